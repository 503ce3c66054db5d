import { quote } from "@nodeinfo-kit/validators/internal";
import type { DocumentId } from "../diagnostic.js";
import type { Path } from "../place.js";
import { knownProtocols, knownServices, knownSoftware } from "../rules/known-values/shared/known-values.js";
import { listOf, nodeInfoIds } from "./describe-standard.js";
import { type JsonSchema, schemaAt } from "./json-schema.js";

/** The arrays of NodeInfo that list protocols, whose place depends on the version. */
const placesOfProtocols: readonly Path[] = [
  ["protocols", 0],
  ["protocols", "inbound", 0],
  ["protocols", "outbound", 0],
];

export type Kind = "protocol" | "service" | "name";

const registries = { protocol: knownProtocols, service: knownServices, name: knownSoftware };

/** The kind of value at a place: a protocol, a service, or the name of the software, which 1.x also lists. */
export function kindOfValue(id: DocumentId, [name]: Path): Kind | undefined {
  if (!id.startsWith("nodeinfo/")) return undefined;
  if (name === "software") return "name";
  if (name === "protocols") return "protocol";
  return name === "services" ? "service" : undefined;
}

/** Whether a value is known by any name: then it is not a misspelling of another one. */
export function isReal(word: string, kind: Kind, path: Path): boolean {
  return (
    versionsWith(word, kind, path).length > 0 ||
    Object.values(registries).some(({ spelling }) => spelling(word) !== undefined)
  );
}

/** The versions of NodeInfo that list a value: as a protocol, a service in the path's direction, or any name. */
function versionsWith(word: string, kind: Kind, path: Path): DocumentId[] {
  const places = kind === "protocol" ? placesOfProtocols : [path];
  const isListed = ({ enum: words }: JsonSchema) => words?.includes(word) ?? kind === "name";
  return nodeInfoIds.filter((id) => places.flatMap((place) => schemaAt(id, place) ?? []).some(isListed));
}

/**
 * The cure for a value that the document's version does not list: serve a newer version that lists it, or keep it for
 * readers that accept any value.
 */
export function cureOfUnlisted(word: string, kind: Kind, id: DocumentId, path: Path): string {
  const versions = versionsWith(word, kind, path);
  const spelled = registries[kind].spelling(word)?.value;
  const hasOtherCase = versions.length === 0 && spelled !== undefined && isOnlyCase(spelled, word);
  const newer = newerThan(id, hasOtherCase ? versionsWith(spelled, kind, path) : versions);
  if (newer.length > 0)
    return `${listing(newer, kind, hasOtherCase ? quote(spelled) : "it")}: serve ${newer.length === 1 ? "that version" : "one of these versions"}.`;
  const { notes } = registries[kind].of(word) ?? {};
  const fact =
    versions.length === 0
      ? "No version of NodeInfo lists it."
      : `Only ${listing(versions, kind)}.${notes === undefined ? "" : ` ${notes}`}`;
  return `${fact} If it is right, keep it and use the open profile: readers that follow it accept any ${kind}, but strict readers reject the document.`;
}

function newerThan(id: DocumentId, versions: readonly DocumentId[]): DocumentId[] {
  return versions.filter((each) => nodeInfoIds.indexOf(each) > nodeInfoIds.indexOf(id));
}

function isOnlyCase(one: string, other: string): boolean {
  return one !== other && one === other.toLowerCase();
}

/** `NodeInfo 2.0 and 2.1 list it` */
function listing(ids: readonly DocumentId[], kind: Kind, word = "it"): string {
  const versions = ids.map((id) => id.slice("nodeinfo/".length));
  const verb = kind === "name" ? "allow" : "list";
  return `NodeInfo ${listOf(versions, "and")} ${versions.length === 1 ? `${verb}s` : verb} ${kind === "name" ? "any name" : word}`;
}
