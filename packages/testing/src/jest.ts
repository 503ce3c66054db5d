/** Adds the matchers to Jest's `expect`: `import "@nodeinfo-kit/testing/jest"` in a test or a setup file. */
import { expect } from "@jest/globals";
import type { DocumentMatchers, ResponseMatchers } from "./matcher-types.js";
import { matchers } from "./matchers.js";

expect.extend(matchers);

/** Types for `expect` from `@jest/globals`. */
declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T = unknown>
    extends DocumentMatchers<R>,
      ResponseMatchers {}
  interface AsymmetricMatchers extends DocumentMatchers<unknown> {}
}

/** Types for the global `expect` of `@types/jest`. */
declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: an interface is extended only with the very parameters that it has.
    interface Matchers<R, T = {}> extends DocumentMatchers<R>, ResponseMatchers {}
    interface Expect extends DocumentMatchers<unknown> {}
  }
}
