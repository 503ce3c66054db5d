// Generated from schemas/matrix/support/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { MatrixSupport, OpenMatrixSupport } from "@nodeinfo-kit/types/matrix/support";
import { validateMatrixSupport, validateOpenMatrixSupport } from "@nodeinfo-kit/validators/matrix/support";
import type { CheckedItems, CheckedParts, Items, Member, Once, Ready } from "../../checked.js";
import { documentBuilder, type DocumentDescription } from "../../document-builder.js";
import { extra } from "../../extra.js";

export type { MatrixSupport, OpenMatrixSupport } from "@nodeinfo-kit/types/matrix/support";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

/**
 * The document at /.well-known/matrix/support, which says whom to ask about a Matrix server. At least one of its members must be there, and each contact needs an address: this schema cannot say either.
 * Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.
 */
export interface MatrixSupportBuilder<Done extends string = never> {
  /**
   * The people who answer for the server.
   * Absent unless set.
   */
  contacts<const Given extends Items<Member<MatrixSupport, "contacts">>>(
    this: Once<Done, "contacts">,
    ...contacts: Given & CheckedItems<Given, Member<MatrixSupport, "contacts">>
  ): MatrixSupportBuilder<Done | "contacts">;

  /**
   * The address of a page for those who need help.
   * Absent unless set.
   */
  support_page(
    this: Once<Done, "support_page">,
    support_page: Member<MatrixSupport, "support_page">
  ): MatrixSupportBuilder<Done | "support_page">;

  /**
   * Members that the standard does not describe, at any depth. They are merged into the others.
   * Several objects are merged deeply. To give one place two values is an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): MatrixSupportBuilder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares nothing with what was given.
   * Throws a `BuildError`, which has every issue.
   */
  build(this: Ready<[], Done>): MatrixSupport;
}

const description: DocumentDescription = {
  standard: "Matrix, support",
  members: ["contacts","support_page","extra"],
  defaults: {},
  lists: ["contacts"],
  extra,
};

/**
 * Starts a document of Matrix, support.
 */
export const matrixSupport: () => MatrixSupportBuilder =
  /* @__PURE__ */ documentBuilder<MatrixSupportBuilder>(description, validateMatrixSupport);

/**
 * The document at /.well-known/matrix/support, which says whom to ask about a Matrix server. At least one of its members must be there, and each contact needs an address: this schema cannot say either. In the open form: values that the standard does not list are allowed.
 * Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.
 */
export interface OpenMatrixSupportBuilder<Done extends string = never> {
  /**
   * The people who answer for the server.
   * Absent unless set.
   */
  contacts<const Given extends Items<Member<OpenMatrixSupport, "contacts">>>(
    this: Once<Done, "contacts">,
    ...contacts: Given & CheckedItems<Given, Member<OpenMatrixSupport, "contacts">>
  ): OpenMatrixSupportBuilder<Done | "contacts">;

  /**
   * The address of a page for those who need help.
   * Absent unless set.
   */
  support_page(
    this: Once<Done, "support_page">,
    support_page: Member<OpenMatrixSupport, "support_page">
  ): OpenMatrixSupportBuilder<Done | "support_page">;

  /**
   * Members that the standard does not describe, at any depth. They are merged into the others.
   * Several objects are merged deeply. To give one place two values is an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): OpenMatrixSupportBuilder<Done | "extra">;

  /**
   * Validates against the open profile, and returns a new document that shares nothing with what was given.
   * Throws a `BuildError`, which has every issue.
   */
  build(this: Ready<[], Done>): OpenMatrixSupport;
}

/**
 * Starts a document of Matrix, support.
 * It is valid in the open profile: values that the standard does not list are allowed. Strict readers reject such a document.
 * Use `matrixSupport()` for a document that needs no such value.
 */
export const openMatrixSupport: () => OpenMatrixSupportBuilder =
  /* @__PURE__ */ documentBuilder<OpenMatrixSupportBuilder>(description, validateOpenMatrixSupport);
