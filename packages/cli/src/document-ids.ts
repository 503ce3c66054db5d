import type { DocumentId } from "@nodeinfo-kit/lint";
import { nearest } from "@nodeinfo-kit/lint/internal";
import { validators } from "@nodeinfo-kit/validators/all";
import { quote } from "@nodeinfo-kit/validators/internal";

/** The ids of all schemas. */
// `Object.keys` returns plain strings; these are the ids of the validators.
export const knownIds = Object.keys(validators) as readonly DocumentId[];

/** Checks whether a string is the id of a document type. */
export function isDocumentId(id: string): id is DocumentId {
  return Object.hasOwn(validators, id);
}

/** Finds the known id that an unknown one was probably meant to be. */
export function meantId(unknown: string, ids: readonly string[]): string | undefined {
  const near = nearest(unknown, ids) ?? ids.find((id) => id.endsWith(`/${unknown}`));
  // An unknown version is not a typing error for another version.
  return near !== undefined && withoutDigits(near) === withoutDigits(unknown) ? undefined : near;
}

/** The message for an unknown id of a schema. */
export function unknownSchema(id: string): string {
  const meant = meantId(id, knownIds);
  const cure = meant === undefined ? "To list the schemas: nodeinfo schema" : `Did you mean "${meant}"?`;
  return `Unknown schema ${quote(id)}. ${cure}`;
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, "");
}
