// Generated from schemas/matrix/client-versions/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { MatrixClientVersions, OpenMatrixClientVersions } from "@nodeinfo-kit/types/matrix/client-versions";
import { validateMatrixClientVersions, validateOpenMatrixClientVersions } from "@nodeinfo-kit/validators/matrix/client-versions";
import type { Checked, CheckedParts, Input, Items, Member, Once, Ready } from "../../checked.js";
import { documentBuilder, type DocumentDescription } from "../../document-builder.js";
import { extra } from "../../extra.js";

export type { MatrixClientVersions, OpenMatrixClientVersions } from "@nodeinfo-kit/types/matrix/client-versions";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

/**
 * The response of a Matrix server to GET /_matrix/client/versions: the versions of the client-server API that it supports.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface MatrixClientVersionsBuilder<Done extends string = never> {
  /**
   * The versions of the specification: "v1.11", or "r0.6.1" for those before v1.1.
   * Must be set.
   */
  versions(
    this: Once<Done, "versions">,
    ...versions: Items<MatrixClientVersions["versions"]>
  ): MatrixClientVersionsBuilder<Done | "versions">;

  /**
   * The features that are not yet in the specification: a boolean for each name.
   * Omitted unless set.
   */
  unstable_features<const Given extends Input<Member<MatrixClientVersions, "unstable_features">>>(
    this: Once<Done, "unstable_features">,
    unstable_features: Given & Input<Member<MatrixClientVersions, "unstable_features">> & Checked<Given, Member<MatrixClientVersions, "unstable_features">>
  ): MatrixClientVersionsBuilder<Done | "unstable_features">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): MatrixClientVersionsBuilder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["versions"], Done>): MatrixClientVersions;
}

const description: DocumentDescription = {
  standard: "Matrix, client versions",
  members: ["versions","unstable_features","extra"],
  defaults: {},
  lists: ["versions"],
  extra,
};

/**
 * Starts a document of Matrix, client versions.
 */
export const matrixClientVersions: () => MatrixClientVersionsBuilder =
  /* @__PURE__ */ documentBuilder<MatrixClientVersionsBuilder>(description, validateMatrixClientVersions);

/**
 * The response of a Matrix server to GET /_matrix/client/versions: the versions of the client-server API that it supports. The open form allows values that the standard does not list.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface OpenMatrixClientVersionsBuilder<Done extends string = never> {
  /**
   * The versions of the specification: "v1.11", or "r0.6.1" for those before v1.1.
   * Must be set.
   */
  versions(
    this: Once<Done, "versions">,
    ...versions: Items<Member<OpenMatrixClientVersions, "versions">>
  ): OpenMatrixClientVersionsBuilder<Done | "versions">;

  /**
   * The features that are not yet in the specification: a boolean for each name.
   * Omitted unless set.
   */
  unstable_features<const Given extends Input<Member<OpenMatrixClientVersions, "unstable_features">>>(
    this: Once<Done, "unstable_features">,
    unstable_features: Given & Input<Member<OpenMatrixClientVersions, "unstable_features">> & Checked<Given, Member<OpenMatrixClientVersions, "unstable_features">>
  ): OpenMatrixClientVersionsBuilder<Done | "unstable_features">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): OpenMatrixClientVersionsBuilder<Done | "extra">;

  /**
   * Validates against the open profile, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["versions"], Done>): OpenMatrixClientVersions;
}

/**
 * Starts a document of Matrix, client versions.
 * The document is valid in the open profile, which allows values that the standard does not list. Strict readers reject these values.
 * Use `matrixClientVersions()` if you do not need them.
 */
export const openMatrixClientVersions: () => OpenMatrixClientVersionsBuilder =
  /* @__PURE__ */ documentBuilder<OpenMatrixClientVersionsBuilder>(description, validateOpenMatrixClientVersions);
