import { createIssue, excerpt, type Issue, type Path } from "./issue.js";

/** A value and where it was given, in words: "argument 1". */
interface Part {
  readonly from: string;
  readonly value: unknown;
}

/** Merges JSON data deeply. Where two parts differ, the first counts, and an issue names both. */
export function merge(parts: readonly Part[], path: Path, issues: Issue[]): unknown {
  const [first, ...others] = parts;
  if (others.length === 0) return first?.value;
  if (parts.every(isObjectPart)) {
    const names = new Set(parts.flatMap(({ value }) => Object.keys(value)));
    return Object.fromEntries(
      [...names].map((name) => {
        const having = parts.filter(({ value }) => Object.hasOwn(value, name));
        const inside = having.map(({ from, value }) => ({ from, value: value[name] }));
        return [name, merge(inside, [...path, name], issues)];
      }),
    );
  }
  const other = others.find(({ value }) => !isSame(value, first?.value));
  if (first && other) {
    const both = [first, other].map(({ from, value }) => `${excerpt(value)} in ${from}`);
    issues.push(createIssue("builder/conflict", path, "the same wherever it is given", both.join(" and ")));
  }
  return first?.value;
}

function isObjectPart(part: Part): part is Part & { value: Record<string, unknown> } {
  return isObject(part.value) && !Array.isArray(part.value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Whether two values are the same JSON data, in whatever order their members are. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}
