import type { Issue } from "@nodeinfo-kit/validators";
import { isObject, valueAt } from "@nodeinfo-kit/validators/internal";
import type { Path } from "../place.js";
import { placeOf } from "../place-of.js";
import type { Remedy } from "../remedy.js";
import { meaningOf } from "./describe-standard.js";
import { schemaAt, type TypeName } from "./json-schema.js";
import type { Refused } from "./refused-document.js";
import { removal } from "./remedies.js";

/** What to do about null where a value is required. */
interface CureOfNull {
  readonly cure: string;
  readonly remedy: Remedy | undefined;
}

/**
 * Names the value to use instead of null, and the cure if there is none: removing the property, or an optional object
 * that requires it.
 */
export function cureOfNull({ path, expected }: Issue, refused: Refused): CureOfNull {
  const { type } = schemaAt(refused.id, path) ?? {};
  const kind = typeof type === "string" ? kinds[type] : expected;
  const owner = optionalOwner(path, refused);
  const none = owner
    ? `If there is none, remove ${placeOf(owner.path)}.`
    : "The document is not valid without it.";
  return {
    cure: `Use ${kind}${detailsOf(path, refused)}. ${none}`,
    remedy: owner?.remedy,
  };
}

const kinds: Readonly<Record<TypeName, string>> = {
  object: "an object",
  array: "an array",
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

/** The meaning of the place in the schema, and one of its examples. */
function detailsOf(path: Path, { id }: Refused): string {
  const meaning = meaningOf(id, path);
  const [example] = schemaAt(id, path)?.examples ?? [];
  const shown =
    typeof example === "string" || typeof example === "number" ? JSON.stringify(example) : undefined;
  return `${meaning ? `: ${meaning}` : ""}${shown ? `, such as ${shown}` : ""}`;
}

/** The innermost optional object or item around a place. A fix may remove it only if everything in it is null. */
function optionalOwner(path: Path, refused: Refused): { path: Path; remedy: Remedy | undefined } | undefined {
  for (let length = path.length - 1; length > 0; length--) {
    const owner = path.slice(0, length);
    const remedy = removal({ path: owner }, refused);
    if (remedy === undefined) continue;
    const isEmpty = hasOnlyNulls(valueAt(refused.value, owner), path.length - length);
    return {
      path: owner,
      remedy: isEmpty ? { ...remedy, title: `Remove ${placeOf(owner)}`, isSafe: true } : undefined,
    };
  }
  return undefined;
}

/** Whether a value contains only nulls, down to the depth of the issue. */
function hasOnlyNulls(value: unknown, depth: number): boolean {
  if (value === null) return true;
  if (depth === 0 || !isObject(value)) return false;
  return Object.values(value).every((inner) => hasOnlyNulls(inner, depth - 1));
}
