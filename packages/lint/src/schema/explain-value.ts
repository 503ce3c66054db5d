import type { Issue } from "@nodeinfo-kit/validators";
import { valueAt } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../place-of.js";
import type { Remedy } from "../remedy.js";
import { listOf, meaningOf } from "./describe-standard.js";
import { cureOfNull } from "./explain-null.js";
import { isRequired, namesAt, schemaAt, type TypeName } from "./json-schema.js";
import type { Explain, Refused } from "./refused-document.js";
import { remedyOfRepair, removal, unnesting } from "./remedies.js";

/** Explains a value of the wrong type. */
export const explainType: Explain = (issue, refused) => {
  const remedy =
    remedyOfRepair(issue, refused) ?? unnesting(issue, refused) ?? removalOfNothing(issue, refused);
  if (remedy === undefined && valueAt(refused.value, issue.path) === null) {
    const { cure, remedy } = cureOfNull(issue, refused);
    return { message: `${factOf(issue)} ${cure}`, remedies: remediesOf(remedy) };
  }
  const cure = remedy?.isSafe ? `${remedy.title}.` : cureOfType(issue, refused);
  return { message: `${factOf(issue)} ${cure}`, remedies: remediesOf(remedy) };
};

/** Explains a number that is too small. */
export const explainMinimum: Explain = (issue, refused) => {
  const cure = `Use the real number${orRemove(issue, refused)}.`;
  return { message: `${factOf(issue)} ${cure}`, remedies: remediesOf(removal(issue, refused)) };
};

/** Explains an array with too few items. */
export const explainMinItems: Explain = (issue, { id, value }) => {
  const meaning = meaningOf(id, issue.path);
  const { minItems = 1 } = schemaAt(id, issue.path) ?? {};
  const cure = `Add at least ${minItems === 1 ? "one" : minItems}${meaning ? ` of: ${meaning}` : ""}.`;
  const isProtocols = id.startsWith("nodeinfo/") && issue.path[0] === "protocols";
  return { message: `${factOf(issue)} ${cure}${isProtocols ? ` ${cureOfNoFederation(value)}` : ""}` };
};

/** The cure for a server without federation, since every version requires at least one protocol. */
function cureOfNoFederation(document: unknown): string {
  const isOff = valueAt(document, ["metadata", "federation", "enabled"]) === false;
  return isOff
    ? "metadata.federation.enabled says that federation is off (FEP-0151), so list the protocols that are used when it is on."
    : 'If federation is off, list them anyway, and add to metadata: "federation": { "enabled": false } (FEP-0151).';
}

/** The place, and the fact in the validator's words. */
export function factOf({ path, message }: Issue): string {
  return `${placeOf(path)} ${message}.`;
}

export function remediesOf(...remedies: readonly (Remedy | undefined)[]): Remedy[] {
  return remedies.filter((remedy) => remedy !== undefined);
}

/** Removes null, or an invalid item. Reading has no repairs for values that it does not use. */
function removalOfNothing(issue: Issue, refused: Refused): Remedy | undefined {
  const isItem = typeof issue.path.at(-1) === "number";
  return isItem || valueAt(refused.value, issue.path) === null ? removal(issue, refused) : undefined;
}

function cureOfType({ path, expected }: Issue, refused: Refused): string {
  const { id, value } = refused;
  const { type } = schemaAt(id, path) ?? {};
  const removing = orRemove({ path }, refused);
  if (typeof type !== "string") return `Use ${expected}${removing}.`;
  return `Use ${descriptionOf(type, { id, path, value: valueAt(value, path) })}${removing}.`;
}

function descriptionOf(
  type: TypeName,
  { id, path, value }: Pick<Refused, "id" | "value"> & Pick<Issue, "path">,
) {
  switch (type) {
    case "object": {
      const names = namesAt(id, path).map((name) => `"${name}"`);
      return names.length === 0 ? "an object" : `an object with ${listOf(names, "and")}`;
    }
    case "array":
      return "an array, in square brackets";
    case "boolean":
      return "true or false, without quotes";
    case "string":
      return "a string, in double quotes";
    default:
      if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
        return "a number in the range of a double";
      return typeof value === "number" ? "a whole number" : "a number, without quotes";
  }
}

function orRemove({ path }: Pick<Issue, "path">, { id }: Refused): string {
  return typeof path.at(-1) === "string" && !isRequired(id, path) ? ", or remove the property" : "";
}
