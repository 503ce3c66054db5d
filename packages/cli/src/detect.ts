import { validators } from "@nodeinfo-kit/validators/all";
import { excerpt } from "./printable.js";

/** The name of a schema, such as `nodeinfo/2.1`. */
export type DocumentId = keyof typeof validators;

/** Every id there is a validator for. */
export const knownIds: readonly string[] = Object.keys(validators);

/** Whether a word is the id of a document. */
export function isDocumentId(word: string): word is DocumentId {
  return Object.hasOwn(validators, word);
}

/**
 * Tells which document a value is meant to be: the link document by `links`, NodeInfo by `version`,
 * NodeInfo2 by `server`. Returns its id, or a sentence that says why it cannot be told.
 */
export function detect(value: unknown): { id: DocumentId } | { problem: string } {
  if (!isObject(value)) return { problem: "A document is a JSON object; this is not one." };
  if (Object.hasOwn(value, "links")) return { id: "discovery" };
  const id = `nodeinfo/${versionOf(value)}`;
  if (Object.hasOwn(value, "software") && isDocumentId(id)) return { id };
  if (Object.hasOwn(value, "server")) return { id: "nodeinfo2/1.0" };
  if (Object.hasOwn(value, "software"))
    return {
      problem: `"version" is ${describeVersion(value)}, and should be a version of NodeInfo: ${nodeInfoVersions}. ${cure}`,
    };
  return {
    problem: `It has none of "links", "software" and "server", so it is unclear which document it is. ${cure}`,
  };
}

const cure = "To use a certain schema, name it with --schema.";
const nodeInfoVersions = knownIds.flatMap((id) => id.match(/^nodeinfo\/(.*)$/)?.[1] ?? []).join(", ");

/** A version written as a number is still meant as that version; the validator then says that it must be a string. */
function versionOf({ version }: Record<string, unknown>): string | undefined {
  if (typeof version === "string") return version;
  if (typeof version !== "number") return undefined;
  return Number.isInteger(version) ? version.toFixed(1) : String(version);
}

function describeVersion({ version }: Record<string, unknown>): string {
  if (version === undefined) return "missing";
  if (typeof version === "string") return `"${excerpt(version)}"`;
  return typeof version === "object" ? "no text" : String(version);
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
