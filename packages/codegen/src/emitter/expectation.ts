import type { ResolvedSchema } from "../source/json-schema.js";

/** The expectation of a schema that accepts nothing: the property must be absent. */
export const absent = "absent";

/** What a schema requires, as it follows "must be": `an integer of at least 0`. */
export function expectationOf(schema: ResolvedSchema): string {
  return list([...new Set(alternatives(schema))], "or");
}

function alternatives(schema: ResolvedSchema): string[] {
  const { const: constant, enum: values, anyOf, not, type } = schema;
  if (constant !== undefined) return [quoteAll([constant])];
  if (values) return [values.length > 1 ? `one of ${quoteAll(values)}` : quoteAll(values)];
  if (anyOf) return anyOf.flatMap(alternatives);
  if (not && Object.keys(not).length === 0) return [absent];
  if (type === undefined) return ["anything"];
  return [type].flat().map((name) => withLimits(name, schema));
}

function withLimits(type: string, schema: ResolvedSchema): string {
  const { minimum, minItems, maxItems, minLength, maxLength, pattern, not } = schema;
  switch (type) {
    case "integer":
    case "number":
      return `${type === "integer" ? "an integer" : "a number"}${minimum === undefined ? "" : ` of at least ${minimum}`}`;
    case "array":
      if (maxItems === 0) return "an empty array";
      return `an array${minItems === undefined ? "" : ` of at least ${count(minItems, "item")}`}`;
    case "string": {
      const limits = [
        minLength === undefined ? "" : ` of at least ${count(minLength, "character")}`,
        maxLength === undefined ? "" : ` of at most ${count(maxLength, "character")}`,
        pattern === undefined ? "" : `, ${charactersOf(pattern, "with", "with something other than")}`,
        not?.pattern === undefined ? "" : `, ${charactersOf(not.pattern, "without", "only of")}`,
      ];
      return `a string${limits.join("")}`;
    }
    case "object":
      return "an object";
    case "boolean":
      return "a boolean";
    default:
      return type;
  }
}

/** Describes a set of characters: a string without `[^a-z0-9-]` is "only of a-z, 0-9 and -". */
function charactersOf(pattern: string, these: string, others: string): string {
  const isNegated = pattern.startsWith("[^");
  const set = pattern.slice(isNegated ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
  const names = set.map((part) => part.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, codePointName));
  return isNegated ? `${others} ${list(names, "and")}` : `${these} ${list(names, "or")}`;
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** The values of an array, in quotes. */
export function quoteAll(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

/** The alternatives of an object, in quotes: `"contacts" or "support_page"`. */
export function eitherOf(names: readonly string[]): string {
  return list(
    names.map((name) => JSON.stringify(name)),
    "or",
  );
}

function list(parts: string[], conjunction: string): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${conjunction} ${parts.at(-1)}`;
}
