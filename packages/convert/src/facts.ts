/**
 * The description of a server, regardless of the standard of its document. Every property except `origins` may be missing:
 * facts that the document does not have are absent, never invented.
 */
export interface ServerFacts {
  /** The software that the server runs. */
  software?: Software;
  /** The protocols that the server supports, as the document spells them. */
  protocols?: DirectionalValues;
  /** The third-party services that the server connects to, as the document spells them. */
  services?: DirectionalValues;
  /** Whether anyone can sign up without an invitation. */
  openRegistrations?: boolean;
  usage?: Usage;
  /** The display name of the server. */
  name?: string;
  /** The administrator's description of the server; may contain line breaks and HTML. */
  description?: string;
  /** The URL of the server's root. */
  baseUrl?: string;
  /** The person or organization that runs the server. */
  organization?: Organization;
  /** The accounts of the server's staff: URIs, or handles such as `admin@social.example`. */
  staff?: readonly string[];
  features?: readonly Feature[];
  /** The languages of the server, as language codes. */
  languages?: readonly string[];
  federation?: { enabled?: boolean };
  /** The posts that the server requests from a social relay (NodeInfo2): `""` for none, `"all"`, or `"tags"`. */
  relay?: string;
  /** The activity of each week, newest first (Mastodon's activity). */
  activity?: readonly WeekOfActivity[];
  /** The links to the server's documents (the link document). */
  links?: readonly Link[];
  /** The `metadata` of NodeInfo: the same object as in the document, unchanged. */
  metadata?: Readonly<Record<string, unknown>>;
  /** Every property of the document that has no place in these facts, by its JSON Pointer. */
  extra?: Readonly<Record<string, unknown>>;
  /**
   * The place of each fact in the document: JSON Pointers (RFC 6901) into the document, by JSON Pointers into these facts. An
   * array item is listed only if its index in the document is different. `all` of two arrays has their origins. `{}` in your own facts.
   */
  origins: Record<string, string>;
}

export interface Software {
  /** The name, as the document spells it: neither case nor characters are changed. */
  name?: string;
  /** The version, in any format. */
  version?: string;
  /** The URL of the source code. */
  repository?: string;
  /** The URL of the home page. */
  homepage?: string;
}

/** The values of an array that some standards divide into two. */
export interface DirectionalValues {
  /** Every value: those of the document's array or, if it has two, those of both. */
  all: readonly string[];
  /** The inbound values, if the document distinguishes them. */
  inbound?: readonly string[];
  /** The outbound values, if the document distinguishes them. */
  outbound?: readonly string[];
}

/** Usage statistics of a server. All counts are integers of at least 0. */
export interface Usage {
  /** The number of accounts. */
  users?: number;
  /** The number of users active within a number of days: `days30` is `activeMonth` in NodeInfo. */
  activeUsers?: { days7?: number; days30?: number; days180?: number };
  localPosts?: number;
  localComments?: number;
}

export interface Organization {
  name?: string;
  /** A way to contact them: an email address or a URL. */
  contact?: string;
  /** The URL of their account on the server. */
  account?: string;
}

/** A feature of the server. */
export interface Feature {
  name?: string;
  version?: string;
}

/** One week of Mastodon's activity. */
export interface WeekOfActivity {
  /** The start of the week, in seconds since 1970. */
  week: number;
  statuses?: number;
  logins?: number;
  registrations?: number;
}

/** One link of the link document. */
export interface Link {
  rel: string;
  href: string;
  /** The version of the NodeInfo document that it points to, such as `"2.1"`, if it points to one. */
  version?: string;
}

/** The name of a fact that can be given. */
export type GivableFact =
  | "software.name"
  | "software.version"
  | "protocols"
  | "openRegistrations"
  | "name"
  | "baseUrl";
