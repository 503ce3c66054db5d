import { type DocumentId, type DocumentInfo, documents } from "@nodeinfo-kit/schemas";
import { validators } from "@nodeinfo-kit/validators/all";
import { ownProperty } from "@nodeinfo-kit/validators/internal";

/** A version of NodeInfo that documents can be written in. */
export interface Standard {
  readonly id: `nodeinfo/${Version}`;
  readonly version: Version;
  readonly schema: Schema;
}

type Version = Extract<DocumentId, `nodeinfo/2.${string}`> extends `nodeinfo/${infer Each}` ? Each : never;
type Schema = Readonly<Record<string, unknown>>;

/** The versions that can be written from the same facts, the default first: released ones, newest first, then the others. */
export const standards: readonly [Standard, ...Standard[]] = defaultFirst();

function defaultFirst(): typeof standards {
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
  const version = id.slice("nodeinfo/".length) as Version; // The end of the id.
  return [{ id, version, schema: schema["~standard"].jsonSchema.input({ target: "draft-2020-12" }) }];
}

/** The `profile` parameter of a document's media type. */
export function profileOf({ id }: Standard): string {
  return documents.find((document) => document.id === id)?.profile ?? "";
}

/** The rel of links to documents of a standard. */
export function relOf({ id }: Standard): string {
  return documents.find((document) => document.id === id)?.rel ?? "";
}

/** The constraints that a schema sets for a place in documents. */
export interface PlaceInDocument {
  /** The maximum length of a string. */
  readonly maxCharacters?: number;
  /** The allowed values of items. */
  readonly values?: readonly string[];
}

/** Looks up a place in the schema of a standard. Returns undefined if its documents do not have it. */
export function placeIn({ schema }: Standard, path: readonly string[]): PlaceInDocument | undefined {
  let place: unknown = schema;
  for (const name of path) {
    const properties = ownProperty(place, "properties");
    // A schema without a list of properties allows any.
    if (properties === undefined) return {};
    place = ownProperty(properties, name);
    if (place === undefined) return undefined;
  }
  const length = ownProperty(place, "maxLength");
  const values = ownProperty(resolve(schema, ownProperty(place, "items")), "enum");
  return {
    ...(typeof length === "number" && { maxCharacters: length }),
    ...(Array.isArray(values) && { values: values.map(String) }),
  };
}

function resolve(schema: Schema, place: unknown): unknown {
  const reference = ownProperty(place, "$ref");
  if (typeof reference !== "string") return place;
  return ownProperty(ownProperty(schema, "$defs"), reference.replace("#/$defs/", ""));
}
