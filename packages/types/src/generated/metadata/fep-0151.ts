// Generated from schemas/metadata/fep-0151/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The widely used properties of NodeInfo's `metadata` that FEP-0151 describes.
 */
export type Fep0151Metadata = {
  /**
   * The name of the server.
   */
  nodeName?: string;
  /**
   * A longer description of the server.
   */
  nodeDescription?: string;
  /**
   * The IDs of staff accounts. For ActivityPub, these are actor IDs.
   */
  staffAccounts?: string[];
  /**
   * How the server takes part in federation.
   */
  federation?: Federation;
  [k: string]: unknown;
};
/**
 * How the server takes part in federation.
 */
export type Federation = {
  /**
   * Whether the server exchanges messages with other servers.
   */
  enabled?: boolean;
  [k: string]: unknown;
};

/**
 * The widely used properties of NodeInfo's `metadata` that FEP-0151 describes. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenFep0151Metadata = {
  /**
   * The name of the server.
   */
  nodeName?: string | null;
  /**
   * A longer description of the server.
   */
  nodeDescription?: string | null;
  /**
   * The IDs of staff accounts. For ActivityPub, these are actor IDs.
   */
  staffAccounts?: string[] | null;
  /**
   * How the server takes part in federation.
   */
  federation?: OpenFederation | [] | null;
  [k: string]: unknown;
};
/**
 * How the server takes part in federation.
 */
export type OpenFederation = {
  /**
   * Whether the server exchanges messages with other servers.
   */
  enabled?: boolean | null;
  [k: string]: unknown;
};
