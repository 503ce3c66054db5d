/** Code that the packages of this repository share and users do not need. Outside semver: it may change in any release. */
export { describeValue, quote } from "./describe-value.js";
export { Faults } from "./faults.js";
export { createIssue, type IssueWith } from "./internal/create-issue.js";
export { excerpt, shortened } from "./internal/excerpt.js";
export { ownProperty } from "./internal/own-property.js";
export { type Path, pathOf, pointerOf, valueAt, valueAtPointer } from "./internal/pointer.js";
export { toSoftwareName } from "./internal/software-name.js";
export { hostAndPort, originOf, readWebAddress, type WebAddress } from "./internal/web-address.js";
export { escapeToken } from "./issue.js";
export { isObject } from "./types.js";
