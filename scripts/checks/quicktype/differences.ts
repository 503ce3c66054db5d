import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { resolveRef } from "@nodeinfo-kit/codegen/internal";

/** What can differ between a document that a program has read and what it has written. */
export type Kind =
  /** The program refused to read the document. */
  | "refused"
  /** An absent member has become null. */
  | "null added"
  /** An absent member has become something else. */
  | "member added"
  /** A member is gone that the schema does not name. */
  | "unknown member lost"
  /** A member is gone that was null. */
  | "null lost"
  /** A member is gone that was `[]` or `{}`. */
  | "empty lost"
  /** A member is gone that had a value. */
  | "member lost"
  | "changed";

/** One difference. `at` is a JSON Pointer, with `*` for every place in a list. */
export interface Difference {
  kind: Kind;
  at: string;
}

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** All differences between two values of a schema. The order of members makes none. */
export function differences(schema: JsonSchema, input: unknown, output: unknown): Difference[] {
  return compare(input, output, "", [schema]);

  /** `schemas` are those that the value at this place may be of; there are none where anything goes. */
  function compare(before: unknown, after: unknown, at: string, schemas: JsonSchema[]): Difference[] {
    const targets = schemas.flatMap((candidate) => branchesOf(candidate, schema));
    if (isObject(before) && isObject(after)) return compareMembers(before, after, at, targets);
    if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
      const items = targets.flatMap(({ items }) => items ?? []);
      return before.flatMap((item, index) => compare(item, after[index], `${at}/*`, items));
    }
    return Object.is(before, after) ? [] : [{ kind: "changed", at }];
  }

  function compareMembers(before: Members, after: Members, at: string, targets: JsonSchema[]): Difference[] {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name): Difference[] => {
      const place = `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const schemas = targets.flatMap((target) => memberOf(target, name));
      if (!Object.hasOwn(after, name)) return [{ kind: kindOfLoss(before[name], schemas), at: place }];
      if (Object.hasOwn(before, name)) return compare(before[name], after[name], place, schemas);
      return [{ kind: after[name] === null ? "null added" : "member added", at: place }];
    });
  }
}

function kindOfLoss(value: unknown, schemas: JsonSchema[]): Kind {
  if (schemas.length === 0) return "unknown member lost";
  if (value === null) return "null lost";
  return typeof value === "object" && Object.keys(value).length === 0 ? "empty lost" : "member lost";
}

function branchesOf(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  const target = resolveRef(schema, root);
  return target.anyOf?.flatMap((branch) => branchesOf(branch, root)) ?? [target];
}

function memberOf({ properties = {}, additionalProperties }: JsonSchema, name: string): JsonSchema[] {
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (property) return [property];
  return typeof additionalProperties === "object" ? [additionalProperties] : [];
}
