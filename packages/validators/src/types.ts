/** Whether a value is what JSON calls an object: no array, and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a whole number, of any size. What `JSON.parse` makes of 1e400 is none. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** Whether a value is a number that JSON can write. What `JSON.parse` makes of 1e400 is none. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
