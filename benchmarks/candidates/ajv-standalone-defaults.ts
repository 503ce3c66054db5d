import { validate } from "../generated/ajv-defaults.js";

export const title = "ajv standalone, defaults";
export const packages = ["ajv"];
export const note = "ajv's default options: without `ownProperties`, what is inherited counts as a member";

export const check = validate;
