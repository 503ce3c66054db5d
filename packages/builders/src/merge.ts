import { createIssue, excerpt, isObject } from "@nodeinfo-kit/validators/internal";
import type { Issue, Path } from "./issue.js";

/** JSON data, and where it was given, for messages: `argument 1`. */
export interface Part {
  readonly from: string;
  readonly value: unknown;
}

/** Merges objects deeply. Two values in one place are an issue, and the first is kept. */
export function merge(parts: readonly Part[], issues: Issue[], path: Path = []): unknown {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first?.value;
  if (parts.every(isObjectPart)) {
    const names = new Set(parts.flatMap(({ value }) => Object.keys(value)));
    const entries = [...names].map((name) => {
      const having = parts.filter(({ value }) => Object.hasOwn(value, name));
      const inside = having.map(({ from, value }) => ({ from, value: value[name] }));
      return [name, merge(inside, issues, [...path, name])];
    });
    return Object.fromEntries(entries);
  }
  const other = others.find(({ value }) => canonical(value) !== canonical(first.value));
  if (other) {
    const both = [first, other].map(({ from, value }) => `${excerpt(value)} in ${from}`).join(" and ");
    issues.push(createIssue("builder/conflict", path, "the same everywhere", both));
  }
  return first.value;
}

function isObjectPart(part: Part): part is Part & { value: Record<string, unknown> } {
  return isObject(part.value);
}

/** The JSON of data with sorted properties: equal data has equal JSON. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}
