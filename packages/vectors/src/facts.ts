/** The facts of a server, as facts.schema.json describes them. */
export type Facts = Readonly<Record<string, unknown>>;

/** How an answer differs from the expected one. */
export interface Comparison {
  /** A sentence for each difference. */
  readonly differences: readonly string[];
  /** Whether something expected was not compared, because the program has no place for it. */
  readonly isPartial: boolean;
}

/**
 * Compares two values of an answer. `lacks` are the JSON Pointers of what the program has no place for. Null and an object
 * without values count as absent. The order of strings in an array is ignored.
 */
export function compareValues(
  expected: unknown,
  actual: unknown,
  pointer: string,
  lacks: ReadonlySet<string>,
): Comparison {
  if (lacks.has(pointer)) return { differences: [], isPartial: !isAbsent(expected) };
  if (isAbsent(expected) && isAbsent(actual)) return same;
  if (isObject(expected) && (isObject(actual) || isAbsent(actual)))
    return compareChildren(expected, actual ?? {}, pointer, lacks);
  if (isAbsent(expected) && isObject(actual)) return compareChildren({}, actual, pointer, lacks);
  if (!Array.isArray(expected) || !Array.isArray(actual))
    return expected === actual ? same : difference(expected, actual, pointer);
  const [before, after] = [sorted(expected), sorted(actual)];
  if (before.length !== after.length) return difference(expected, actual, pointer);
  const different = before.some((item, index) => {
    const { differences } = compareValues(item, after[index], `${pointer}/${index}`, new Set());
    return differences.length > 0;
  });
  return different ? difference(expected, actual, pointer) : same;
}

const same: Comparison = { differences: [], isPartial: false };

function difference(expected: unknown, actual: unknown, pointer: string): Comparison {
  const sentence = isAbsent(expected)
    ? `${pointer} must be absent, but is ${textOf(actual)}.`
    : `${pointer} must be ${textOf(expected)}, but is ${isAbsent(actual) ? "absent" : textOf(actual)}.`;
  return { differences: [sentence], isPartial: false };
}

function compareChildren(
  expected: object,
  actual: object,
  pointer: string,
  lacks: ReadonlySet<string>,
): Comparison {
  const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  const all = [...names].map((name) =>
    compareValues(
      ownValue(expected, name),
      ownValue(actual, name),
      `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      lacks,
    ),
  );
  return {
    differences: all.flatMap(({ differences }) => differences),
    isPartial: all.some(({ isPartial }) => isPartial),
  };
}

function ownValue(object: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (isObject(value) && Object.values(value).every(isAbsent));
}

function sorted(items: readonly unknown[]): readonly unknown[] {
  return items.every((item) => typeof item === "string") ? [...items].sort() : items;
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? "undefined";
}
