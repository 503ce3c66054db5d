// Generated from schemas/metadata/funkwhale-2.1/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { FunkwhaleMetadata } from "@nodeinfo-kit/types/metadata/funkwhale-2.1";
import { validateFunkwhaleMetadata } from "@nodeinfo-kit/validators/metadata/funkwhale-2.1";
import type { Checked, Count, Input } from "../../checked.js";
import { vocabulary } from "../../vocabulary.js";

export type { FunkwhaleMetadata } from "@nodeinfo-kit/types/metadata/funkwhale-2.1";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

type Limits = { defaultUploadQuota: Count; usage: { favorites: { tracks: { total: Count } }; listenings: { total: Count }; downloads: { total: Count } }; content: { local: { artists: Count; releases: Count; recordings: Count; hoursOfContent: Count }; topMusicCategories: readonly { count: Count }[]; topPodcastCategories: readonly { count: Count }[] } };

/**
 * Validates metadata of Funkwhale metadata in NodeInfo 2.1. The `metadata` of Funkwhale's NodeInfo 2.1 documents.
 * Returns a copy, for the step `metadata()` of a builder. Throws a `BuildError` with all issues.
 */
export const funkwhale21: <const Given extends Input<FunkwhaleMetadata>>(
  metadata: Given & Input<FunkwhaleMetadata> & Checked<Given, FunkwhaleMetadata, Limits>
) => FunkwhaleMetadata = /* @__PURE__ */ vocabulary<FunkwhaleMetadata>("Funkwhale metadata in NodeInfo 2.1", validateFunkwhaleMetadata);
