import { validate } from "../generated/ajv-defaults.js";

export const title = "ajv standalone, defaults";
export const packages = ["ajv"];
export const note = "ajv's default options: without `ownProperties`, inherited properties count";

export const check = validate;
