// Generated from schemas/matrix/federation-version/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { MatrixFederationVersion, OpenMatrixFederationVersion } from "@nodeinfo-kit/types/matrix/federation-version";
import { validateMatrixFederationVersion, validateOpenMatrixFederationVersion } from "@nodeinfo-kit/validators/matrix/federation-version";
import type { Checked, CheckedParts, Input, Member, Once, Ready } from "../../checked.js";
import { documentBuilder, type DocumentDescription } from "../../document-builder.js";
import { extra } from "../../extra.js";

export type { MatrixFederationVersion, OpenMatrixFederationVersion } from "@nodeinfo-kit/types/matrix/federation-version";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

/**
 * The response of a Matrix server to GET /_matrix/federation/v1/version: the software it runs.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface MatrixFederationVersionBuilder<Done extends string = never> {
  /**
   * The software that the server runs.
   * Omitted unless set.
   */
  server<const Given extends Input<Member<MatrixFederationVersion, "server">>>(
    this: Once<Done, "server">,
    server: Given & Input<Member<MatrixFederationVersion, "server">> & Checked<Given, Member<MatrixFederationVersion, "server">>
  ): MatrixFederationVersionBuilder<Done | "server">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): MatrixFederationVersionBuilder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<[], Done>): MatrixFederationVersion;
}

const description: DocumentDescription = {
  standard: "Matrix, federation version",
  members: ["server","extra"],
  defaults: {},
  lists: [],
  extra,
};

/**
 * Starts a document of Matrix, federation version.
 */
export const matrixFederationVersion: () => MatrixFederationVersionBuilder =
  /* @__PURE__ */ documentBuilder<MatrixFederationVersionBuilder>(description, validateMatrixFederationVersion);

/**
 * The response of a Matrix server to GET /_matrix/federation/v1/version: the software it runs. The open form allows values that the standard does not list.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface OpenMatrixFederationVersionBuilder<Done extends string = never> {
  /**
   * The software that the server runs.
   * Omitted unless set.
   */
  server<const Given extends Input<Member<OpenMatrixFederationVersion, "server">>>(
    this: Once<Done, "server">,
    server: Given & Input<Member<OpenMatrixFederationVersion, "server">> & Checked<Given, Member<OpenMatrixFederationVersion, "server">>
  ): OpenMatrixFederationVersionBuilder<Done | "server">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): OpenMatrixFederationVersionBuilder<Done | "extra">;

  /**
   * Validates against the open profile, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<[], Done>): OpenMatrixFederationVersion;
}

/**
 * Starts a document of Matrix, federation version.
 * The document is valid in the open profile, which allows values that the standard does not list. Strict readers reject these values.
 * Use `matrixFederationVersion()` if you do not need them.
 */
export const openMatrixFederationVersion: () => OpenMatrixFederationVersionBuilder =
  /* @__PURE__ */ documentBuilder<OpenMatrixFederationVersionBuilder>(description, validateOpenMatrixFederationVersion);
