// Generated from schemas/metadata/funkwhale-2.1/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The `metadata` of Funkwhale's NodeInfo 2.1 documents.
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
   * Statistics of the pod's content. `null` if the pod hides its statistics.
   */
  content?: Content | null;
  /**
   * The languages of the pod's moderators, as ISO 639 codes.
   */
  languages?: string[];
  /**
   * The country of the pod, as an ISO 3166-1 alpha-2 code. May be empty.
   */
  location?: string;
  /**
   * The URL of the pod's rules. Empty if it has none.
   */
  codeOfConduct?: string;
  /**
   * The names of the enabled features.
   */
  features?: string[];
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
 * Statistics of the pod's content. `null` if the pod hides its statistics.
 */
export type Content = {
  /**
   * The pod's own uploads.
   */
  local?: LocalContent;
  /**
   * The most used music tags: at most three.
   */
  topMusicCategories?: Category[];
  /**
   * The most used podcast tags: at most three.
   */
  topPodcastCategories?: Category[];
  /**
   * Not written by Funkwhale: only its specification defines these counts.
   */
  federation?: never;
  [k: string]: unknown;
};
/**
 * The pod's own uploads.
 */
export type LocalContent = {
  /**
   * The number of artists.
   */
  artists?: number;
  /**
   * The number of albums and series.
   */
  releases?: number;
  /**
   * The number of tracks and episodes.
   */
  recordings?: number;
  /**
   * The hours of content, rounded down.
   */
  hoursOfContent?: number;
  [k: string]: unknown;
};
/**
 * A tag and the number of times it is used.
 */
export type Category = {
  /**
   * The tag.
   */
  name: string;
  /**
   * The number of uploads with the tag.
   */
  count: number;
  [k: string]: unknown;
};

/**
 * A count, plain or in an object.
 */
export type OpenCount = OpenTotal | number;

/**
 * The `metadata` of Funkwhale's NodeInfo 2.1 documents. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
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
   * Statistics of the pod's content. `null` if the pod hides its statistics.
   */
  content?: OpenContent | null | [];
  /**
   * The languages of the pod's moderators, as ISO 639 codes.
   */
  languages?: string[] | null;
  /**
   * The country of the pod, as an ISO 3166-1 alpha-2 code. May be empty.
   */
  location?: string | null;
  /**
   * The URL of the pod's rules. Empty if it has none.
   */
  codeOfConduct?: string | null;
  /**
   * The names of the enabled features.
   */
  features?: string[] | null;
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
 * Statistics of the pod's content. `null` if the pod hides its statistics.
 */
export type OpenContent = {
  /**
   * The pod's own uploads.
   */
  local?: OpenLocalContent | [] | null;
  /**
   * The most used music tags: at most three.
   */
  topMusicCategories?: OpenCategory[] | null;
  /**
   * The most used podcast tags: at most three.
   */
  topPodcastCategories?: OpenCategory[] | null;
  /**
   * The follow counts, in the place where the specification's example has them.
   */
  federation?: OpenContentFederation | [] | null;
  [k: string]: unknown;
};
/**
 * The pod's own uploads.
 */
export type OpenLocalContent = {
  /**
   * The number of artists.
   */
  artists?: number | null;
  /**
   * The number of albums and series.
   */
  releases?: number | null;
  /**
   * The number of tracks and episodes.
   */
  recordings?: number | null;
  /**
   * The hours of content, rounded down.
   */
  hoursOfContent?: number | null;
  [k: string]: unknown;
};
/**
 * A tag and the number of times it is used.
 */
export type OpenCategory = {
  /**
   * The tag.
   */
  name?: string | null;
  /**
   * The number of uploads with the tag.
   */
  count?: number | null;
  [k: string]: unknown;
};
/**
 * The follow counts, in the place where the specification's example has them.
 */
export type OpenContentFederation = {
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
