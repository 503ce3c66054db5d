/**
 * What a server says of itself, whichever standard it says it in. Every member but `origins` may be missing: what a
 * document does not say is not there, and nothing is made up.
 */
export interface ServerFacts {
  /** The software that the server runs. */
  software?: Software;
  /** The protocols that the server speaks, as the document spells them. */
  protocols?: DirectionalValues;
  /** The third-party services that the server connects to, as the document spells them. */
  services?: DirectionalValues;
  /** Whether anyone can sign up without an invitation. */
  openRegistrations?: boolean;
  usage?: Usage;
  /** The name of the server that people see. */
  name?: string;
  /** What the administrator says of the server; may have line breaks and HTML. */
  description?: string;
  /** The URL of the server's root. */
  baseUrl?: string;
  /** Who runs the server. */
  organization?: Organization;
  /** The accounts of the server's staff: URIs, or handles such as `admin@social.example`. */
  staff?: readonly string[];
  features?: readonly Feature[];
  /** The languages of the server, as language codes. */
  languages?: readonly string[];
  federation?: { enabled?: boolean };
  /** Which posts the server wants from a social relay (NodeInfo2): `""` for none, `"all"`, or `"tags"`. */
  relay?: string;
  /** What happened in each week, the newest first (Mastodon's activity). */
  activity?: readonly WeekOfActivity[];
  /** Where the server's documents are (the link document). */
  links?: readonly Link[];
  /** The `metadata` of NodeInfo: the very object of the document, untouched. */
  metadata?: Readonly<Record<string, unknown>>;
  /** Every member of the document that has no place in these facts, by its JSON Pointer. */
  extra?: Readonly<Record<string, unknown>>;
  /**
   * Where in the document each fact stood: JSON Pointers (RFC 6901) into these facts, and into the document. Of a list,
   * an item is named only if its place in the document is not the one that it has here; `all` of two lists has their origins. `{}` in facts of your own.
   */
  origins: Record<string, string>;
}

export interface Software {
  /** The name, as the document spells it: neither case nor characters are changed. */
  name?: string;
  /** The version, in whatever form the software writes it. */
  version?: string;
  /** The URL of the source code. */
  repository?: string;
  /** The URL of the home page. */
  homepage?: string;
}

/** Words of a list that some standards divide into two. */
export interface DirectionalValues {
  /** Every word. If the document has one list, this is it; of two, it has the words of both. */
  all: readonly string[];
  /** Those that bring something in, where the document says so. */
  inbound?: readonly string[];
  /** Those that carry something out, where the document says so. */
  outbound?: readonly string[];
}

/** How much a server is used. All counts are whole numbers of at least 0. */
export interface Usage {
  /** The number of accounts. */
  users?: number;
  /** How many users were there within so many days: `days30` is what NodeInfo calls `activeMonth`. */
  activeUsers?: { days7?: number; days30?: number; days180?: number };
  localPosts?: number;
  localComments?: number;
}

export interface Organization {
  name?: string;
  /** A way to reach them: an e-mail address, or a URL. */
  contact?: string;
  /** The URL of their account on the server. */
  account?: string;
}

/** Something that the server can do. */
export interface Feature {
  name?: string;
  version?: string;
}

/** One week of Mastodon's activity. */
export interface WeekOfActivity {
  /** When the week began, in seconds since 1970. */
  week: number;
  statuses?: number;
  logins?: number;
  registrations?: number;
}

/** One link of the link document. */
export interface Link {
  rel: string;
  href: string;
  /** The version of NodeInfo that it leads to, such as `"2.1"`, if it leads to one. */
  version?: string;
}

/** How a fact is called that can be given. */
export type GivableFact =
  | "software.name"
  | "software.version"
  | "protocols"
  | "openRegistrations"
  | "name"
  | "baseUrl";
