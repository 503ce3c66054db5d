import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { alternativesOf, resolveRef } from "@nodeinfo-kit/codegen/internal";
import { escapeToken, isObject } from "@nodeinfo-kit/validators/internal";

/** How a document can differ from the one that was read, each kind as the page calls it. */
export const lossKinds = [
  /** A property that the schema does not define is missing. */
  "an unknown property is lost",
  /** A property that was null is missing. */
  "null is lost",
  /** A property that was `[]` or `{}` is missing. */
  "`[]` or `{}` is lost",
  /** A property with a value is missing. */
  "a value is lost",
  /** An absent property has become null. */
  "null is added",
  /** An absent property has become another value. */
  "a value is added",
  /** A value has become another. */
  "a value changes",
] as const;

type Kind = (typeof lossKinds)[number];

/** One difference. `at` is a JSON Pointer, with `*` for every index of an array. */
export interface Difference {
  kind: Kind;
  at: string;
}

type JsonObject = Record<string, unknown>;

/** Lists all differences between two values of a schema. The order of properties is ignored. */
export function differences(schema: JsonSchema, input: unknown, output: unknown): Difference[] {
  return compare(input, output, "", [schema]);

  /** `schemas` are the possible schemas of the value; empty where any value is allowed. */
  function compare(before: unknown, after: unknown, at: string, schemas: JsonSchema[]): Difference[] {
    const targets = schemas.flatMap((candidate) => branchesOf(candidate, schema));
    if (isObject(before) && isObject(after)) return compareProperties(before, after, at, targets);
    if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
      const items = targets.flatMap(({ items }) => items ?? []);
      return before.flatMap((item, index) => compare(item, after[index], `${at}/*`, items));
    }
    return before === after ? [] : [{ kind: "a value changes", at }];
  }

  function compareProperties(
    before: JsonObject,
    after: JsonObject,
    at: string,
    targets: JsonSchema[],
  ): Difference[] {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name): Difference[] => {
      const place = `${at}/${escapeToken(name)}`;
      const schemas = targets.flatMap((target) => propertyOf(target, name));
      if (!Object.hasOwn(after, name)) return [{ kind: kindOfLoss(before[name], schemas), at: place }];
      if (Object.hasOwn(before, name)) return compare(before[name], after[name], place, schemas);
      return [{ kind: after[name] === null ? "null is added" : "a value is added", at: place }];
    });
  }
}

function kindOfLoss(value: unknown, schemas: JsonSchema[]): Kind {
  if (schemas.length === 0) return "an unknown property is lost";
  if (value === null) return "null is lost";
  return typeof value === "object" && Object.keys(value).length === 0
    ? "`[]` or `{}` is lost"
    : "a value is lost";
}

function branchesOf(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  const target = resolveRef(schema, root);
  if (alternativesOf(target).length > 0) return [target];
  return target.anyOf?.flatMap((branch) => branchesOf(branch, root)) ?? [target];
}

function propertyOf({ properties = {}, additionalProperties }: JsonSchema, name: string): JsonSchema[] {
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (property) return [property];
  return typeof additionalProperties === "object" ? [additionalProperties] : [];
}
