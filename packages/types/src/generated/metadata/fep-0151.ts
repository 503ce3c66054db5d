// Generated from schemas/metadata/fep-0151/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The widely used members of NodeInfo's `metadata` that FEP-0151 describes.
 */
export type Fep0151Metadata = {
  /**
   * What the server is called.
   */
  nodeName?: string;
  /**
   * A longer text about the server.
   */
  nodeDescription?: string;
  /**
   * The ids of the staff's accounts. For ActivityPub these are actor ids.
   */
  staffAccounts?: string[];
  /**
   * How the server takes part in the network.
   */
  federation?: Federation;
  [k: string]: unknown;
};
/**
 * How the server takes part in the network.
 */
export type Federation = {
  /**
   * Whether the server exchanges messages with others at all.
   */
  enabled?: boolean;
  [k: string]: unknown;
};

/**
 * The widely used members of NodeInfo's `metadata` that FEP-0151 describes. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
 */
export type OpenFep0151Metadata = {
  /**
   * What the server is called.
   */
  nodeName?: string | null;
  /**
   * A longer text about the server.
   */
  nodeDescription?: string | null;
  /**
   * The ids of the staff's accounts. For ActivityPub these are actor ids.
   */
  staffAccounts?: string[] | null;
  /**
   * How the server takes part in the network.
   */
  federation?: OpenFederation | [] | null;
  [k: string]: unknown;
};
/**
 * How the server takes part in the network.
 */
export type OpenFederation = {
  /**
   * Whether the server exchanges messages with others at all.
   */
  enabled?: boolean | null;
  [k: string]: unknown;
};
