// Generated from schemas/matrix/client-versions/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * What GET /_matrix/client/versions says of a Matrix server: which versions of the client's API it speaks.
 */
export type MatrixClientVersions = {
  /**
   * The versions of the specification: "v1.11", or "r0.6.1" before there was v1.1.
   */
  versions: string[];
  /**
   * Features that are not yet in the specification, by name: whether the server has them.
   */
  unstable_features?: {
    [k: string]: boolean;
  };
  [k: string]: unknown;
};

/**
 * What GET /_matrix/client/versions says of a Matrix server: which versions of the client's API it speaks. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
 */
export type OpenMatrixClientVersions = {
  /**
   * The versions of the specification: "v1.11", or "r0.6.1" before there was v1.1.
   */
  versions: string[];
  /**
   * Features that are not yet in the specification, by name: whether the server has them.
   */
  unstable_features?:
    | {
        [k: string]: boolean;
      }
    | []
    | null;
  [k: string]: unknown;
};
