import type { DocumentId, Profile } from "@nodeinfo-kit/lint";
import type { validators } from "@nodeinfo-kit/validators/all";

/** The TypeScript type of a document, by its id and profile. */
export type DocumentType<Id extends DocumentId, P extends Profile> = (typeof validators)[Id][P] extends {
  is: (value: unknown) => value is infer T;
}
  ? T
  : never;

/** The profile set by options. Default: strict. */
export type ProfileOf<Options> = Options extends { readonly profile: infer P extends Profile } ? P : "strict";
