// Generated from schemas/metadata/funkwhale-2.0/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { FunkwhaleMetadata } from "@nodeinfo-kit/types/metadata/funkwhale-2.0";
import { validateFunkwhaleMetadata } from "@nodeinfo-kit/validators/metadata/funkwhale-2.0";
import type { Checked, Count, Input } from "../../checked.js";
import { vocabulary } from "../../vocabulary.js";

export type { FunkwhaleMetadata } from "@nodeinfo-kit/types/metadata/funkwhale-2.0";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

type Limits = { defaultUploadQuota: Count; usage: { favorites: { tracks: { total: Count } }; listenings: { total: Count }; downloads: { total: Count } }; library: { tracks: { total: Count }; artists: { total: Count }; albums: { total: Count } } };

/**
 * Validates metadata of Funkwhale metadata in NodeInfo 2.0. The `metadata` of Funkwhale's NodeInfo 2.0 documents.
 * Returns a copy, for the step `metadata()` of a builder. Throws a `BuildError` with all issues.
 */
export const funkwhale20: <const Given extends Input<FunkwhaleMetadata>>(
  metadata: Given & Input<FunkwhaleMetadata> & Checked<Given, FunkwhaleMetadata, Limits>
) => FunkwhaleMetadata = /* @__PURE__ */ vocabulary<FunkwhaleMetadata>("Funkwhale metadata in NodeInfo 2.0", validateFunkwhaleMetadata);
