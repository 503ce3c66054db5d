import type { ServerFacts } from "../../facts.js";
import { isObject, ownMember } from "../values.js";
import { isListOfTexts } from "../words.js";

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
    const enabled = ownMember(federation, "enabled");
    if (typeof enabled === "boolean") {
      facts.federation = { enabled };
      origins["/federation"] = `${base}/federation`;
    }
  }
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
