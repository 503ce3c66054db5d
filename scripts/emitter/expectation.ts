import { absent } from "../../packages/validators/src/issue.ts";
import { type JsonSchema, resolveRef } from "../source/json-schema.ts";

/** What a schema wants, as it follows "must be": `an integer of at least 0`. */
export function expectationOf(schema: JsonSchema, root: JsonSchema): string {
  if (schema.$ref) return expectationOf(resolveRef(schema, root), root);
  if (schema.const !== undefined) return quoteAll([schema.const]);
  if (schema.enum) return schema.enum.length > 1 ? `one of ${quoteAll(schema.enum)}` : quoteAll(schema.enum);
  if (schema.anyOf) return either(schema.anyOf.map((branch) => expectationOf(branch, root)));
  if (schema.not && Object.keys(schema.not).length === 0) return absent;
  const types = [schema.type ?? []].flat();
  return types.length > 0 ? either(types.map((type) => withLimits(type, schema))) : "anything";
}

function withLimits(type: string, schema: JsonSchema): string {
  const { minimum, minItems, maxItems, minLength, maxLength, not } = schema;
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
        not?.pattern === undefined ? "" : `, ${charactersOf(not.pattern)}`,
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

/** Reads the forbidden set of characters: `[^a-z0-9-]` is "only of a-z, 0-9 and -". */
function charactersOf(forbidden: string): string {
  const negated = forbidden.startsWith("[^");
  const set = forbidden.slice(negated ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
  const names = set.map((part) => (/^[\p{Cc}\p{Zl}\p{Zp}]$/u.test(part) ? codePointName(part) : part));
  return `${negated ? "only of " : "without "}${list(names, negated ? "and" : "or")}`;
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** The words of a list, in quotation marks. */
export function quoteAll(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(", ");
}

function either(parts: string[]): string {
  return list([...new Set(parts)], "or");
}

function list(parts: string[], conjunction: string): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${conjunction} ${parts.at(-1)}`;
}
