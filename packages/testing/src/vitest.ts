/** Adds the matchers to Vitest's `expect`: `import "@nodeinfo-kit/testing/vitest"` in a test or a setup file. */
import { expect } from "vitest";
import type { DocumentMatchers, ResponseMatchers } from "./matcher-types.js";
import { matchers } from "./matchers.js";

expect.extend(matchers);

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: an interface is extended only with the very parameters that it has.
  interface Matchers<T = any> extends DocumentMatchers, ResponseMatchers {}
}
