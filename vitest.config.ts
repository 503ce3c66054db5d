import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

// All else that a test imports of our packages is a source. See docs/decisions/0016-development-condition.md.
if (!existsSync("schemas/dist") || !existsSync("packages/validators/src/generated"))
  throw new Error(
    'The tests need the schemas and the validators, which are made when building. Run "npm run build".',
  );

const conditions = ["@nodeinfo-kit/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Many tests start programs. How long these take says nothing of them: the limit is for what never ends.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts", "benchmarks/*.test.ts"],
  },
});
