import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Many tests start programs. How long these take says nothing of them: the limit is for what never ends.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts", "benchmarks/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["packages/*/src/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
    },
  },
});
