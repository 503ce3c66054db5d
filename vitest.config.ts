// Everything else that tests import from our packages is resolved to sources. See docs/decisions/0016-development-condition.md.
import "./scripts/require-build.ts";
import { defineConfig } from "vitest/config";

const conditions = ["@nodeinfo-kit/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Many tests start programs, whose duration does not matter. The limit is for tests that never end.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // A worker for each processor, which loads our packages once for all of its files. So a test must undo what it changes of
    // the environment or of globals.
    maxWorkers: "100%",
    isolate: false,
    include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts", "benchmarks/*.test.ts"],
  },
});
