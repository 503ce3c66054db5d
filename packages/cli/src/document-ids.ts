import type { DocumentId } from "@nodeinfo-kit/lint";
import { nearest } from "@nodeinfo-kit/lint/internal";
import { validators } from "@nodeinfo-kit/validators/all";
import { quote } from "@nodeinfo-kit/validators/internal";

/** Every id there is a schema for. */
// `Object.keys` gives no names of a type; these are the ids of the validators.
export const knownIds = Object.keys(validators) as readonly DocumentId[];

/** Whether a word is the id of a document. */
export function isDocumentId(word: string): word is DocumentId {
  return Object.hasOwn(validators, word);
}

/** Which of these ids was probably meant by a word that is not among them. */
export function meantId(word: string, ids: readonly string[]): string | undefined {
  const near = nearest(word, ids) ?? ids.find((id) => id.endsWith(`/${word}`));
  // Who writes a version that there is not has not mistyped another.
  return near !== undefined && withoutDigits(near) === withoutDigits(word) ? undefined : near;
}

/** Says that there is no schema of an id, and which was probably meant. */
export function unknownSchema(word: string): string {
  const meant = meantId(word, knownIds);
  const cure = meant === undefined ? "To list the schemas: nodeinfo schema" : `Did you mean "${meant}"?`;
  return `Unknown schema ${quote(word)}. ${cure}`;
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, "");
}
