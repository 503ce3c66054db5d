// Generated from schemas/metadata/funkwhale-2.0/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The `metadata` of Funkwhale's NodeInfo 2.0 documents.
 */
export type FunkwhaleMetadata = {
  /**
   * The URI of the actor that represents the pod.
   */
  actorId?: string;
  /**
   * Whether directories should omit the pod.
   */
  private?: boolean;
  /**
   * A short description of the pod. May be empty.
   */
  shortDescription?: string;
  /**
   * A long description of the pod. May be empty.
   */
  longDescription?: string;
  /**
   * The email address of the pod's administrator. May be empty.
   */
  contactEmail?: string;
  /**
   * The name of the pod. May be empty.
   */
  nodeName?: string;
  /**
   * The URL of the pod's banner image. `null` if it has none.
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
   * Never present: the property is called `allowList`.
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
   * Usage statistics of the pod. `null` if the pod hides them.
   */
  usage?: Usage | null;
  /**
   * How the pod takes part in federation. Funkwhale itself writes no properties here.
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
   * The contents of the pod's own library.
   */
  library?: Library;
  /**
   * The types of report that the pod accepts.
   */
  reportTypes?: ReportType[];
  /**
   * The URLs of the pod's public lists.
   */
  endpoints?: Endpoints;
  [k: string]: unknown;
};
/**
 * The pod's allow-list of domains.
 */
export type AllowList = {
  /**
   * Whether the pod federates only with the domains on its allow-list.
   */
  enabled: boolean;
  /**
   * The domains on the list. `null` if the list is disabled or not public.
   */
  domains?: string[] | null;
  [k: string]: unknown;
};
/**
 * Usage statistics of the pod. `null` if the pod hides them.
 */
export type Usage = {
  /**
   * Counts of the items that listeners marked as favourites.
   */
  favorites?: Favorites;
  /**
   * A count in an object.
   */
  listenings?: Total;
  /**
   * A count in an object.
   */
  downloads?: Total;
  [k: string]: unknown;
};
/**
 * Counts of the items that listeners marked as favourites.
 */
export type Favorites = {
  /**
   * A count in an object.
   */
  tracks: Total;
  [k: string]: unknown;
};
/**
 * A count in an object.
 */
export type Total = {
  /**
   * The count.
   */
  total: number;
  [k: string]: unknown;
};
/**
 * How the pod takes part in federation. Funkwhale itself writes no properties here.
 */
export type Federation = {
  /**
   * Not written by Funkwhale: only its specification defines this count.
   */
  followsInstances?: never;
  /**
   * Not written by Funkwhale: only its specification defines this count.
   */
  followedInstances?: never;
  /**
   * Not written by Funkwhale: only its specification defines this count.
   */
  followingInstances?: never;
  [k: string]: unknown;
};
/**
 * The contents of the pod's own library.
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
   * A count in an object.
   */
  tracks?: Total;
  /**
   * A count in an object.
   */
  artists?: Total;
  /**
   * A count in an object.
   */
  albums?: Total;
  /**
   * The amount of music.
   */
  music?: Music;
  [k: string]: unknown;
};
/**
 * The amount of music.
 */
export type Music = {
  /**
   * The hours of music, with fractions.
   */
  hours: number;
  [k: string]: unknown;
};
/**
 * A type of report.
 */
export type ReportType = {
  /**
   * The identifier of the type.
   */
  type: string;
  /**
   * The display name of the type.
   */
  label: string;
  /**
   * Whether reports of this type can be sent without an account.
   */
  anonymous: boolean;
  [k: string]: unknown;
};
/**
 * The URLs of the pod's public lists.
 */
export type Endpoints = {
  /**
   * The relative URL of the list of known servers. `null` if it is not public.
   */
  knownNodes?: string | null;
  /**
   * The relative URL of the public channels. `null` if it is not public.
   */
  channels?: string | null;
  /**
   * The relative URL of the public libraries. `null` if it is not public.
   */
  libraries?: string | null;
  [k: string]: unknown;
};

/**
 * A count, plain or in an object.
 */
export type OpenCount = OpenTotal | number;

/**
 * The `metadata` of Funkwhale's NodeInfo 2.0 documents. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenFunkwhaleMetadata = {
  /**
   * The URI of the actor that represents the pod.
   */
  actorId?: string | null;
  /**
   * Whether directories should omit the pod.
   */
  private?: boolean | null;
  /**
   * A short description of the pod. May be empty.
   */
  shortDescription?: string | null;
  /**
   * A long description of the pod. May be empty.
   */
  longDescription?: string | null;
  /**
   * The email address of the pod's administrator. May be empty.
   */
  contactEmail?: string | null;
  /**
   * The name of the pod. May be empty.
   */
  nodeName?: string | null;
  /**
   * The URL of the pod's banner image. `null` if it has none.
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
   * Usage statistics of the pod. `null` if the pod hides them.
   */
  usage?: OpenUsage | null | [];
  /**
   * How the pod takes part in federation. Funkwhale itself writes no properties here.
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
   * The contents of the pod's own library.
   */
  library?: OpenLibrary | [] | null;
  /**
   * The types of report that the pod accepts.
   */
  reportTypes?: OpenReportType[] | null;
  /**
   * The URLs of the pod's public lists.
   */
  endpoints?: OpenEndpoints | [] | null;
  [k: string]: unknown;
};
/**
 * The pod's allow-list of domains.
 */
export type OpenAllowList = {
  /**
   * Whether the pod federates only with the domains on its allow-list.
   */
  enabled?: boolean | null;
  /**
   * The domains on the list. `null` if the list is disabled or not public.
   */
  domains?: string[] | null;
  [k: string]: unknown;
};
/**
 * Usage statistics of the pod. `null` if the pod hides them.
 */
export type OpenUsage = {
  /**
   * Counts of the items that listeners marked as favourites.
   */
  favorites?: OpenFavorites | [] | null;
  /**
   * A count, plain or in an object.
   */
  listenings?: OpenCount | null;
  /**
   * A count, plain or in an object.
   */
  downloads?: OpenCount | null;
  [k: string]: unknown;
};
/**
 * Counts of the items that listeners marked as favourites.
 */
export type OpenFavorites = {
  /**
   * A count, plain or in an object.
   */
  tracks?: OpenCount | null;
  [k: string]: unknown;
};
/**
 * A count in an object.
 */
export type OpenTotal = {
  /**
   * The count.
   */
  total?: number | null;
  [k: string]: unknown;
};
/**
 * How the pod takes part in federation. Funkwhale itself writes no properties here.
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
 * The contents of the pod's own library.
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
   * A count, plain or in an object.
   */
  tracks?: OpenCount | null;
  /**
   * A count, plain or in an object.
   */
  artists?: OpenCount | null;
  /**
   * A count, plain or in an object.
   */
  albums?: OpenCount | null;
  /**
   * The amount of music.
   */
  music?: OpenMusic | [] | null;
  [k: string]: unknown;
};
/**
 * The amount of music.
 */
export type OpenMusic = {
  /**
   * The hours of music, with fractions.
   */
  hours?: number | null;
  [k: string]: unknown;
};
/**
 * A type of report.
 */
export type OpenReportType = {
  /**
   * The identifier of the type.
   */
  type?: string | null;
  /**
   * The display name of the type.
   */
  label?: string | null;
  /**
   * Whether reports of this type can be sent without an account.
   */
  anonymous?: boolean | null;
  [k: string]: unknown;
};
/**
 * The URLs of the pod's public lists.
 */
export type OpenEndpoints = {
  /**
   * The relative URL of the list of known servers. `null` if it is not public.
   */
  knownNodes?: string | null;
  /**
   * The relative URL of the public channels. `null` if it is not public.
   */
  channels?: string | null;
  /**
   * The relative URL of the public libraries. `null` if it is not public.
   */
  libraries?: string | null;
  [k: string]: unknown;
};
