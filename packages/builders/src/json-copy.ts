import type { Path } from "./issue.js";

/** How deep a value may be. PHP, for one, reads 512 levels: https://www.php.net/manual/en/function.json-decode.php */
const maxDepth = 500;

/** What JSON cannot carry, and where it stands. */
export interface JsonFault {
  readonly path: Path;
  readonly expected: string;
  readonly received: string;
}

/** A copy that shares nothing with its original, and what of that could not be copied. */
export interface JsonCopy {
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
}

/**
 * Copies a value as JSON data. Members that are undefined are left out, and -0 is 0; whatever else JSON would drop or
 * change is a fault: NaN, a hole in a list, a Date, a function, a symbol, an object that contains itself.
 */
export function jsonCopy(original: unknown): JsonCopy {
  const faults: JsonFault[] = [];
  const path: (string | number)[] = [];
  const ancestors = new Set<object>();

  function refuse(received: string, at: Path = [...path], expected = "JSON data"): undefined {
    faults.push({ path: at, expected, received });
  }

  function copyAt(key: string | number, value: unknown): unknown {
    path.push(key);
    const copied = copy(value);
    path.pop();
    return copied;
  }

  function copy(value: unknown): unknown {
    if (typeof value === "number") return Number.isFinite(value) ? value + 0 : refuse(`${value}`);
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value !== "object") return refuse(value === undefined ? "undefined" : `a ${typeof value}`);
    if (ancestors.has(value)) return refuse("an object that contains itself");
    const oddity = oddityOf(value);
    if (oddity) return refuse(oddity);
    // Only once, and at the start: a path of five hundred keys says less than that.
    if (path.length > maxDepth) return refuse("deeper", path.slice(0, 1), `at most ${maxDepth} levels deep`);
    ancestors.add(value);
    const copied = Array.isArray(value)
      ? value.map((item, index) => copyAt(index, item))
      : copyMembers(value);
    ancestors.delete(value);
    return copied;
  }

  function copyMembers(value: object): object {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    // `fromEntries` defines members, where an assignment to `__proto__` would set the prototype.
    return Object.fromEntries(members.map(([name, member]) => [name, copyAt(name, member)]));
  }

  return { value: copy(original), faults };
}

/** What keeps an object from being plain JSON data, if anything. */
function oddityOf(value: object): string | undefined {
  if (Array.isArray(value))
    return Object.keys(value).length === value.length ? undefined : "an array with holes or named members";
  const prototype = Object.getPrototypeOf(value);
  // Of another realm, such as a worker's or a test runner's, too: there `Object.prototype` is another.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    return `an instance of ${prototype.constructor?.name || "a class"}`;
  return Object.getOwnPropertySymbols(value).length > 0 ? "an object with a symbol for a key" : undefined;
}
