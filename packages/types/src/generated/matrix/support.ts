// Generated from schemas/matrix/support/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The document at /.well-known/matrix/support, which says whom to ask about a Matrix server. At least one of its members must be there, and each contact needs an address: this schema cannot say either.
 */
export type MatrixSupport = {
  /**
   * The people who answer for the server.
   */
  contacts?: SupportContact[];
  /**
   * The address of a page for those who need help.
   */
  support_page?: string;
  [k: string]: unknown;
};
/**
 * Someone who answers for the server, by `matrix_id`, `email_address` or both.
 */
export type SupportContact = {
  /**
   * What to ask them about: `m.role.admin` for the server as a whole, `m.role.security` for what is to stay confidential, or a name of one's own with a namespace.
   */
  role: string;
  /**
   * Their Matrix user id, which starts with an at sign.
   */
  matrix_id?: string;
  /**
   * Their e-mail address.
   */
  email_address?: string;
  [k: string]: unknown;
};

/**
 * The document at /.well-known/matrix/support, which says whom to ask about a Matrix server. At least one of its members must be there, and each contact needs an address: this schema cannot say either. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
 */
export type OpenMatrixSupport = {
  /**
   * The people who answer for the server.
   */
  contacts?: OpenSupportContact[] | null;
  /**
   * The address of a page for those who need help.
   */
  support_page?: string | null;
  [k: string]: unknown;
};
/**
 * Someone who answers for the server, by `matrix_id`, `email_address` or both.
 */
export type OpenSupportContact = {
  /**
   * What to ask them about: `m.role.admin` for the server as a whole, `m.role.security` for what is to stay confidential, or a name of one's own with a namespace.
   */
  role?: string | null;
  /**
   * Their Matrix user id, which starts with an at sign.
   */
  matrix_id?: string | null;
  /**
   * Their e-mail address.
   */
  email_address?: string | null;
  [k: string]: unknown;
};
