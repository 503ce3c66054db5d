import { type Repair, read, type ServerFacts, type SourceId, sourceIds } from "@nodeinfo-kit/convert";
import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { DocumentId } from "./diagnostic.js";

interface Understood {
  readonly facts?: ServerFacts;
  /** What is wrong with the document, and what must have been meant. */
  readonly repairs: readonly Repair[];
}

/** Reads what a document says, in any state of repair. If it is unclear which one it is, one may be in it. */
export function understand(value: unknown, id: DocumentId | undefined): Understood {
  if (id === undefined) {
    const result = read(value);
    return result.issues === undefined ? result : { repairs: [] };
  }
  if (!isReadable(id)) return { repairs: [] };
  const result = read(value, { as: id });
  return result.issues === undefined ? result : { repairs: repairsWithoutSoftware(value, id) };
}

function isReadable(id: DocumentId): id is SourceId {
  return (sourceIds as readonly string[]).includes(id);
}

/** Reading refuses a document that names no software, but all else of it can be mended: a name stands in for what is missing. */
function repairsWithoutSoftware(value: unknown, id: SourceId): readonly Repair[] {
  if (!isObject(value)) return [];
  const [owner, member] = id === "nodeinfo2/1.0" ? ["server", "software"] : ["software", "name"];
  const inner = ownProperty(value, owner);
  const hasOwner = isObject(inner);
  const result = read({ ...value, [owner]: { ...(hasOwner ? inner : {}), [member]: "unnamed" } }, { as: id });
  if (result.issues !== undefined) return [];
  // What is said of the stand-in is no repair of the document.
  const standIn = hasOwner ? `/${owner}/${member}` : `/${owner}`;
  return result.repairs.filter(({ pointer }) => pointer !== standIn && !pointer.startsWith(`${standIn}/`));
}
