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
 * What GET /_matrix/client/versions says of a Matrix server: which versions of the client's API it speaks.
 * Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.
 */
export interface MatrixClientVersionsBuilder<Done extends string = never> {
  /**
   * The versions of the specification: "v1.11", or "r0.6.1" before there was v1.1.
   * Must be set.
   */
  versions(
    this: Once<Done, "versions">,
    ...versions: Items<MatrixClientVersions["versions"]>
  ): MatrixClientVersionsBuilder<Done | "versions">;

  /**
   * Features that are not yet in the specification, by name: whether the server has them.
   * Absent unless set.
   */
  unstable_features<const Given extends Input<Member<MatrixClientVersions, "unstable_features">>>(
    this: Once<Done, "unstable_features">,
    unstable_features: Given & Input<Member<MatrixClientVersions, "unstable_features">> & Checked<Given, Member<MatrixClientVersions, "unstable_features">>
  ): MatrixClientVersionsBuilder<Done | "unstable_features">;

  /**
   * Members that the standard does not describe, at any depth. They are merged into the others.
   * Several objects are merged deeply. To give one place two values is an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): MatrixClientVersionsBuilder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares nothing with what was given.
   * Throws a `BuildError`, which has every issue.
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
 * What GET /_matrix/client/versions says of a Matrix server: which versions of the client's API it speaks. In the open form: values that the standard does not list are allowed.
 * Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.
 */
export interface OpenMatrixClientVersionsBuilder<Done extends string = never> {
  /**
   * The versions of the specification: "v1.11", or "r0.6.1" before there was v1.1.
   * Must be set.
   */
  versions(
    this: Once<Done, "versions">,
    ...versions: Items<Member<OpenMatrixClientVersions, "versions">>
  ): OpenMatrixClientVersionsBuilder<Done | "versions">;

  /**
   * Features that are not yet in the specification, by name: whether the server has them.
   * Absent unless set.
   */
  unstable_features<const Given extends Input<Member<OpenMatrixClientVersions, "unstable_features">>>(
    this: Once<Done, "unstable_features">,
    unstable_features: Given & Input<Member<OpenMatrixClientVersions, "unstable_features">> & Checked<Given, Member<OpenMatrixClientVersions, "unstable_features">>
  ): OpenMatrixClientVersionsBuilder<Done | "unstable_features">;

  /**
   * Members that the standard does not describe, at any depth. They are merged into the others.
   * Several objects are merged deeply. To give one place two values is an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): OpenMatrixClientVersionsBuilder<Done | "extra">;

  /**
   * Validates against the open profile, and returns a new document that shares nothing with what was given.
   * Throws a `BuildError`, which has every issue.
   */
  build(this: Ready<["versions"], Done>): OpenMatrixClientVersions;
}

/**
 * Starts a document of Matrix, client versions.
 * It is valid in the open profile: values that the standard does not list are allowed. Strict readers reject such a document.
 * Use `matrixClientVersions()` for a document that needs no such value.
 */
export const openMatrixClientVersions: () => OpenMatrixClientVersionsBuilder =
  /* @__PURE__ */ documentBuilder<OpenMatrixClientVersionsBuilder>(description, validateOpenMatrixClientVersions);
