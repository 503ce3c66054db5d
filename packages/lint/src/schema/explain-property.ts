import type { Issue } from "@nodeinfo-kit/validators";
import { isObject, valueAt } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../place-of.js";
import type { Path, Remedy } from "../rule.js";
import { listOf, meaningOf, saidByOthers, standardOf } from "./describe-standard.js";
import { remediesOf } from "./explain-value.js";
import { isNameOf, namesAt, schemaAt } from "./json-schema.js";
import type { Explain, Refused } from "./refused-document.js";
import { removal, writeEmpty } from "./remedies.js";

/** A member is not there. */
export const explainMissing: Explain = (issue, refused) => {
  const { path, expected } = issue;
  const { id } = refused;
  const meaning = meaningOf(id, path);
  // In NodeInfo, nothing in these means that nothing is known. No links mean that there are no documents.
  const remedy = writeEmpty(issue, refused, id.startsWith("nodeinfo/"));
  const cure = remedy ? `If there is nothing to say, ${remedy.title.replace("W", "w")}` : "Add it";
  return {
    message: `${placeOf(path)} is missing. ${sentence(standardOf(id))} wants ${expected} there${meaning ? `: ${meaning}` : ""}. ${cure}.`,
    remedies: remediesOf(remedy),
  };
};

/** A member is none of those that an object may have. */
export const explainUnknown: Explain = (issue, refused) => {
  const { path } = issue;
  const { id } = refused;
  const owner = path.slice(0, -1);
  if (schemaAt(id, path)?.not)
    return {
      message: `${placeOf(path)} must not be there. Remove it.`,
      remedies: isSaid(issue.pointer, refused) ? [] : remediesOf(unsafe(removal(issue, refused))),
    };
  const names = namesAt(id, owner).map((name) => `"${name}"`);
  const others = saidByOthers(id, (each) => namesAt(each, owner).includes(String(path.at(-1))));
  return {
    message: `${placeOf(path)} is none of the members that ${standardOf(id)} has there, which are ${listOf(names, "and")}.${others} ${cureOfUnknown(issue, others, refused)}`,
    remedies: remediesOfUnknown(issue, refused),
  };
};

function cureOfUnknown({ path }: Issue, others: string, { id, value }: Refused): string {
  if (isNothingOfTheServer(path, value)) return "Remove it.";
  if (others !== "")
    return `Serve ${others.includes(" and ") ? "one of these versions" : "that version"}, or say it in metadata.`;
  if (isNameOf(id, String(path.at(-1))))
    return "Another object has a property of this name: check which value is right, and keep that one.";
  return id.startsWith("nodeinfo/") && isObject(value)
    ? "Move it into metadata, or remove it."
    : "Remove it.";
}

/**
 * Moves what says something into metadata, if there is any, and takes away what does not. What reading understands where it
 * is, or another object of the standard has by that name, is left to people: one of two may be the right one.
 */
function remediesOfUnknown(issue: Issue, refused: Refused): readonly Remedy[] {
  const { path, pointer } = issue;
  const { id, value } = refused;
  if (isNothingOfTheServer(path, value)) return remediesOf(unsafe(removal(issue, refused)));
  if (isSaid(pointer, refused) || isNameOf(id, String(path.at(-1)))) return [];
  if (!id.startsWith("nodeinfo/")) return remediesOf(unsafe(removal(issue, refused)));
  return canTake(value, ["metadata", ...path])
    ? [
        {
          title: `Move it to ${placeOf(["metadata", ...path])}`,
          isSafe: false,
          changes: [{ kind: "move", path, to: ["metadata", ...path] }],
        },
      ]
    : [];
}

/** null, and `$schema`, which Fedify writes for editors. In metadata, neither has a reader. */
function isNothingOfTheServer(path: Path, document: unknown): boolean {
  return path.at(-1) === "$schema" || valueAt(document, path) === null;
}

/** Even if it is null, its name says something. */
function unsafe(remedy: Remedy | undefined): Remedy | undefined {
  return remedy && { ...remedy, isSafe: false };
}

/** Whether a place, or one in it, is where a fact was read. */
function isSaid(pointer: string, { facts }: Refused): boolean {
  return Object.values(facts?.origins ?? {}).some(
    (origin) => origin === pointer || origin.startsWith(`${pointer}/`),
  );
}

/** Whether there is nothing at a place, and all that it is in are objects, or not there either. */
function canTake(document: unknown, path: Path): boolean {
  const owners = path.slice(0, -1).map((_, index) => valueAt(document, path.slice(0, index + 1)));
  return (
    valueAt(document, path) === undefined && owners.every((each) => each === undefined || isObject(each))
  );
}

function sentence(start: string): string {
  return start.charAt(0).toUpperCase() + start.slice(1);
}
