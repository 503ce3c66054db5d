/** Writes a value as JSON on one line: with spaces, as people do, or as short as it can be. */
export function jsonText(value: unknown, isSpaced: boolean): string {
  if (!isSpaced || typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => jsonText(item, true)).join(", ")}]`;
  const members = Object.entries(value).map(([name, member]) => memberText(name, member, true));
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Writes a member of an object as JSON. */
export function memberText(name: string, value: unknown, isSpaced: boolean): string {
  return `${JSON.stringify(name)}:${isSpaced ? " " : ""}${jsonText(value, isSpaced)}`;
}
