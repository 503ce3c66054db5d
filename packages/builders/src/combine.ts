import { createIssue, excerpt, type Issue, type Path } from "./issue.js";

/** A value, and the words by which an error names where it was given: `argument 1`. */
export interface Part {
  readonly from: string;
  readonly value: unknown;
}

/** How deep a document may be. Ruby's JSON, with which many servers read, stops there: https://ruby-doc.org/3.3.0/exts/json/JSON.html */
const maxDepth = 100;

/**
 * Copies values as JSON data, and merges objects deeply. Members that are undefined are left out, and -0 is 0. Whatever
 * else JSON would drop or change is an issue, and null in the copy: NaN, a hole in a list, a Date, a function, an object
 * that contains itself. A place with two values is an issue too, and has the first of them.
 */
export function combine(
  parts: readonly Part[],
  issues: Issue[],
  path: Path = [],
  ancestors: readonly unknown[] = [],
): unknown {
  const [first] = parts;
  const value = first?.value;
  if (parts.length > 1 && !parts.every(isObject)) {
    const copies = parts.map((part) => combine([part], issues, path, ancestors));
    const texts = copies.map(canonical);
    const other = texts.findIndex((text) => text !== texts[0]);
    if (other > 0) {
      const both = [0, other].map((index) => `${excerpt(texts[index])} in ${parts[index]?.from}`);
      issues.push(createIssue("builder/conflict", path, "the same wherever it is given", both.join(" and ")));
    }
    return copies[0];
  }
  const oddity = oddityOf(value, ancestors);
  if (oddity) issues.push(createIssue("builder/json", path, "JSON data", oddity));
  if (oddity || value === null) return null;
  if (typeof value !== "object") return typeof value === "number" ? value + 0 : value;
  const inside = (key: string | number, members: readonly Part[]) =>
    combine(members, issues, [...path, key], [...ancestors, value]);
  if (Array.isArray(value))
    return value.map((item, index) => inside(index, [{ from: "", ...first, value: item }]));
  // This defines members, where an assignment to `__proto__` would set the prototype.
  return Object.fromEntries([...membersOf(parts)].map(([name, members]) => [name, inside(name, members)]));
}

/** What several objects have under each name. */
function membersOf(parts: readonly Part[]): Map<string, Part[]> {
  const members = new Map<string, Part[]>();
  for (const { from, value: object } of parts)
    for (const [name, value] of Object.entries(Object(object)))
      if (value !== undefined) members.set(name, [...(members.get(name) ?? []), { from, value }]);
  return members;
}

/** What keeps a value from being JSON data, if anything, not looking inside. */
function oddityOf(value: unknown, ancestors: readonly unknown[] = []): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `${value}`;
  if (typeof value === "string" || typeof value === "boolean" || value === null) return undefined;
  if (typeof value !== "object") return `of type ${typeof value}`;
  if (ancestors.includes(value) || ancestors.length >= maxDepth) return "circular or too deep";
  const isList = Array.isArray(value);
  const prototype = Object.getPrototypeOf(value);
  // In another realm, such as a test runner's, `Object.prototype` is another, but has no prototype either.
  if (!isList && prototype && Object.getPrototypeOf(prototype))
    return `an instance of ${prototype.constructor?.name}`;
  const shown = isList ? value.length + 1 : Object.keys(value).length;
  return Reflect.ownKeys(value).length === shown ? undefined : "with holes or hidden members";
}

function isObject({ value }: Pick<Part, "value">): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !oddityOf(value);
}

/** The text of JSON data in which members are sorted: the same data has the same text. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value) =>
    isObject({ value })
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
