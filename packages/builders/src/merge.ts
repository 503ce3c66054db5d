import { createIssue, excerpt, type Issue, type Path } from "./issue.js";

/** JSON data, and the words by which an error names where it was given: `argument 1`. */
export interface Part {
  readonly from: string;
  readonly value: unknown;
}

/** Merges objects deeply. A place with two values is an issue, and has the first of them. */
export function merge(parts: readonly Part[], issues: Issue[], path: Path = []): unknown {
  const [first, ...others] = parts;
  const objects = parts.filter(({ value }) => isObject(value));
  if (others.length === 0 || objects.length < parts.length) {
    const other = others.find(({ value }) => canonical(value) !== canonical(first?.value));
    if (first && other) {
      const both = [first, other].map(({ from, value }) => `${excerpt(JSON.stringify(value))} in ${from}`);
      issues.push(createIssue("builder/conflict", path, "the same wherever it is given", both.join(" and ")));
    }
    return first?.value;
  }
  const members = new Map<string, Part[]>();
  for (const { from, value } of parts)
    for (const [name, member] of Object.entries(Object(value)))
      members.set(name, [...(members.get(name) ?? []), { from, value: member }]);
  const merged = [...members].map(([name, inside]) => [name, merge(inside, issues, [...path, name])]);
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of JSON data in which members are sorted: the same data has the same text. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}
