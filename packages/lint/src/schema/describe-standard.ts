import { validators } from "@nodeinfo-kit/validators/all";
import type { DocumentId } from "../diagnostic.js";
import type { Path } from "../place.js";
import { schemaAt } from "./json-schema.js";

/** The name of a document's standard in messages. */
export function standardOf(id: DocumentId): string {
  const [family, version] = id.split("/");
  if (family === "nodeinfo") return `NodeInfo ${version}`;
  if (family === "nodeinfo2") return `NodeInfo2 ${version}`;
  return family === "discovery" ? "the link document" : "the schema";
}

/** The versions of NodeInfo, the oldest first. */
export const nodeInfoIds = Object.keys(validators).filter((id) => id.startsWith("nodeinfo/")) as DocumentId[]; // Its type has no others.

/** Names the versions of NodeInfo that have a property: ` NodeInfo 2.1 and 2.2 have this property.` */
export function saidByOthers(id: DocumentId, has: (id: DocumentId) => boolean): string {
  if (!id.startsWith("nodeinfo/")) return "";
  const versions = nodeInfoIds.filter(has).map((each) => each.slice("nodeinfo/".length));
  return versions.length === 0
    ? ""
    : ` NodeInfo ${listOf(versions, "and")} ${versions.length === 1 ? "has" : "have"} this property.`;
}

/** `"a", "b" and "c"`. */
export function listOf(items: readonly string[], conjunction: "and" | "or"): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

/** The first clause of a place's description, to end a sentence: `the URL of the software's home page`. */
export function meaningOf(id: DocumentId, path: Path): string | undefined {
  const [sentence] = schemaAt(id, path)?.description?.split(/[.:](?:\s|$)/, 1) ?? [];
  return sentence && sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
