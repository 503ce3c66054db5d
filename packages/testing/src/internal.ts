/** What the tests of this repository need, and users do not. It may change in any release. */
export { arbitraryOf, type Leaves, type Schema } from "./fast-check/arbitrary-of.js";
