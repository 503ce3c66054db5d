import type { ResolvedSchema } from "../source/json-schema.js";

/** The limits that TypeScript can check in the literals of a value, as a type made of those in `checked.ts`; undefined if there are none. */
export function renderLimits(schema: ResolvedSchema): string | undefined {
  const branches = schema.anyOf ?? [schema];
  // Each branch has its own type, and at most one of them has limits: see docs/decisions/0002-dialect.md.
  return branches.map(limitsOf).find((limits) => limits !== undefined);
}

function limitsOf(schema: ResolvedSchema): string | undefined {
  // In the open profile a count may also be null.
  if ([schema.type].flat().includes("integer") && schema.minimum === 0) return "Count";
  if (schema.not?.pattern) return renderPattern(schema.not.pattern);
  if (schema.items) {
    const items = renderLimits(schema.items);
    return items && `readonly ${items}[]`;
  }
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const limits = renderLimits(property);
    return limits === undefined ? [] : [`${name}: ${limits}`];
  });
  return properties.length === 0 ? undefined : `{ ${properties.join("; ")} }`;
}

/** Renders a pattern under `not`, which is one set of characters: all that are not allowed, or, negated, all that are. */
function renderPattern(pattern: string): string {
  const inverted = pattern.startsWith("[^");
  const set = pattern.slice(inverted ? 2 : 1, -1);
  const characters = set.replace(/(.)-(.)/gsu, (_, first: string, last: string) =>
    charactersFrom(first, last),
  );
  if (inverted) return `Only<${quote(characters)}>`;
  return `Without<${[...characters].map(quote).join(" | ")}>`;
}

function charactersFrom(first: string, last: string): string {
  const [start = 0, end = 0] = [first.codePointAt(0), last.codePointAt(0)];
  return Array.from({ length: end - start + 1 }, (_, index) => String.fromCodePoint(start + index)).join("");
}

/** A string literal on one line. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}
