import { type Repair, read, type ServerFacts, type SourceId, sourceIds } from "@nodeinfo-kit/convert";
import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { DocumentId } from "./diagnostic.js";

interface Understood {
  readonly facts?: ServerFacts;
  /** What is wrong with the document, and what was meant. */
  readonly repairs: readonly Repair[];
}

/** Reads a document leniently. If its type cannot be identified, it may contain a document. */
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

/** Reading rejects a document without a software name, but the rest can be fixed, so a placeholder is added. */
function repairsWithoutSoftware(value: unknown, id: SourceId): readonly Repair[] {
  if (!isObject(value)) return [];
  const [owner, member] = id === "nodeinfo2/1.0" ? ["server", "software"] : ["software", "name"];
  const inner = ownProperty(value, owner);
  const hasOwner = isObject(inner);
  const result = read({ ...value, [owner]: { ...(hasOwner ? inner : {}), [member]: "unnamed" } }, { as: id });
  if (result.issues !== undefined) return [];
  // Repairs of the placeholder are not repairs of the document.
  const standIn = hasOwner ? `/${owner}/${member}` : `/${owner}`;
  return result.repairs.filter(({ pointer }) => pointer !== standIn && !pointer.startsWith(`${standIn}/`));
}
