/** Internal API for the tests of this repository. It may change in any release. */
export { arbitraryOf, type Leaves, type Schema } from "./fast-check/arbitrary-of.js";
