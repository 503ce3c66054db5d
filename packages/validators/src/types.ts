/** Whether a value is an object as in JSON: not an array, and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is an integer of any size. `JSON.parse` reads 1e400 as `Infinity`, which is not one. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** Whether a value is a number that JSON can represent. `JSON.parse` reads 1e400 as `Infinity`, which is not one. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
