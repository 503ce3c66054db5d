import type { Issue } from "@nodeinfo-kit/validators";
import { isObject, valueAt } from "@nodeinfo-kit/validators/internal";
import type { Path } from "../place.js";
import { placeOf } from "../place-of.js";
import type { Remedy } from "../remedy.js";
import { listOf, meaningOf, saidByOthers, standardOf } from "./describe-standard.js";
import { remediesOf } from "./explain-value.js";
import { isNameOf, namesAt, schemaAt } from "./json-schema.js";
import type { Explain, Refused } from "./refused-document.js";
import { removal, writeEmpty } from "./remedies.js";

/** Explains a missing property. */
export const explainMissing: Explain = (issue, refused) => {
  const { path, expected } = issue;
  const { id } = refused;
  const meaning = meaningOf(id, path);
  // In NodeInfo, an empty value means that nothing is known. Without links, there are no documents.
  const remedy = writeEmpty(issue, refused, id.startsWith("nodeinfo/"));
  const cure = remedy ? `If there is nothing to report, ${remedy.title.replace("Add", "add")}` : "Add it";
  return {
    message: `${placeOf(path)} is missing. ${sentence(standardOf(id))} requires ${expected}${meaning ? `: ${meaning}` : ""}. ${cure}.`,
    remedies: remediesOf(remedy),
  };
};

/** Explains that an object has none of several properties. Which one to add is for people to choose. */
export const explainMissingAlternative: Explain = ({ path, expected, received }, { id }) => ({
  message: `${placeOf(path)} needs ${expected}, but has ${received}. ${sentence(standardOf(id))} requires one of them: add one.`,
});

/** Explains a property that an object must not have. */
export const explainUnknown: Explain = (issue, refused) => {
  const { path } = issue;
  const { id } = refused;
  const owner = path.slice(0, -1);
  if (schemaAt(id, path)?.not)
    return {
      message: `${placeOf(path)} must be absent. Remove it.`,
      remedies: isFactOrigin(issue.pointer, refused) ? [] : remediesOf(unsafe(removal(issue, refused))),
    };
  const names = namesAt(id, owner).map((name) => `"${name}"`);
  const others = saidByOthers(id, (each) => namesAt(each, owner).includes(String(path.at(-1))));
  return {
    message: `${placeOf(path)} is not allowed here by ${standardOf(id)}, which allows ${listOf(names, "and")}.${others} ${cureOfUnknown(issue, others, refused)}`,
    remedies: remediesOfUnknown(issue, refused),
  };
};

function cureOfUnknown({ path }: Issue, others: string, { id, value }: Refused): string {
  if (isUnrelatedToServer(path, value)) return "Remove it.";
  if (others !== "")
    return `Serve ${others.includes(" and ") ? "one of these versions" : "that version"}, or move its content into metadata.`;
  if (isNameOf(id, String(path.at(-1))))
    return "Another object has a property of this name: check which value is right, and keep that one.";
  return id.startsWith("nodeinfo/") && isObject(value)
    ? "Move it into metadata, or remove it."
    : "Remove it.";
}

/**
 * Moves a property into metadata, if the standard has it, and removes one without information. If reading understands it
 * where it is, or another object of the standard has a property of that name, the choice is left to people.
 */
function remediesOfUnknown(issue: Issue, refused: Refused): readonly Remedy[] {
  const { path, pointer } = issue;
  const { id, value } = refused;
  if (isUnrelatedToServer(path, value)) return remediesOf(unsafe(removal(issue, refused)));
  if (isFactOrigin(pointer, refused) || isNameOf(id, String(path.at(-1)))) return [];
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

/** Whether a property is null, or the `$schema` that Fedify writes for editors. Neither is useful in metadata. */
function isUnrelatedToServer(path: Path, document: unknown): boolean {
  return path.at(-1) === "$schema" || valueAt(document, path) === null;
}

/** Marks a removal as unsafe: even if the value is null, the name is information. */
function unsafe(remedy: Remedy | undefined): Remedy | undefined {
  return remedy && { ...remedy, isSafe: false };
}

/** Whether a fact was read from a place, or from inside it. */
function isFactOrigin(pointer: string, { facts }: Refused): boolean {
  return Object.values(facts?.origins ?? {}).some(
    (origin) => origin === pointer || origin.startsWith(`${pointer}/`),
  );
}

/** Whether a place is empty, and everything around it is an object or missing. */
function canTake(document: unknown, path: Path): boolean {
  const owners = path.slice(0, -1).map((_, index) => valueAt(document, path.slice(0, index + 1)));
  return (
    valueAt(document, path) === undefined && owners.every((each) => each === undefined || isObject(each))
  );
}

function sentence(start: string): string {
  return start.charAt(0).toUpperCase() + start.slice(1);
}
