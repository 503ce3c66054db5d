// Generated from schemas/nodeinfo2/1.0/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * A server's description of itself in NodeInfo2 1.0, a format related to NodeInfo and served at /.well-known/x-nodeinfo2.
 */
export type NodeInfo2Document = {
  /**
   * The version of NodeInfo2 this document follows. The standard defines only "1.0".
   */
  version: "1.0";
  /**
   * The server and the software it runs.
   */
  server: Server;
  /**
   * The person or organization that runs the server.
   */
  organization?: Organization;
  /**
   * The protocols this server supports.
   */
  protocols?: string[];
  /**
   * The third-party services this server connects to on behalf of its users.
   */
  services?: Services;
  /**
   * Whether anyone can sign up on this server without an invitation.
   */
  openRegistrations: boolean;
  /**
   * Usage statistics of this server.
   */
  usage?: Usage;
  /**
   * The posts the server requests from a social relay: none (an empty string), all, or those with certain tags.
   */
  relay?: "" | "all" | "tags";
  /**
   * Other features of the server.
   */
  otherFeatures?: Feature[];
  [k: string]: unknown;
};
/**
 * The server and the software it runs.
 */
export type Server = {
  /**
   * The URL of the server's root. Documents with the same base URL describe the same server.
   */
  baseUrl: string;
  /**
   * The display name of the server.
   */
  name: string;
  /**
   * The name of the software.
   */
  software: string;
  /**
   * The version of the software.
   */
  version: string;
  [k: string]: unknown;
};
/**
 * The person or organization that runs the server.
 */
export type Organization = {
  /**
   * The name of the person or organization.
   */
  name?: string;
  /**
   * A way to contact them, such as an email address.
   */
  contact?: string;
  /**
   * The URL of an administrator's or information account on this server.
   */
  account?: string;
  [k: string]: unknown;
};
/**
 * The third-party services this server connects to on behalf of its users.
 */
export type Services = {
  /**
   * The services this server fetches messages from, to show them with its own.
   */
  inbound?: string[];
  /**
   * The services this server can publish its users' messages to.
   */
  outbound?: string[];
  [k: string]: unknown;
};
/**
 * Usage statistics of this server.
 */
export type Usage = {
  /**
   * Counts of the users of this server. Omit any that should stay private.
   */
  users?: Users;
  /**
   * The number of posts written by users of this server.
   */
  localPosts?: number;
  /**
   * The number of comments written by users of this server.
   */
  localComments?: number;
  [k: string]: unknown;
};
/**
 * Counts of the users of this server. Omit any that should stay private.
 */
export type Users = {
  /**
   * The number of accounts registered on this server.
   */
  total?: number;
  /**
   * The number of users active in the past 180 days.
   */
  activeHalfyear?: number;
  /**
   * The number of users active in the past 30 days.
   */
  activeMonth?: number;
  /**
   * The number of users active in the past 7 days.
   */
  activeWeek?: number;
  [k: string]: unknown;
};
/**
 * A feature of the server.
 */
export type Feature = {
  /**
   * The name of the feature.
   */
  name?: string;
  /**
   * The version of the feature.
   */
  version?: string;
  [k: string]: unknown;
};

/**
 * A server's description of itself in NodeInfo2 1.0, a format related to NodeInfo and served at /.well-known/x-nodeinfo2. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenNodeInfo2Document = {
  /**
   * The version of NodeInfo2 this document follows. The standard defines only "1.0".
   */
  version?: "1.0" | (string & {}) | null;
  /**
   * The server and the software it runs.
   */
  server: OpenServer;
  /**
   * The person or organization that runs the server.
   */
  organization?: OpenOrganization | [] | null;
  /**
   * The protocols this server supports.
   */
  protocols?: string[] | null;
  /**
   * The third-party services this server connects to on behalf of its users.
   */
  services?: OpenServices | [] | null;
  /**
   * Whether anyone can sign up on this server without an invitation.
   */
  openRegistrations?: boolean | null;
  /**
   * Usage statistics of this server.
   */
  usage?: OpenUsage | [] | null;
  /**
   * The posts the server requests from a social relay: none (an empty string), all, or those with certain tags.
   */
  relay?: "" | "all" | "tags" | (string & {}) | null;
  /**
   * Other features of the server.
   */
  otherFeatures?: OpenFeature[] | null;
  [k: string]: unknown;
};
/**
 * The server and the software it runs.
 */
export type OpenServer = {
  /**
   * The URL of the server's root. Documents with the same base URL describe the same server.
   */
  baseUrl?: string | null;
  /**
   * The display name of the server.
   */
  name?: string | null;
  /**
   * The name of the software.
   */
  software: string;
  /**
   * The version of the software.
   */
  version?: string | null;
  [k: string]: unknown;
};
/**
 * The person or organization that runs the server.
 */
export type OpenOrganization = {
  /**
   * The name of the person or organization.
   */
  name?: string | null;
  /**
   * A way to contact them, such as an email address.
   */
  contact?: string | null;
  /**
   * The URL of an administrator's or information account on this server.
   */
  account?: string | null;
  [k: string]: unknown;
};
/**
 * The third-party services this server connects to on behalf of its users.
 */
export type OpenServices = {
  /**
   * The services this server fetches messages from, to show them with its own.
   */
  inbound?: string[] | null;
  /**
   * The services this server can publish its users' messages to.
   */
  outbound?: string[] | null;
  [k: string]: unknown;
};
/**
 * Usage statistics of this server.
 */
export type OpenUsage = {
  /**
   * Counts of the users of this server. Omit any that should stay private.
   */
  users?: OpenUsers | [] | null;
  /**
   * The number of posts written by users of this server.
   */
  localPosts?: number | null;
  /**
   * The number of comments written by users of this server.
   */
  localComments?: number | null;
  [k: string]: unknown;
};
/**
 * Counts of the users of this server. Omit any that should stay private.
 */
export type OpenUsers = {
  /**
   * The number of accounts registered on this server.
   */
  total?: number | null;
  /**
   * The number of users active in the past 180 days.
   */
  activeHalfyear?: number | null;
  /**
   * The number of users active in the past 30 days.
   */
  activeMonth?: number | null;
  /**
   * The number of users active in the past 7 days.
   */
  activeWeek?: number | null;
  [k: string]: unknown;
};
/**
 * A feature of the server.
 */
export type OpenFeature = {
  /**
   * The name of the feature.
   */
  name?: string | null;
  /**
   * The version of the feature.
   */
  version?: string | null;
  [k: string]: unknown;
};
