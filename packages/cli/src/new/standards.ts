import { documents, type JsonSchema } from "@nodeinfo-kit/schemas";
import { schema as schema20 } from "@nodeinfo-kit/schemas/nodeinfo/2.0";
import { schema as schema21 } from "@nodeinfo-kit/schemas/nodeinfo/2.1";
import { schema as schema22 } from "@nodeinfo-kit/schemas/nodeinfo/2.2";
import { ownProperty } from "@nodeinfo-kit/validators/internal";

/** A version of NodeInfo that a document can be written in. */
export interface Standard {
  readonly id: `nodeinfo/${Version}`;
  readonly version: Version;
  readonly schema: JsonSchema;
}

type Version = "2.0" | "2.1" | "2.2";

/** Those of which documents can be made from the same facts, the usual one first. */
export const standards: readonly [Standard, Standard, Standard] = [
  { id: "nodeinfo/2.1", version: "2.1", schema: schema21 },
  { id: "nodeinfo/2.0", version: "2.0", schema: schema20 },
  { id: "nodeinfo/2.2", version: "2.2", schema: schema22 },
];

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

function resolve(schema: JsonSchema, place: unknown): unknown {
  const reference = ownProperty(place, "$ref");
  if (typeof reference !== "string") return place;
  return ownProperty(ownProperty(schema, "$defs"), reference.replace("#/$defs/", ""));
}
