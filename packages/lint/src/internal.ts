/** What the command needs of lint, and users do not. Outside semver: it may change in any release. */
export { nearest } from "./nearest.js";
