import { type DocumentId, type DocumentInfo, documents } from "@nodeinfo-kit/schemas";
import { validators } from "@nodeinfo-kit/validators/all";
import { ownProperty } from "@nodeinfo-kit/validators/internal";

/** A version of NodeInfo that a document can be written in. */
export interface Standard {
  readonly id: `nodeinfo/${Version}`;
  readonly version: Version;
  readonly schema: Schema;
}

type Version = Extract<DocumentId, `nodeinfo/2.${string}`> extends `nodeinfo/${infer Each}` ? Each : never;
type Schema = Readonly<Record<string, unknown>>;

/** Those of which documents can be made from the same facts: the newest that is released, the older ones, and the others. */
export const standards: readonly [Standard, ...Standard[]] = usualFirst();

function usualFirst(): typeof standards {
  const versions = documents.filter(({ id }) => isWritten(id));
  const isReleased = ({ status }: DocumentInfo) => status === "released";
  const others = versions.filter((each) => !isReleased(each));
  const [first, ...rest] = [...versions.filter(isReleased).toReversed(), ...others].flatMap(standardOf);
  if (first === undefined) throw new Error("No version of NodeInfo is released.");
  return [first, ...rest];
}

function isWritten(id: DocumentId): id is Standard["id"] {
  return id.startsWith("nodeinfo/2.");
}

function standardOf({ id }: DocumentInfo): Standard[] {
  if (!isWritten(id)) return [];
  const { schema } = validators[id].strict;
  const version = id.slice("nodeinfo/".length) as Version; // Which is what its id ends with.
  return [{ id, version, schema: schema["~standard"].jsonSchema.input({ target: "draft-2020-12" }) }];
}

/** The `profile` of the media type of a document. */
export function profileOf({ id }: Standard): string {
  return documents.find((document) => document.id === id)?.profile ?? "";
}

/** The rel of links to documents of a standard. */
export function relOf({ id }: Standard): string {
  return documents.find((document) => document.id === id)?.rel ?? "";
}

/** What the schema of a standard says of a place in documents. */
export interface PlaceInDocument {
  /** How long a text may be there. */
  readonly mostCharacters?: number;
  /** The words that may stand there. */
  readonly words?: readonly string[];
}

/** Looks a place up in the schema of a standard. Undefined, if its documents have no such place. */
export function placeIn({ schema }: Standard, path: readonly string[]): PlaceInDocument | undefined {
  let place: unknown = schema;
  for (const name of path) {
    const members = ownProperty(place, "properties");
    // What lists no members may have any.
    if (members === undefined) return {};
    place = ownProperty(members, name);
    if (place === undefined) return undefined;
  }
  const length = ownProperty(place, "maxLength");
  const words = ownProperty(resolve(schema, ownProperty(place, "items")), "enum");
  return {
    ...(typeof length === "number" && { mostCharacters: length }),
    ...(Array.isArray(words) && { words: words.map(String) }),
  };
}

function resolve(schema: Schema, place: unknown): unknown {
  const reference = ownProperty(place, "$ref");
  if (typeof reference !== "string") return place;
  return ownProperty(ownProperty(schema, "$defs"), reference.replace("#/$defs/", ""));
}
