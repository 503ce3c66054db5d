import type { DocumentId } from "@nodeinfo-kit/lint";
import { validators } from "@nodeinfo-kit/validators/all";

/** Every id there is a schema for. */
export const knownIds: readonly string[] = Object.keys(validators);

/** Whether a word is the id of a document. */
export function isDocumentId(word: string): word is DocumentId {
  return Object.hasOwn(validators, word);
}
