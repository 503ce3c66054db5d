import type { Repair, RepairCode } from "@nodeinfo-kit/convert";
import type { Issue } from "@nodeinfo-kit/validators";
import { isObject, ownProperty, pointerOf, quote, valueAt } from "@nodeinfo-kit/validators/internal";
import type { Path, Remedy } from "../rule.js";
import { jsonText } from "../text/json-text.js";
import { emptyValueAt, fits } from "./accepted-values.js";
import { isRequired, type JsonSchema, schemaAt, type TypeName } from "./json-schema.js";
import type { Refused } from "./refused-document.js";

/** What has more items or members is not written anew: all the spaces in it would be lost. */
const mostToRewrite = 100;

/**
 * What reading makes of what is wrong at a place, as a remedy; undefined, if the standard would not accept it. It is safe
 * if nothing of the document is lost by it.
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
  "repair/text-for-list": ({ after }, issue, refused) => write(after, true, issue, refused, "Make it a list"),
  "repair/object-for-list": listOfMembers,
  "repair/directions": oneList,
  "repair/empty-list": (_, issue, refused) => writeEmpty(issue, refused, true),
  "repair/null": (_, issue, refused) => removal(issue, refused) ?? writeEmpty(issue, refused, true),
  // Another version is a mistake of the number or of the members: who knows. White space around it is none.
  "repair/version": ({ before, after }, issue, refused) =>
    write(after, typeof before === "string" && before.trim() === after, issue, refused),
  "repair/wrong-type": removeOptional,
  "repair/not-a-count": removeOptional,
};

/** Writes a value at the place of an issue. */
export function write(
  value: unknown,
  isSafe: boolean,
  { path }: Pick<Issue, "path">,
  { id }: Refused,
  title = `Write ${typeof value === "string" ? quote(value) : jsonText(value, true)}`,
): Remedy | undefined {
  if (value === undefined || !fits(value, id, path)) return undefined;
  return { title, isSafe, changes: [{ kind: "set", path, value }] };
}

/** Writes the value that says nothing. */
export function writeEmpty({ path }: Issue, refused: Refused, isSafe: boolean): Remedy | undefined {
  return write(emptyValueAt(refused.id, path), isSafe, { path }, refused);
}

/**
 * Takes away what need not be there, unless it may be the only copy of what belongs there in another form, or reading makes a
 * fact of it. What is null says nothing, and nothing is lost by it.
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

/** Whether it is an object or an array where another type belongs, or a single value where one of them belongs, and not empty. */
function isOtherForm(value: unknown, schema: JsonSchema | undefined): boolean {
  const type = schema?.type ?? (schema?.enum && "string");
  if (type === undefined || value === null || value === undefined || value === "") return false;
  if (typeof value === "object") return Object.keys(value).length > 0 && type !== typeOf(value);
  return type === "object" || type === "array";
}

function typeOf(value: object): TypeName {
  return Array.isArray(value) ? "array" : "object";
}

/** Puts the items of an array that is an item of another one into that one, if they belong there. */
export function unnesting({ path }: Pick<Issue, "path">, { id, value }: Refused): Remedy | undefined {
  const [owner, index] = [path.slice(0, -1), path.at(-1)];
  const [inner, list] = [valueAt(value, path), valueAt(value, owner)];
  if (typeof index !== "number" || !Array.isArray(inner) || !Array.isArray(list)) return undefined;
  if (inner.length === 0 || inner.length + list.length > mostToRewrite) return undefined;
  if (!inner.every((item) => fits(item, id, path))) return undefined;
  const items = list.toSpliced(index, 1, ...inner);
  return {
    title: "Take its items out of the inner array",
    isSafe: true,
    changes: [{ kind: "set", path: owner, value: items }],
  };
}

function isOneTooMany(id: Refused["id"], root: unknown, path: Path): boolean {
  const owner = path.slice(0, -1);
  const list = valueAt(root, owner);
  return Array.isArray(list) && list.length > (schemaAt(id, owner)?.minItems ?? 0);
}

/** JSON.parse forgets how a number is written, and as a version, 4.10 is not 4.1. */
function quotation(text: string, { path }: Issue, { id }: Refused): Remedy | undefined {
  if (!fits(text, id, path)) return undefined;
  return { title: "Put it in quotation marks", isSafe: true, changes: [{ kind: "quote", path }] };
}

/** Makes a list of the members of an object, or of the object itself if that is an item. Names get lost, if they are no indexes. */
function listOfMembers({ before, after }: Repair, issue: Issue, refused: Refused): Remedy | undefined {
  if (!isObject(before) || !Array.isArray(after)) return undefined;
  const names = Object.keys(before);
  if (names.length > mostToRewrite) return undefined;
  const isSafe = names.every((name, index) => name === String(index));
  const title = "Make it a list";
  return (
    write(Object.values(before), isSafe, issue, refused, title) ??
    write([before], true, issue, refused, title)
  );
}

/** Makes one list of those of both directions. Which direction a word is in gets lost, if it is not in both. */
function oneList({ before, after }: Repair, issue: Issue, refused: Refused): Remedy | undefined {
  if (!Array.isArray(after) || after.length > mostToRewrite) return undefined;
  const directions = ["inbound", "outbound"].map((name) => JSON.stringify(ownProperty(before, name)));
  const isSafe = sizeOf(before) === 2 && directions[0] === directions[1];
  return write(after, isSafe, issue, refused, "Make it one list");
}

function sizeOf(value: unknown): number {
  return isObject(value) ? Object.keys(value).length : 0;
}
