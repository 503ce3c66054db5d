/** Writes a value as JSON on one line: with spaces, as people do, or as short as possible. */
export function jsonText(value: unknown, isSpaced: boolean): string {
  if (!isSpaced || typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => jsonText(item, true)).join(", ")}]`;
  const properties = Object.entries(value).map(([name, each]) => propertyText(name, each, true));
  return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
}

/** Writes a property of an object as JSON. */
export function propertyText(name: string, value: unknown, isSpaced: boolean): string {
  return `${JSON.stringify(name)}:${isSpaced ? " " : ""}${jsonText(value, isSpaced)}`;
}
