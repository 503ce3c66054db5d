/** The value of an object's own property, or of an item of an array. Undefined for inherited properties, such as `toString`. */
export function ownProperty(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  // The type of an object says nothing about its properties, but this one exists.
  return (value as Record<string | number, unknown>)[key];
}
