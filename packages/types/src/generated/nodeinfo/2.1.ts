// Generated from schemas/nodeinfo/2.1/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * A protocol that NodeInfo 2.1 defines.
 */
export type Protocol =
  | "activitypub"
  | "buddycloud"
  | "dfrn"
  | "diaspora"
  | "libertree"
  | "ostatus"
  | "pumpio"
  | "tent"
  | "xmpp"
  | "zot";
/**
 * A service that NodeInfo 2.1 defines as a source of messages.
 */
export type InboundService =
  "atom1.0" | "gnusocial" | "imap" | "pnut" | "pop3" | "pumpio" | "rss2.0" | "twitter";
/**
 * A service that NodeInfo 2.1 defines as a place to publish to.
 */
export type OutboundService =
  | "atom1.0"
  | "blogger"
  | "buddycloud"
  | "diaspora"
  | "dreamwidth"
  | "drupal"
  | "facebook"
  | "friendica"
  | "gnusocial"
  | "google"
  | "insanejournal"
  | "libertree"
  | "linkedin"
  | "livejournal"
  | "mediagoblin"
  | "myspace"
  | "pinterest"
  | "pnut"
  | "posterous"
  | "pumpio"
  | "redmatrix"
  | "rss2.0"
  | "smtp"
  | "tent"
  | "tumblr"
  | "twitter"
  | "wordpress"
  | "xmpp";

/**
 * A server's description of itself in NodeInfo 2.1.
 */
export type NodeInfo<Metadata extends object = { [k: string]: unknown }> = {
  /**
   * The version of NodeInfo this document follows: always "2.1".
   */
  version: "2.1";
  /**
   * The software this server runs.
   */
  software: Software;
  /**
   * The protocols this server supports. At least one is required.
   *
   * @minItems 1
   */
  protocols: [Protocol, ...Protocol[]];
  /**
   * The third-party services this server connects to on behalf of its users.
   */
  services: Services;
  /**
   * Whether anyone can sign up on this server without an invitation.
   */
  openRegistrations: boolean;
  /**
   * Usage statistics of this server.
   */
  usage: Usage;
  /**
   * Additional information chosen by the software. No property is standardised, so readers must not rely on any. May be `{}`.
   */
  metadata: Metadata;
};
/**
 * The software this server runs.
 */
export type Software = {
  /**
   * The machine-readable name of the software. Only the lower-case letters a-z, digits and hyphens are allowed.
   */
  name: string;
  /**
   * The version of the software, in any format.
   */
  version: string;
  /**
   * The URL of the software's source code.
   */
  repository?: string;
  /**
   * The URL of the software's home page.
   */
  homepage?: string;
};
/**
 * The third-party services this server connects to on behalf of its users.
 */
export type Services = {
  /**
   * The services this server fetches messages from, to show them with its own.
   */
  inbound: InboundService[];
  /**
   * The services this server can publish its users' messages to.
   */
  outbound: OutboundService[];
};
/**
 * Usage statistics of this server.
 */
export type Usage = {
  /**
   * Counts of the users of this server. `{}` keeps them private.
   */
  users: Users;
  /**
   * The number of posts written by users of this server.
   */
  localPosts?: number;
  /**
   * The number of comments written by users of this server.
   */
  localComments?: number;
};
/**
 * Counts of the users of this server. `{}` keeps them private.
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
};

/**
 * A protocol that NodeInfo 2.1 defines.
 */
export type OpenProtocol =
  | "activitypub"
  | "buddycloud"
  | "dfrn"
  | "diaspora"
  | "libertree"
  | "ostatus"
  | "pumpio"
  | "tent"
  | "xmpp"
  | "zot"
  | (string & {});
/**
 * A service that NodeInfo 2.1 defines as a source of messages.
 */
export type OpenInboundService =
  "atom1.0" | "gnusocial" | "imap" | "pnut" | "pop3" | "pumpio" | "rss2.0" | "twitter" | (string & {});
/**
 * A service that NodeInfo 2.1 defines as a place to publish to.
 */
export type OpenOutboundService =
  | "atom1.0"
  | "blogger"
  | "buddycloud"
  | "diaspora"
  | "dreamwidth"
  | "drupal"
  | "facebook"
  | "friendica"
  | "gnusocial"
  | "google"
  | "insanejournal"
  | "libertree"
  | "linkedin"
  | "livejournal"
  | "mediagoblin"
  | "myspace"
  | "pinterest"
  | "pnut"
  | "posterous"
  | "pumpio"
  | "redmatrix"
  | "rss2.0"
  | "smtp"
  | "tent"
  | "tumblr"
  | "twitter"
  | "wordpress"
  | "xmpp"
  | (string & {});

/**
 * A server's description of itself in NodeInfo 2.1. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenNodeInfo = {
  /**
   * The version of NodeInfo this document follows: always "2.1".
   */
  version: "2.1";
  /**
   * The software this server runs.
   */
  software: OpenSoftware;
  /**
   * The protocols this server supports. At least one is required.
   */
  protocols?: OpenProtocol[] | null;
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
   * Additional information chosen by the software. No property is standardised, so readers must not rely on any. May be `{}`.
   */
  metadata?:
    | {
        [k: string]: unknown;
      }
    | []
    | null;
  [k: string]: unknown;
};
/**
 * The software this server runs.
 */
export type OpenSoftware = {
  /**
   * The machine-readable name of the software. Only the lower-case letters a-z, digits and hyphens are allowed.
   */
  name: string;
  /**
   * The version of the software, in any format.
   */
  version?: string | null;
  /**
   * The URL of the software's source code.
   */
  repository?: string | null;
  /**
   * The URL of the software's home page.
   */
  homepage?: string | null;
  [k: string]: unknown;
};
/**
 * The third-party services this server connects to on behalf of its users.
 */
export type OpenServices = {
  /**
   * The services this server fetches messages from, to show them with its own.
   */
  inbound?: OpenInboundService[] | null;
  /**
   * The services this server can publish its users' messages to.
   */
  outbound?: OpenOutboundService[] | null;
  [k: string]: unknown;
};
/**
 * Usage statistics of this server.
 */
export type OpenUsage = {
  /**
   * Counts of the users of this server. `{}` keeps them private.
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
 * Counts of the users of this server. `{}` keeps them private.
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
  [k: string]: unknown;
};
