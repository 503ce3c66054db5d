import { validators } from "@nodeinfo-kit/validators/all";
import type { DocumentId } from "../diagnostic.js";
import type { Path } from "../rule.js";
import { schemaAt } from "./json-schema.js";

/** What a sentence calls the standard of a document. */
export function standardOf(id: DocumentId): string {
  const [family, version] = id.split("/");
  if (family === "nodeinfo") return `NodeInfo ${version}`;
  if (family === "nodeinfo2") return `NodeInfo2 ${version}`;
  return family === "discovery" ? "the link document" : "the schema";
}

/** The versions of NodeInfo, the oldest first. */
export const nodeInfoIds = Object.keys(validators).filter((id) => id.startsWith("nodeinfo/")) as DocumentId[]; // Its type has no others.

/** Says which other versions of NodeInfo have something, of something that one has not: ` NodeInfo 2.1 and 2.2 have it.` */
export function saidByOthers(id: DocumentId, has: (id: DocumentId) => boolean): string {
  if (!id.startsWith("nodeinfo/")) return "";
  const versions = nodeInfoIds.filter(has).map((each) => each.slice("nodeinfo/".length));
  return versions.length === 0
    ? ""
    : ` NodeInfo ${listOf(versions, "and")} ${versions.length === 1 ? "has" : "have"} it.`;
}

/** `"a", "b" and "c"`. */
export function listOf(words: readonly string[], conjunction: "and" | "or"): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** What the schema says a place is, in short, as the rest of a sentence: `the URL of the software's home page`. */
export function meaningOf(id: DocumentId, path: Path): string | undefined {
  const [sentence] = schemaAt(id, path)?.description?.split(/[.:](?:\s|$)/, 1) ?? [];
  return sentence && sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
