// Generated from schemas/neighbours/matrix-federation-version/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { MatrixFederationVersion } from "@nodeinfo-kit/types/neighbours/matrix-federation-version";
import { validateMatrixFederationVersion } from "@nodeinfo-kit/validators/neighbours/matrix-federation-version";
import type { Checked, CheckedParts, Input, Member, Once, Ready } from "../../checked.js";
import { documentBuilder } from "../../document-builder.js";
import { further } from "../../further.js";

export type { MatrixFederationVersion } from "@nodeinfo-kit/types/neighbours/matrix-federation-version";
export { type Issue, type IssueCode, NodeInfoValidationError } from "../../issue.js";

/**
 * What GET /_matrix/federation/v1/version says of a Matrix server: the software that it runs.
 * Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.
 */
export interface MatrixFederationVersionBuilder<Done extends string = never> {
  /**
   * The software that the server runs.
   * Absent unless set.
   */
  server<const Given extends Input<Member<MatrixFederationVersion, "server">>>(
    this: Once<Done, "server">,
    server: Given & Checked<Given, Member<MatrixFederationVersion, "server">>
  ): MatrixFederationVersionBuilder<Done | "server">;

  /**
   * Members that the standard does not describe, at any depth. They are merged into the others.
   * Several objects are merged deeply. To give one place two values is an error that names both.
   */
  further<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "further">,
    ...further: Parts & CheckedParts<Parts>
  ): MatrixFederationVersionBuilder<Done | "further">;

  /**
   * Validates strictly, and returns a new document that shares nothing with what was given.
   * Throws a `NodeInfoValidationError`, which has every issue.
   */
  build(this: Ready<[], Done>): MatrixFederationVersion;
}

/**
 * Starts a document of Matrix, federation version.
 */
export const matrixFederationVersion: () => MatrixFederationVersionBuilder = /* @__PURE__ */ documentBuilder<MatrixFederationVersionBuilder>({
  standard: "Matrix, federation version",
  members: ["server","further"],
  defaults: {},
  lists: [],
  further,
  validate: validateMatrixFederationVersion,
});
