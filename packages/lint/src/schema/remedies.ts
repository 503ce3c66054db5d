import type { Repair, RepairCode } from "@nodeinfo-kit/convert";
import type { Issue } from "@nodeinfo-kit/validators";
import { isObject, ownProperty, pointerOf, quote, valueAt } from "@nodeinfo-kit/validators/internal";
import type { Path } from "../place.js";
import type { Remedy } from "../remedy.js";
import { jsonText } from "../text/json-text.js";
import { emptyValueAt, fits } from "./accepted-values.js";
import { isRequired, type JsonSchema, schemaAt, type TypeName } from "./json-schema.js";
import type { Refused } from "./refused-document.js";

/** The maximum number of items or properties of a value to rewrite, since its white space gets lost. */
const maxRewritten = 100;

/**
 * Converts the repair at a place to a suggestion; undefined if the standard would not accept the result. It is safe if
 * nothing in the document gets lost.
 */
export function remedyOfRepair(issue: Issue, refused: Refused): Remedy | undefined {
  for (const repair of refused.repairs.get(issue.pointer) ?? []) {
    const remedy = remedies[repair.code]?.(repair, issue, refused);
    if (remedy) return remedy;
  }
  return undefined;
}

type MakeRemedy = (repair: Repair, issue: Issue, refused: Refused) => Remedy | undefined;

const writeMeant: MakeRemedy = ({ after }, issue, refused) => write(after, true, issue, refused);
const removeOptional: MakeRemedy = (_, issue, refused) => removal(issue, refused);

const remedies: { readonly [code in RepairCode]?: MakeRemedy } = {
  "repair/text-for-number": writeMeant,
  "repair/text-for-boolean": writeMeant,
  "repair/number-for-text": ({ before, after }, issue, refused) =>
    issue.code === "schema/type"
      ? quotation(String(before), issue, refused)
      : write(after, true, issue, refused),
  "repair/object-for-number": ({ before, after }, issue, refused) =>
    write(after, sizeOf(before) === 1, issue, refused),
  "repair/text-for-list": ({ after }, issue, refused) =>
    write(after, true, issue, refused, "Convert to an array"),
  "repair/object-for-list": arrayOfProperties,
  "repair/directions": mergedArray,
  "repair/empty-list": (_, issue, refused) => writeEmpty(issue, refused, true),
  "repair/null": (_, issue, refused) => removal(issue, refused) ?? writeEmpty(issue, refused, true),
  // With another version, either the number or the properties are wrong. White space around it is harmless.
  "repair/version": ({ before, after }, issue, refused) =>
    write(after, typeof before === "string" && before.trim() === after, issue, refused),
  "repair/wrong-type": removeOptional,
  "repair/not-a-count": removeOptional,
};

/** Sets the value at the place of an issue. */
export function write(
  value: unknown,
  isSafe: boolean,
  { path }: Pick<Issue, "path">,
  { id, value: document }: Refused,
  title = `${valueAt(document, path) === undefined ? "Add" : "Replace with"} ${typeof value === "string" ? quote(value) : jsonText(value, true)}`,
): Remedy | undefined {
  if (value === undefined || !fits(value, id, path)) return undefined;
  return { title, isSafe, changes: [{ kind: "set", path, value }] };
}

/** Sets the empty value. */
export function writeEmpty({ path }: Issue, refused: Refused, isSafe: boolean): Remedy | undefined {
  return write(emptyValueAt(refused.id, path), isSafe, { path }, refused);
}

/**
 * Removes an optional value, unless it may be the only copy of the information in another form, or reading derives a fact
 * from it. Removing null loses nothing.
 */
export function removal({ path }: Pick<Issue, "path">, { id, value, repairs }: Refused): Remedy | undefined {
  if (isOtherForm(valueAt(value, path), schemaAt(id, path))) return undefined;
  if (repairs.get(pointerOf(path))?.some(isFact)) return undefined;
  const canGo = typeof path.at(-1) === "number" ? isOneTooMany(id, value, path) : !isRequired(id, path);
  if (!canGo) return undefined;
  return { title: "Remove it", isSafe: valueAt(value, path) === null, changes: [{ kind: "remove", path }] };
}

function isFact({ code }: Repair): boolean {
  return code === "repair/number-for-text";
}

/** Whether a non-empty value is an object or array instead of another type, or a single value instead of one of them. */
function isOtherForm(value: unknown, schema: JsonSchema | undefined): boolean {
  const type = schema?.type ?? (schema?.enum && "string");
  if (type === undefined || value === null || value === undefined || value === "") return false;
  if (typeof value === "object") return Object.keys(value).length > 0 && type !== typeOf(value);
  return type === "object" || type === "array";
}

function typeOf(value: object): TypeName {
  return Array.isArray(value) ? "array" : "object";
}

/** Replaces a nested array by its items, if they belong in the outer array. */
export function unnesting({ path }: Pick<Issue, "path">, { id, value }: Refused): Remedy | undefined {
  const [owner, index] = [path.slice(0, -1), path.at(-1)];
  const [inner, list] = [valueAt(value, path), valueAt(value, owner)];
  if (typeof index !== "number" || !Array.isArray(inner) || !Array.isArray(list)) return undefined;
  if (inner.length === 0 || inner.length + list.length > maxRewritten) return undefined;
  if (!inner.every((item) => fits(item, id, path))) return undefined;
  const items = list.toSpliced(index, 1, ...inner);
  return {
    title: "Move the items out of the inner array",
    isSafe: true,
    changes: [{ kind: "set", path: owner, value: items }],
  };
}

function isOneTooMany(id: Refused["id"], root: unknown, path: Path): boolean {
  const owner = path.slice(0, -1);
  const list = valueAt(root, owner);
  return Array.isArray(list) && list.length > (schemaAt(id, owner)?.minItems ?? 0);
}

/** Quotes a number as it is written: JSON.parse reads 4.10 as 4.1, which is a different version. */
function quotation(text: string, { path }: Issue, { id }: Refused): Remedy | undefined {
  if (!fits(text, id, path)) return undefined;
  return { title: "Put it in quotes", isSafe: true, changes: [{ kind: "quote", path }] };
}

/** Converts an object to an array of its values, or of itself if it is an item. Names get lost unless they are indexes. */
function arrayOfProperties({ before, after }: Repair, issue: Issue, refused: Refused): Remedy | undefined {
  if (!isObject(before) || !Array.isArray(after)) return undefined;
  const names = Object.keys(before);
  if (names.length > maxRewritten) return undefined;
  const isSafe = names.every((name, index) => name === String(index));
  const title = "Convert to an array";
  return (
    write(Object.values(before), isSafe, issue, refused, title) ??
    write([before], true, issue, refused, title)
  );
}

/** Merges the arrays of both directions. The direction of a value gets lost, unless it is in both. */
function mergedArray({ before, after }: Repair, issue: Issue, refused: Refused): Remedy | undefined {
  if (!Array.isArray(after) || after.length > maxRewritten) return undefined;
  const directions = ["inbound", "outbound"].map((name) => JSON.stringify(ownProperty(before, name)));
  const isSafe = sizeOf(before) === 2 && directions[0] === directions[1];
  return write(after, isSafe, issue, refused, "Merge into one array");
}

function sizeOf(value: unknown): number {
  return isObject(value) ? Object.keys(value).length : 0;
}
