import { identify } from "@nodeinfo-kit/convert";
import type { Issue } from "@nodeinfo-kit/validators";
import { validators } from "@nodeinfo-kit/validators/all";
import { quote, valueAt } from "@nodeinfo-kit/validators/internal";
import type { DocumentId } from "../diagnostic.js";
import { listOf, standardOf } from "./describe-standard.js";
import { factOf, remediesOf } from "./explain-value.js";
import type { Explain, Refused } from "./refused-document.js";
import { remedyOfRepair, write } from "./remedies.js";

/** Explains a value other than the only one allowed: another version. */
export const explainConst: Explain = (issue, refused) => {
  const { id, value } = refused;
  const version = valueAt(value, issue.path);
  if (id === "nodeinfo2/1.0" && isVersion("nodeinfo", version)) return explainMixedUp(issue, refused);
  const remedy = remedyOfRepair(issue, refused);
  // The document type was a guess, which is no reason to replace the value.
  if (!remedy?.isSafe && !isVersion(familyOf(id), version)) {
    const checked = identify(value) === id ? `, so the document was checked as ${standardOf(id)}` : "";
    return {
      message: `${factOf(issue)} This version does not exist${checked}. Use the version of the standard, not of the software: ${versionsIn(id)}.`,
    };
  }
  const cure = remedy?.isSafe
    ? `${remedy.title}.`
    : `This is the version of the standard, not of the software: ${versionsIn(id)}.`;
  return { message: `${factOf(issue)} ${cure}`, remedies: remediesOf(remedy) };
};

/** Explains a NodeInfo2 document with a version of NodeInfo: the names are easily confused. */
function explainMixedUp(issue: Issue, refused: Refused) {
  const version = quote(String(valueAt(refused.value, issue.path)));
  return {
    message: `${factOf(issue)} ${version} is a version of NodeInfo. NodeInfo2 is a separate standard with "server" instead of "software", and its only version is ${versionsIn(refused.id)}. Use "1.0" in a NodeInfo2 document, at /.well-known/x-nodeinfo2; a NodeInfo document has "software".`,
    remedies: remediesOf(write("1.0", false, issue, refused)),
  };
}

/** Whether a version exists, by its name or number: 2.10 is 2.1 as a number. */
function isVersion(family: string, version: unknown): boolean {
  const isNamed = typeof version === "string" || typeof version === "number";
  return isNamed && versionsOf(family).some((each) => Number(each) === Number(version));
}

function familyOf(id: DocumentId): string {
  return id.split("/")[0] ?? "";
}

function versionsOf(family: string): string[] {
  return Object.keys(validators)
    .filter((each) => each.startsWith(`${family}/`))
    .map((each) => each.slice(family.length + 1));
}

function versionsIn(id: DocumentId): string {
  return listOf(versionsOf(familyOf(id)), "or");
}
