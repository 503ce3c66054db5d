// Generated from schemas/matrix/support/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { MatrixSupport, OpenMatrixSupport } from "@nodeinfo-kit/types/matrix/support";
import { validateMatrixSupport, validateOpenMatrixSupport } from "@nodeinfo-kit/validators/matrix/support";
import type { CheckedItems, CheckedParts, Items, Member, Once, OneOf, Ready } from "../../checked.js";
import { documentBuilder, type DocumentDescription } from "../../document-builder.js";
import { extra } from "../../extra.js";

export type { MatrixSupport, OpenMatrixSupport } from "@nodeinfo-kit/types/matrix/support";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

/**
 * The document at /.well-known/matrix/support, which lists the contacts of a Matrix server. It has `contacts`, a `support_page` or both.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface MatrixSupportBuilder<Done extends string = never> {
  /**
   * The people responsible for the server.
   * Omitted unless set.
   */
  contacts<const Given extends Items<Member<MatrixSupport, "contacts">>>(
    this: Once<Done, "contacts">,
    ...contacts: Given & CheckedItems<Given, Member<MatrixSupport, "contacts">>
  ): MatrixSupportBuilder<Done | "contacts">;

  /**
   * The URL of a page for people who need help.
   * Omitted unless set.
   */
  support_page(
    this: Once<Done, "support_page">,
    support_page: Member<MatrixSupport, "support_page">
  ): MatrixSupportBuilder<Done | "support_page">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): MatrixSupportBuilder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<[], Done> & OneOf<"contacts" | "support_page", Done, "Missing: contacts or support_page">): MatrixSupport;
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
 * The document at /.well-known/matrix/support, which lists the contacts of a Matrix server. It has `contacts`, a `support_page` or both. The open form allows values that the standard does not list.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface OpenMatrixSupportBuilder<Done extends string = never> {
  /**
   * The people responsible for the server.
   * Omitted unless set.
   */
  contacts<const Given extends Items<Member<OpenMatrixSupport, "contacts">>>(
    this: Once<Done, "contacts">,
    ...contacts: Given & CheckedItems<Given, Member<OpenMatrixSupport, "contacts">>
  ): OpenMatrixSupportBuilder<Done | "contacts">;

  /**
   * The URL of a page for people who need help.
   * Omitted unless set.
   */
  support_page(
    this: Once<Done, "support_page">,
    support_page: Member<OpenMatrixSupport, "support_page">
  ): OpenMatrixSupportBuilder<Done | "support_page">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): OpenMatrixSupportBuilder<Done | "extra">;

  /**
   * Validates against the open profile, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<[], Done>): OpenMatrixSupport;
}

/**
 * Starts a document of Matrix, support.
 * The document is valid in the open profile, which allows values that the standard does not list. Strict readers reject these values.
 * Use `matrixSupport()` if you do not need them.
 */
export const openMatrixSupport: () => OpenMatrixSupportBuilder =
  /* @__PURE__ */ documentBuilder<OpenMatrixSupportBuilder>(description, validateOpenMatrixSupport);
