import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { ServerFacts } from "../../facts.js";
import { properties } from "../object-readers.js";
import { isStringArray } from "../protocols-and-services.js";
import type { Read } from "../reading.js";

/**
 * Reads the facts in `metadata` that the document does not have elsewhere: the properties of FEP-0151, and others that many
 * programs publish. No standard defines `metadata`, so null and values of other types are ignored without a repair. Plume
 * and old releases of Misskey publish `name` and `description`.
 */
export function readMetadataFacts(facts: ServerFacts): void {
  const { metadata, origins } = facts;
  if (metadata === undefined) return;
  const { "/metadata": base = "/metadata" } = origins;
  if (facts.name === undefined) {
    const name = isOwnText(metadata, "nodeName") ? "nodeName" : "name";
    if (isOwnText(metadata, name)) {
      facts.name = metadata[name];
      origins["/name"] = `${base}/${name}`;
    }
  }
  if (facts.description === undefined) {
    const name = isOwnText(metadata, "nodeDescription") ? "nodeDescription" : "description";
    if (isOwnText(metadata, name)) {
      facts.description = metadata[name];
      origins["/description"] = `${base}/${name}`;
    }
  }
  const staff = ownList(metadata, "staffAccounts");
  if (staff !== undefined) {
    facts.staff = staff;
    origins["/staff"] = `${base}/staffAccounts`;
  }
  const features = ownList(metadata, "features");
  if (features !== undefined) {
    facts.features = features.map((name) => ({ name }));
    origins["/features"] = `${base}/features`;
  }
  const languages = ownList(metadata, "langs");
  if (languages !== undefined) {
    facts.languages = languages;
    origins["/languages"] = `${base}/langs`;
  }
  const { federation } = metadata;
  if (isObject(federation) && Object.hasOwn(metadata, "federation")) {
    const enabled = ownProperty(federation, "enabled");
    if (typeof enabled === "boolean") {
      facts.federation = { enabled };
      origins["/federation"] = `${base}/federation`;
    }
  }
}

/** The properties of `metadata` that are facts, for reading them elsewhere too. */
export const propertiesOfMetadata = properties("/metadata", {
  nodeName: asInMetadata("nodeName"),
  nodeDescription: asInMetadata("nodeDescription"),
  staffAccounts: asInMetadata("staffAccounts"),
  features: asInMetadata("features"),
  langs: asInMetadata("langs"),
  federation: asInMetadata("federation"),
});

/** Returns a reader of a value as if it were in `metadata`. */
function asInMetadata(name: string): Read {
  return (reading, value, pointer) => {
    const { origins, metadata: _, ...found } = factsOf({ [name]: value });
    reading.facts = { ...reading.facts, ...found };
    for (const fact of Object.keys(origins)) reading.facts.origins[fact] = pointer;
    // The facts have only a part of an object.
    if (isObject(value)) reading.keep(pointer, value);
  };
}

function factsOf(metadata: Metadata): ServerFacts {
  const facts: ServerFacts = { metadata, origins: {} };
  readMetadataFacts(facts);
  return facts;
}

type Metadata = Readonly<Record<string, unknown>>;

/** Whether an own property is a string. The type comes first: most properties are absent, and need no second check. */
function isOwnText<Name extends string>(
  metadata: Metadata,
  name: Name,
): metadata is Metadata & { [Key in Name]: string } {
  return typeof metadata[name] === "string" && Object.hasOwn(metadata, name);
}

function ownList(metadata: Metadata, name: string): readonly string[] | undefined {
  const value = metadata[name];
  return isStringArray(value) && Object.hasOwn(metadata, name) ? value : undefined;
}
