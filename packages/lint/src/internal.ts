/** Internal functions for the command. Not covered by semver: they may change in any release. */
export { nearest } from "./nearest.js";
