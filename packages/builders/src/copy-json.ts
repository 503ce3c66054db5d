import { createIssue, describeValue } from "@nodeinfo-kit/validators/internal";
import type { Issue } from "./issue.js";

/**
 * The maximum depth of a document. JSON allows readers to limit it (https://www.rfc-editor.org/rfc/rfc8259#section-9), and
 * the limit of Ruby's built-in parser is 100.
 */
const maxDepth = 100;

/**
 * Copies a value as JSON data. Omits properties that are undefined, and copies -0 as 0. Anything else that JSON would omit
 * or change is an issue, and null in the copy: NaN, a hole in an array, a Date, a function, an object that contains itself.
 * `path` and `ancestors` are those of the value; they change during the copy and are restored at the end.
 */
export function copyJson(
  value: unknown,
  issues: Issue[],
  path: (string | number)[] = [],
  ancestors: object[] = [],
): unknown {
  const reject = (received: string) => {
    issues.push(createIssue("builder/json", [...path], "JSON data", received));
    return null;
  };
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : reject(`${value}`);
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value !== "object") return reject(value === undefined ? "undefined" : describeValue(value));
  if (ancestors.includes(value) || path.length >= maxDepth)
    return reject(`circular, or deeper than ${maxDepth} levels`);
  const oddity = oddityOf(value);
  if (oddity) return reject(oddity);
  const inside = (key: string | number, inner: unknown) => {
    path.push(key);
    const copy = copyJson(inner, issues, path, ancestors);
    path.pop();
    return copy;
  };
  ancestors.push(value);
  const copy = Array.isArray(value)
    ? // Like JSON.stringify: by index, regardless of the iterator, and into a plain array.
      Array.from({ length: value.length }, (_, index) => inside(index, value[index]))
    : copyProperties(value, inside);
  ancestors.pop();
  return copy;
}

function copyProperties(value: object, copyProperty: (name: string, property: unknown) => unknown): object {
  // Spreading also copies a property `__proto__`; assigning it in a new object would set the prototype.
  const copy: Record<string, unknown> = { ...value };
  for (const [name, property] of Object.entries(copy)) {
    if (property === undefined) delete copy[name];
    else copy[name] = copyProperty(name, property);
  }
  return copy;
}

/** The reason why an object is not JSON data, if there is one. */
function oddityOf(value: object): string | undefined {
  if (Object.getOwnPropertySymbols(value).length > 0) return "an object with symbols";
  if (Array.isArray(value))
    return Object.keys(value).length === value.length ? undefined : "an array with holes or names";
  const description = describeValue(value);
  return description === "an object" ? undefined : description;
}
