import type { Issue } from "@nodeinfo-kit/validators";
import { isObject, valueAt } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../place-of.js";
import type { Path, Remedy } from "../rule.js";
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
 * Says what belongs in the place of null, and what to do if there is none: what need not be there is the property itself, or an
 * object that requires it.
 */
export function cureOfNull({ path, expected }: Issue, refused: Refused): CureOfNull {
  const { type } = schemaAt(refused.id, path) ?? {};
  const kind = typeof type === "string" ? kinds[type] : expected;
  const owner = optionalOwner(path, refused);
  const none = owner
    ? `If there is none, remove ${placeOf(owner.path)}.`
    : "The document is not valid without it.";
  return {
    cure: `Write ${kind}${detailsOf(path, refused)}. ${none}`,
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

/** What the schema says of the place, and one of its examples. */
function detailsOf(path: Path, { id }: Refused): string {
  const meaning = meaningOf(id, path);
  const [example] = schemaAt(id, path)?.examples ?? [];
  const shown =
    typeof example === "string" || typeof example === "number" ? JSON.stringify(example) : undefined;
  return `${meaning ? `: ${meaning}` : ""}${shown ? `, such as ${shown}` : ""}`;
}

/** The innermost object or item around a place that need not be there. Only if all in it is null, a fix may remove it. */
function optionalOwner(path: Path, refused: Refused): { path: Path; remedy: Remedy | undefined } | undefined {
  for (let length = path.length - 1; length > 0; length--) {
    const owner = path.slice(0, length);
    const remedy = removal({ path: owner }, refused);
    if (remedy === undefined) continue;
    const isNothing = saysNothing(valueAt(refused.value, owner), path.length - length);
    return {
      path: owner,
      remedy: isNothing ? { ...remedy, title: `Remove ${placeOf(owner)}`, isSafe: true } : undefined,
    };
  }
  return undefined;
}

/** Whether there is nothing but null in a value, as far down as the place of the issue is. */
function saysNothing(value: unknown, depth: number): boolean {
  if (value === null) return true;
  if (depth === 0 || !isObject(value)) return false;
  return Object.values(value).every((member) => saysNothing(member, depth - 1));
}
