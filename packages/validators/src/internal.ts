/** What several packages of this repository need, and their users do not. It may change in any release. */
export { Faults } from "./faults.js";
export { changeSettled } from "./settled.js";
export { hostAndPort, originOf, readWebAddress, type WebAddress } from "./web-address.js";
