import type { Issue } from "@nodeinfo-kit/validators";
import { validators } from "@nodeinfo-kit/validators/all";
import type { DocumentId } from "../diagnostic.js";
import type { Remedy } from "../rule.js";
import { placeOf } from "../words.js";
import { cureOfNull } from "./explain-null.js";
import { isRequired, namesAt, schemaAt, type TypeName } from "./json-schema.js";
import { listOf, meaningOf, standardOf } from "./phrases.js";
import type { Explain, Refused } from "./refused.js";
import { remedyOfRepair, removal } from "./remedies.js";
import { valueAt } from "./values.js";

/** A value is of a wrong type. */
export const explainType: Explain = (issue, refused) => {
  const remedy = remedyOfRepair(issue, refused) ?? removalOfNothing(issue, refused);
  if (remedy === undefined && valueAt(refused.value, issue.path) === null) {
    const { cure, remedy } = cureOfNull(issue, refused);
    return { message: `${factOf(issue)} ${cure}`, remedies: remediesOf(remedy) };
  }
  const cure = remedy?.isSafe ? `${remedy.title}.` : cureOfType(issue, refused);
  return { message: `${factOf(issue)} ${cure}`, remedies: remediesOf(remedy) };
};

/** A number is too small. */
export const explainMinimum: Explain = (issue, refused) => {
  const cure = `Write the real one${orLeaveOut(issue, refused)}.`;
  return { message: `${factOf(issue)} ${cure}`, remedies: remediesOf(removal(issue, refused)) };
};

/** A list has too few items. */
export const explainMinItems: Explain = (issue, { id }) => {
  const meaning = meaningOf(id, issue.path);
  return { message: `${factOf(issue)} Write at least one${meaning ? `: ${meaning}` : ""}.` };
};

/** A value is not the only one that may stand there. */
export const explainConst: Explain = (issue, refused) => {
  const remedy = remedyOfRepair(issue, refused);
  const { id, value } = refused;
  // Which document it is was a guess then, and is no reason to replace what is written.
  if (!remedy?.isSafe && !isVersion(id, valueAt(value, issue.path)))
    return {
      message: `${factOf(issue)} There is no such version, so the document was judged as ${standardOf(id)}. Write the version of the standard, not of the software: ${versionsIn(id)}.`,
    };
  const cure = remedy?.isSafe
    ? `${remedy.title}.`
    : `It is the version of the standard, not of the software: ${versionsIn(id)}.`;
  return { message: `${factOf(issue)} ${cure}`, remedies: remediesOf(remedy) };
};

/** Whether there is a version of that name, or of that number: 2.10 is 2.1, as a number. */
function isVersion(id: DocumentId, version: unknown): boolean {
  const isNamed = typeof version === "string" || typeof version === "number";
  return isNamed && versionsOf(id).some((each) => Number(each) === Number(version));
}

function versionsOf(id: DocumentId): string[] {
  const [family = ""] = id.split("/");
  return Object.keys(validators)
    .filter((each) => each.startsWith(`${family}/`))
    .map((each) => each.slice(family.length + 1));
}

function versionsIn(id: DocumentId): string {
  const versions = versionsOf(id);
  return `there ${versions.length === 1 ? "is only" : "are"} ${listOf(versions, "and")}`;
}

/** The place and the fact, as the validator says it. */
export function factOf({ path, message }: Issue): string {
  return `${placeOf(path)} ${message}.`;
}

export function remediesOf(...remedies: readonly (Remedy | undefined)[]): Remedy[] {
  return remedies.filter((remedy) => remedy !== undefined);
}

/** Takes away what is null, and an item that is none. Reading has no repairs for them where it does not look. */
function removalOfNothing(issue: Issue, refused: Refused): Remedy | undefined {
  const isItem = typeof issue.path.at(-1) === "number";
  return isItem || valueAt(refused.value, issue.path) === null ? removal(issue, refused) : undefined;
}

function cureOfType({ path, expected }: Issue, refused: Refused): string {
  const { id, value } = refused;
  const { type } = schemaAt(id, path) ?? {};
  const leaveOut = orLeaveOut({ path }, refused);
  if (typeof type !== "string") return `Write ${expected}${leaveOut}.`;
  return `Write ${wordsFor(type, { id, path, value: valueAt(value, path) })}${leaveOut}.`;
}

function wordsFor(type: TypeName, { id, path, value }: Pick<Refused, "id" | "value"> & Pick<Issue, "path">) {
  switch (type) {
    case "object": {
      const names = namesAt(id, path).map((name) => `"${name}"`);
      return names.length === 0 ? "an object" : `an object, with ${listOf(names, "and")}`;
    }
    case "array":
      return "a list, in square brackets";
    case "boolean":
      return "true or false, without quotation marks";
    case "string":
      return "text, in quotation marks";
    default:
      if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
        return "one that readers can hold";
      return typeof value === "number" ? "a whole number" : "a number, without quotation marks";
  }
}

function orLeaveOut({ path }: Pick<Issue, "path">, { id }: Refused): string {
  return typeof path.at(-1) === "string" && !isRequired(id, path) ? ", or leave it out" : "";
}
