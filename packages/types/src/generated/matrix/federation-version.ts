// Generated from schemas/matrix/federation-version/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The response of a Matrix server to GET /_matrix/federation/v1/version: the software it runs.
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
   * The version of the software, in any format.
   */
  version?: string;
  [k: string]: unknown;
};

/**
 * The response of a Matrix server to GET /_matrix/federation/v1/version: the software it runs. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
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
   * The version of the software, in any format.
   */
  version?: string | null;
  [k: string]: unknown;
};
