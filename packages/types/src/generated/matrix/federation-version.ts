// Generated from schemas/matrix/federation-version/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * What GET /_matrix/federation/v1/version says of a Matrix server: the software that it runs.
 */
export type MatrixFederationVersion = {
  /**
   * The software that the server runs.
   */
  server?: Server;
  [k: string]: unknown;
};
/**
 * The software that the server runs.
 */
export type Server = {
  /**
   * The name of the software, such as "Synapse".
   */
  name?: string;
  /**
   * The version of the software, in whatever form it has.
   */
  version?: string;
  [k: string]: unknown;
};

/**
 * What GET /_matrix/federation/v1/version says of a Matrix server: the software that it runs. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
 */
export type OpenMatrixFederationVersion = {
  /**
   * The software that the server runs.
   */
  server?: OpenServer | [] | null;
  [k: string]: unknown;
};
/**
 * The software that the server runs.
 */
export type OpenServer = {
  /**
   * The name of the software, such as "Synapse".
   */
  name?: string | null;
  /**
   * The version of the software, in whatever form it has.
   */
  version?: string | null;
  [k: string]: unknown;
};
