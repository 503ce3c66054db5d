/** What lint shares with reading and users do not need. Outside semver: it may change in any release. */
export { placesOfMisspelt } from "./repair.js";
