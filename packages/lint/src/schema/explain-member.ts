import { isObject } from "../value.js";
import { placeOf } from "../words.js";
import { remediesOf } from "./explain-value.js";
import { namesAt, schemaAt } from "./json-schema.js";
import { listOf, meaningOf, saidByOthers, standardOf } from "./phrases.js";
import type { Explain } from "./refused.js";
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
  const remove = removal(issue, refused);
  // Even if it is null, its name says something.
  const remedies = remediesOf(remove && { ...remove, isSafe: false });
  const owner = path.slice(0, -1);
  const names = namesAt(id, owner).map((name) => `"${name}"`);
  if (schemaAt(id, path)?.not) return { message: `${placeOf(path)} must not be there. Remove it.`, remedies };
  const others = saidByOthers(id, (each) => namesAt(each, owner).includes(String(path.at(-1))));
  const canMove = id.startsWith("nodeinfo/") && isObject(refused.value);
  return {
    message: `${placeOf(path)} is none of the members that ${standardOf(id)} has there, which are ${listOf(names, "and")}.${others} Remove it${canMove ? ", or say it in metadata" : ""}.`,
    remedies,
  };
};

function sentence(start: string): string {
  return start.charAt(0).toUpperCase() + start.slice(1);
}
