// Generated from schemas/metadata/funkwhale-2.1/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * What Funkwhale puts into the `metadata` of its NodeInfo 2.1 documents.
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
   * What the pod holds. `null` when the pod hides its statistics.
   */
  content?: Content | null;
  /**
   * The languages of the pod's moderators, as ISO 639 codes.
   */
  languages?: string[];
  /**
   * The country the pod is in, as an ISO 3166-1 alpha-2 code. May be empty.
   */
  location?: string;
  /**
   * The URL of the pod's rules. Empty when there are none.
   */
  codeOfConduct?: string;
  /**
   * The names of the features that are switched on.
   */
  features?: string[];
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
 * What the pod holds. `null` when the pod hides its statistics.
 */
export type Content = {
  /**
   * The pod's own uploads.
   */
  local?: LocalContent;
  /**
   * The most used music tags, at most three.
   */
  topMusicCategories?: Category[];
  /**
   * The most used podcast tags, at most three.
   */
  topPodcastCategories?: Category[];
  /**
   * Not written by Funkwhale: only its specification has these counts.
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
 * A tag and how often it is used.
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
 * A count, wrapped in an object or plain.
 */
export type OpenCount = OpenTotal | number;

/**
 * What Funkwhale puts into the `metadata` of its NodeInfo 2.1 documents. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
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
   * What the pod holds. `null` when the pod hides its statistics.
   */
  content?: OpenContent | null | [];
  /**
   * The languages of the pod's moderators, as ISO 639 codes.
   */
  languages?: string[] | null;
  /**
   * The country the pod is in, as an ISO 3166-1 alpha-2 code. May be empty.
   */
  location?: string | null;
  /**
   * The URL of the pod's rules. Empty when there are none.
   */
  codeOfConduct?: string | null;
  /**
   * The names of the features that are switched on.
   */
  features?: string[] | null;
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
 * What the pod holds. `null` when the pod hides its statistics.
 */
export type OpenContent = {
  /**
   * The pod's own uploads.
   */
  local?: OpenLocalContent | [] | null;
  /**
   * The most used music tags, at most three.
   */
  topMusicCategories?: OpenCategory[] | null;
  /**
   * The most used podcast tags, at most three.
   */
  topPodcastCategories?: OpenCategory[] | null;
  /**
   * The follow counts, where the specification's example has them.
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
 * A tag and how often it is used.
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
 * The follow counts, where the specification's example has them.
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
