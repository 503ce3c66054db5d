// Generated from schemas/metadata/funkwhale-2.0/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * What Funkwhale puts into the `metadata` of its NodeInfo 2.0 documents.
 */
export type FunkwhaleMetadata = {
  /**
   * The actor that speaks for the pod, by its URI.
   */
  actorId?: string;
  /**
   * Whether directories should leave the pod out.
   */
  private?: boolean;
  /**
   * What the pod is, in a few words. May be empty.
   */
  shortDescription?: string;
  /**
   * What the pod is, at length. May be empty.
   */
  longDescription?: string;
  /**
   * The e-mail address of the pod's administrator. Empty when there is none.
   */
  contactEmail?: string;
  /**
   * The name of the pod. May be empty.
   */
  nodeName?: string;
  /**
   * The URL of the pod's banner image. `null` when there is none.
   */
  banner?: string | null;
  /**
   * The upload quota of a new user, in megabytes.
   */
  defaultUploadQuota?: number;
  /**
   * The file extensions that may be uploaded.
   */
  supportedUploadExtensions?: string[];
  /**
   * The pod's allow-list of domains.
   */
  allowList?: AllowList;
  /**
   * Never written: the member is called `allowList`.
   */
  allowlist?: never;
  /**
   * Whether the pod shows the Funkwhale project's support message.
   */
  funkwhaleSupportMessageEnabled?: boolean;
  /**
   * The pod's own support message. May be empty.
   */
  instanceSupportMessage?: string;
  /**
   * How much the pod is used. `null` when the pod hides its statistics.
   */
  usage?: Usage | null;
  /**
   * How the pod takes part in the network. Funkwhale itself writes nothing here.
   */
  federation?: Federation;
  /**
   * The pod's rules. May be empty.
   */
  rules?: string;
  /**
   * The pod's terms of service. May be empty.
   */
  terms?: string;
  /**
   * What the pod's own library holds.
   */
  library?: Library;
  /**
   * The kinds of report the pod accepts.
   */
  reportTypes?: ReportType[];
  /**
   * Where the pod lists what it knows and offers.
   */
  endpoints?: Endpoints;
  [k: string]: unknown;
};
/**
 * The pod's allow-list of domains.
 */
export type AllowList = {
  /**
   * Whether the pod only talks to the domains on its allow-list.
   */
  enabled: boolean;
  /**
   * Which domains are on the list. `null` if the list is off or not shown.
   */
  domains?: string[] | null;
  [k: string]: unknown;
};
/**
 * How much the pod is used. `null` when the pod hides its statistics.
 */
export type Usage = {
  /**
   * What listeners marked as favourites.
   */
  favorites?: Favorites;
  /**
   * A count, wrapped in an object.
   */
  listenings?: Total;
  /**
   * A count, wrapped in an object.
   */
  downloads?: Total;
  [k: string]: unknown;
};
/**
 * What listeners marked as favourites.
 */
export type Favorites = {
  /**
   * A count, wrapped in an object.
   */
  tracks: Total;
  [k: string]: unknown;
};
/**
 * A count, wrapped in an object.
 */
export type Total = {
  /**
   * The count.
   */
  total: number;
  [k: string]: unknown;
};
/**
 * How the pod takes part in the network. Funkwhale itself writes nothing here.
 */
export type Federation = {
  /**
   * Not written by Funkwhale: only its specification has this count.
   */
  followsInstances?: never;
  /**
   * Not written by Funkwhale: only its specification has this count.
   */
  followedInstances?: never;
  /**
   * Not written by Funkwhale: only its specification has this count.
   */
  followingInstances?: never;
  [k: string]: unknown;
};
/**
 * What the pod's own library holds.
 */
export type Library = {
  /**
   * Whether the pod federates.
   */
  federationEnabled?: boolean;
  /**
   * Whether visitors can listen without an account.
   */
  anonymousCanListen?: boolean;
  /**
   * A count, wrapped in an object.
   */
  tracks?: Total;
  /**
   * A count, wrapped in an object.
   */
  artists?: Total;
  /**
   * A count, wrapped in an object.
   */
  albums?: Total;
  /**
   * How much music there is.
   */
  music?: Music;
  [k: string]: unknown;
};
/**
 * How much music there is.
 */
export type Music = {
  /**
   * The hours of music, with fractions.
   */
  hours: number;
  [k: string]: unknown;
};
/**
 * A kind of report.
 */
export type ReportType = {
  /**
   * The kind's identifier.
   */
  type: string;
  /**
   * The kind's name that people see.
   */
  label: string;
  /**
   * Whether a report of this kind can be made without an account.
   */
  anonymous: boolean;
  [k: string]: unknown;
};
/**
 * Where the pod lists what it knows and offers.
 */
export type Endpoints = {
  /**
   * The relative URL of the list of known servers. `null` when it is not public.
   */
  knownNodes?: string | null;
  /**
   * The relative URL of the public channels. `null` when it is not public.
   */
  channels?: string | null;
  /**
   * The relative URL of the public libraries. `null` when it is not public.
   */
  libraries?: string | null;
  [k: string]: unknown;
};

/**
 * A count, wrapped in an object or plain.
 */
export type OpenCount = OpenTotal | number;

/**
 * What Funkwhale puts into the `metadata` of its NodeInfo 2.0 documents. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
 */
export type OpenFunkwhaleMetadata = {
  /**
   * The actor that speaks for the pod, by its URI.
   */
  actorId?: string | null;
  /**
   * Whether directories should leave the pod out.
   */
  private?: boolean | null;
  /**
   * What the pod is, in a few words. May be empty.
   */
  shortDescription?: string | null;
  /**
   * What the pod is, at length. May be empty.
   */
  longDescription?: string | null;
  /**
   * The e-mail address of the pod's administrator. Empty when there is none.
   */
  contactEmail?: string | null;
  /**
   * The name of the pod. May be empty.
   */
  nodeName?: string | null;
  /**
   * The URL of the pod's banner image. `null` when there is none.
   */
  banner?: string | null;
  /**
   * The upload quota of a new user, in megabytes.
   */
  defaultUploadQuota?: number | null;
  /**
   * The file extensions that may be uploaded.
   */
  supportedUploadExtensions?: string[] | null;
  /**
   * The pod's allow-list of domains.
   */
  allowList?: OpenAllowList | [] | null;
  /**
   * The pod's allow-list of domains.
   */
  allowlist?: OpenAllowList | [] | null;
  /**
   * Whether the pod shows the Funkwhale project's support message.
   */
  funkwhaleSupportMessageEnabled?: boolean | null;
  /**
   * The pod's own support message. May be empty.
   */
  instanceSupportMessage?: string | null;
  /**
   * How much the pod is used. `null` when the pod hides its statistics.
   */
  usage?: OpenUsage | null | [];
  /**
   * How the pod takes part in the network. Funkwhale itself writes nothing here.
   */
  federation?: OpenFederation | [] | null;
  /**
   * The pod's rules. May be empty.
   */
  rules?: string | null;
  /**
   * The pod's terms of service. May be empty.
   */
  terms?: string | null;
  /**
   * What the pod's own library holds.
   */
  library?: OpenLibrary | [] | null;
  /**
   * The kinds of report the pod accepts.
   */
  reportTypes?: OpenReportType[] | null;
  /**
   * Where the pod lists what it knows and offers.
   */
  endpoints?: OpenEndpoints | [] | null;
  [k: string]: unknown;
};
/**
 * The pod's allow-list of domains.
 */
export type OpenAllowList = {
  /**
   * Whether the pod only talks to the domains on its allow-list.
   */
  enabled?: boolean | null;
  /**
   * Which domains are on the list. `null` if the list is off or not shown.
   */
  domains?: string[] | null;
  [k: string]: unknown;
};
/**
 * How much the pod is used. `null` when the pod hides its statistics.
 */
export type OpenUsage = {
  /**
   * What listeners marked as favourites.
   */
  favorites?: OpenFavorites | [] | null;
  /**
   * A count, wrapped in an object or plain.
   */
  listenings?: OpenCount | null;
  /**
   * A count, wrapped in an object or plain.
   */
  downloads?: OpenCount | null;
  [k: string]: unknown;
};
/**
 * What listeners marked as favourites.
 */
export type OpenFavorites = {
  /**
   * A count, wrapped in an object or plain.
   */
  tracks?: OpenCount | null;
  [k: string]: unknown;
};
/**
 * A count, wrapped in an object.
 */
export type OpenTotal = {
  /**
   * The count.
   */
  total?: number | null;
  [k: string]: unknown;
};
/**
 * How the pod takes part in the network. Funkwhale itself writes nothing here.
 */
export type OpenFederation = {
  /**
   * The number of pods this pod follows, as the specification's prose names it.
   */
  followsInstances?: number | null;
  /**
   * The number of pods this pod follows, as the specification's example names it.
   */
  followedInstances?: number | null;
  /**
   * The number of pods that follow this pod.
   */
  followingInstances?: number | null;
  [k: string]: unknown;
};
/**
 * What the pod's own library holds.
 */
export type OpenLibrary = {
  /**
   * Whether the pod federates.
   */
  federationEnabled?: boolean | null;
  /**
   * Whether visitors can listen without an account.
   */
  anonymousCanListen?: boolean | null;
  /**
   * A count, wrapped in an object or plain.
   */
  tracks?: OpenCount | null;
  /**
   * A count, wrapped in an object or plain.
   */
  artists?: OpenCount | null;
  /**
   * A count, wrapped in an object or plain.
   */
  albums?: OpenCount | null;
  /**
   * How much music there is.
   */
  music?: OpenMusic | [] | null;
  [k: string]: unknown;
};
/**
 * How much music there is.
 */
export type OpenMusic = {
  /**
   * The hours of music, with fractions.
   */
  hours?: number | null;
  [k: string]: unknown;
};
/**
 * A kind of report.
 */
export type OpenReportType = {
  /**
   * The kind's identifier.
   */
  type?: string | null;
  /**
   * The kind's name that people see.
   */
  label?: string | null;
  /**
   * Whether a report of this kind can be made without an account.
   */
  anonymous?: boolean | null;
  [k: string]: unknown;
};
/**
 * Where the pod lists what it knows and offers.
 */
export type OpenEndpoints = {
  /**
   * The relative URL of the list of known servers. `null` when it is not public.
   */
  knownNodes?: string | null;
  /**
   * The relative URL of the public channels. `null` when it is not public.
   */
  channels?: string | null;
  /**
   * The relative URL of the public libraries. `null` when it is not public.
   */
  libraries?: string | null;
  [k: string]: unknown;
};
