// Generated from schemas/matrix/support/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The document at /.well-known/matrix/support, which lists the contacts of a Matrix server. It has `contacts`, a `support_page` or both.
 */
export type MatrixSupport = {
  /**
   * The people responsible for the server.
   */
  contacts?: SupportContact[];
  /**
   * The URL of a page for people who need help.
   */
  support_page?: string;
  [k: string]: unknown;
};
/**
 * Someone responsible for the server, with a `matrix_id`, an `email_address` or both.
 */
export type SupportContact = {
  /**
   * The role of the contact: `m.role.admin` for the whole server, `m.role.security` for confidential matters, or a custom name with a namespace.
   */
  role: string;
  /**
   * The contact's Matrix user ID, which starts with an at sign.
   */
  matrix_id?: string;
  /**
   * The contact's email address.
   */
  email_address?: string;
  [k: string]: unknown;
};

/**
 * The document at /.well-known/matrix/support, which lists the contacts of a Matrix server. It has `contacts`, a `support_page` or both. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenMatrixSupport = {
  /**
   * The people responsible for the server.
   */
  contacts?: OpenSupportContact[] | null;
  /**
   * The URL of a page for people who need help.
   */
  support_page?: string | null;
  [k: string]: unknown;
};
/**
 * Someone responsible for the server, with a `matrix_id`, an `email_address` or both.
 */
export type OpenSupportContact = {
  /**
   * The role of the contact: `m.role.admin` for the whole server, `m.role.security` for confidential matters, or a custom name with a namespace.
   */
  role?: string | null;
  /**
   * The contact's Matrix user ID, which starts with an at sign.
   */
  matrix_id?: string | null;
  /**
   * The contact's email address.
   */
  email_address?: string | null;
  [k: string]: unknown;
};
