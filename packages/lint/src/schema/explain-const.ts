import { identify } from "@nodeinfo-kit/convert";
import type { Issue } from "@nodeinfo-kit/validators";
import { validators } from "@nodeinfo-kit/validators/all";
import { quote, valueAt } from "@nodeinfo-kit/validators/internal";
import type { DocumentId } from "../diagnostic.js";
import { listOf, standardOf } from "./describe-standard.js";
import { factOf, remediesOf } from "./explain-value.js";
import type { Explain, Refused } from "./refused-document.js";
import { remedyOfRepair, write } from "./remedies.js";

/** A value is not the only one that may stand there: it is another version. */
export const explainConst: Explain = (issue, refused) => {
  const { id, value } = refused;
  const version = valueAt(value, issue.path);
  if (id === "nodeinfo2/1.0" && isVersion("nodeinfo", version)) return explainMixedUp(issue, refused);
  const remedy = remedyOfRepair(issue, refused);
  // Which document it is was a guess then, and is no reason to replace what is written.
  if (!remedy?.isSafe && !isVersion(familyOf(id), version)) {
    const judged = identify(value) === id ? `, so the document was judged as ${standardOf(id)}` : "";
    return {
      message: `${factOf(issue)} There is no such version${judged}. Write the version of the standard, not of the software: ${versionsIn(id)}.`,
    };
  }
  const cure = remedy?.isSafe
    ? `${remedy.title}.`
    : `It is the version of the standard, not of the software: ${versionsIn(id)}.`;
  return { message: `${factOf(issue)} ${cure}`, remedies: remediesOf(remedy) };
};

/** A document of NodeInfo2 has a version of NodeInfo, whose name differs from it in a space and a number. */
function explainMixedUp(issue: Issue, refused: Refused) {
  const version = quote(String(valueAt(refused.value, issue.path)));
  return {
    message: `${factOf(issue)} ${version} is a version of NodeInfo. NodeInfo2 is a separate standard with "server" instead of "software", and ${versionsIn(refused.id)}. Write "1.0" in a NodeInfo2 document, at /.well-known/x-nodeinfo2; a document of NodeInfo has "software".`,
    remedies: remediesOf(write("1.0", false, issue, refused)),
  };
}

/** Whether there is a version of that name, or of that number: 2.10 is 2.1, as a number. */
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
  const versions = versionsOf(familyOf(id));
  return `there ${versions.length === 1 ? "is only" : "are"} ${listOf(versions, "and")}`;
}
