// Generated from schemas/metadata/fep-0151/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { Fep0151Metadata } from "@nodeinfo-kit/types/metadata/fep-0151";
import { validateFep0151Metadata } from "@nodeinfo-kit/validators/metadata/fep-0151";
import type { Checked, Input } from "../../checked.js";
import { vocabulary } from "../../vocabulary.js";

export type { Fep0151Metadata } from "@nodeinfo-kit/types/metadata/fep-0151";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

/**
 * Validates metadata of FEP-0151. The widely used properties of NodeInfo's `metadata` that FEP-0151 describes.
 * Returns a copy, for the step `metadata()` of a builder. Throws a `BuildError` with all issues.
 */
export const fep0151: <const Given extends Input<Fep0151Metadata>>(
  metadata: Given & Input<Fep0151Metadata> & Checked<Given, Fep0151Metadata>
) => Fep0151Metadata = /* @__PURE__ */ vocabulary<Fep0151Metadata>("FEP-0151", validateFep0151Metadata);
