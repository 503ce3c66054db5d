import type { DocumentId, Profile } from "@nodeinfo-kit/lint";
import type { validators } from "@nodeinfo-kit/validators/all";

/** The type of a document, by its id and the profile in which it is valid. */
export type DocumentType<Id extends DocumentId, P extends Profile> = (typeof validators)[Id][P] extends {
  is: (value: unknown) => value is infer T;
}
  ? T
  : never;

/** The profile that options name, or strict. */
export type ProfileOf<Options> = Options extends { readonly profile: infer P extends Profile } ? P : "strict";
