import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { ServerFacts } from "../../facts.js";
import { members } from "../object-readers.js";
import { isListOfTexts } from "../protocols-and-services.js";
import type { Read } from "../reading.js";

/**
 * Takes from `metadata` what the document says nowhere else: what FEP-0151 has members for, and what many programs say
 * there. No standard rules in it: what is null or of another type is no fault, and says nothing. `name` and `description`
 * are what Plume and old releases of Misskey wrote.
 */
export function readMetadataFacts(facts: ServerFacts): void {
  const { metadata, origins } = facts;
  if (metadata === undefined) return;
  const { "/metadata": base = "/metadata" } = origins;
  if (facts.name === undefined) {
    const member = isOwnText(metadata, "nodeName") ? "nodeName" : "name";
    if (isOwnText(metadata, member)) {
      facts.name = metadata[member];
      origins["/name"] = `${base}/${member}`;
    }
  }
  if (facts.description === undefined) {
    const member = isOwnText(metadata, "nodeDescription") ? "nodeDescription" : "description";
    if (isOwnText(metadata, member)) {
      facts.description = metadata[member];
      origins["/description"] = `${base}/${member}`;
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

/** The members of `metadata` that are facts, to be known where they are not in it. */
export const membersOfMetadata = members("/metadata", {
  nodeName: asInMetadata("nodeName"),
  nodeDescription: asInMetadata("nodeDescription"),
  staffAccounts: asInMetadata("staffAccounts"),
  features: asInMetadata("features"),
  langs: asInMetadata("langs"),
  federation: asInMetadata("federation"),
});

/** Reads a value as if it were in `metadata`. */
function asInMetadata(name: string): Read {
  return (reading, value, pointer) => {
    const { origins, metadata: _, ...found } = factsOf({ [name]: value });
    reading.facts = { ...reading.facts, ...found };
    for (const fact of Object.keys(origins)) reading.facts.origins[fact] = pointer;
    // Of an object, the facts have a part.
    if (isObject(value)) reading.keep(pointer, value);
  };
}

function factsOf(metadata: Metadata): ServerFacts {
  const facts: ServerFacts = { metadata, origins: {} };
  readMetadataFacts(facts);
  return facts;
}

type Metadata = Readonly<Record<string, unknown>>;

/** Asks for the type first: most members are not there, and then there is nothing to ask of who owns them. */
function isOwnText<Name extends string>(
  metadata: Metadata,
  name: Name,
): metadata is Metadata & { [Key in Name]: string } {
  return typeof metadata[name] === "string" && Object.hasOwn(metadata, name);
}

function ownList(metadata: Metadata, name: string): readonly string[] | undefined {
  const value = metadata[name];
  return isListOfTexts(value) && Object.hasOwn(metadata, name) ? value : undefined;
}
