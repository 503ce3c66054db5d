// Generated from schemas/matrix/client-versions/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The response of a Matrix server to GET /_matrix/client/versions: the versions of the client-server API that it supports.
 */
export type MatrixClientVersions = {
  /**
   * The versions of the specification: "v1.11", or "r0.6.1" for those before v1.1.
   */
  versions: string[];
  /**
   * The features that are not yet in the specification: a boolean for each name.
   */
  unstable_features?: {
    [k: string]: boolean;
  };
  [k: string]: unknown;
};

/**
 * The response of a Matrix server to GET /_matrix/client/versions: the versions of the client-server API that it supports. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenMatrixClientVersions = {
  /**
   * The versions of the specification: "v1.11", or "r0.6.1" for those before v1.1.
   */
  versions: string[];
  /**
   * The features that are not yet in the specification: a boolean for each name.
   */
  unstable_features?:
    | {
        [k: string]: boolean;
      }
    | []
    | null;
  [k: string]: unknown;
};
