// Generated from schemas/mastodon/instance-v1/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * What GET /api/v1/instance says of a server, in Mastodon since 1.3 and in the many servers that speak its API.
 */
export type MastodonInstanceV1 = {
  /**
   * The domain of the server, as in the names of its accounts. Not a URI, though some servers write one.
   */
  uri: string;
  /**
   * The name of the server that people see.
   */
  title: string;
  /**
   * What the server is, in a few words without markup.
   */
  short_description?: string;
  /**
   * What the server is, as HTML.
   */
  description?: string;
  /**
   * An e-mail address of the staff. May be empty.
   */
  email?: string;
  /**
   * The version of Mastodon. A compatible server names itself after it: "2.7.2 (compatible; Pleroma 2.6.0)".
   */
  version: string;
  /**
   * Addresses that a client needs.
   */
  urls?: Urls;
  /**
   * How much the server is used.
   */
  stats?: Stats;
  /**
   * The address of a picture for the server.
   */
  thumbnail?: string | null;
  /**
   * The languages of the server and its staff, by language code.
   */
  languages?: string[];
  /**
   * Whether people can sign up.
   */
  registrations?: boolean;
  /**
   * Whether a moderator must approve of a new account.
   */
  approval_required?: boolean;
  /**
   * Whether users can invite others.
   */
  invites_enabled?: boolean;
  /**
   * What is allowed on this server.
   */
  configuration?: Configuration;
  /**
   * The account of someone who answers for the server. `null` when none is named.
   */
  contact_account?: Account | null;
  /**
   * The rules of the server.
   */
  rules?: Rule[];
  [k: string]: unknown;
};
/**
 * Addresses that a client needs.
 */
export type Urls = {
  /**
   * The WebSocket address of the streaming API.
   */
  streaming_api: string;
  [k: string]: unknown;
};
/**
 * How much the server is used.
 */
export type Stats = {
  /**
   * The number of accounts on this server.
   */
  user_count: number;
  /**
   * The number of posts written on this server.
   */
  status_count: number;
  /**
   * How many other servers this one knows.
   */
  domain_count: number;
  [k: string]: unknown;
};
/**
 * What is allowed on this server.
 */
export type Configuration = {
  /**
   * What an account may have.
   */
  accounts?: AccountLimits;
  /**
   * What a post may have.
   */
  statuses?: StatusLimits;
  /**
   * Which files can be uploaded.
   */
  media_attachments?: MediaLimits;
  /**
   * What a poll may have.
   */
  polls?: PollLimits;
  [k: string]: unknown;
};
/**
 * What an account may have.
 */
export type AccountLimits = {
  /**
   * How many hashtags an account may feature.
   */
  max_featured_tags?: number;
  [k: string]: unknown;
};
/**
 * What a post may have.
 */
export type StatusLimits = {
  /**
   * How many characters a post may have.
   */
  max_characters?: number;
  /**
   * How many files may be attached to a post.
   */
  max_media_attachments?: number;
  /**
   * How many characters a link in a post counts as, however long it is.
   */
  characters_reserved_per_url?: number;
  [k: string]: unknown;
};
/**
 * Which files can be uploaded.
 */
export type MediaLimits = {
  /**
   * The media types of files that can be uploaded.
   */
  supported_mime_types?: string[];
  /**
   * How large an image may be, in bytes.
   */
  image_size_limit?: number;
  /**
   * How many pixels an image may have: its width by its height.
   */
  image_matrix_limit?: number;
  /**
   * How large a video may be, in bytes.
   */
  video_size_limit?: number;
  /**
   * How many frames a second a video may have.
   */
  video_frame_rate_limit?: number;
  /**
   * How many pixels a video may have: its width by its height.
   */
  video_matrix_limit?: number;
  [k: string]: unknown;
};
/**
 * What a poll may have.
 */
export type PollLimits = {
  /**
   * How many answers a poll may offer.
   */
  max_options?: number;
  /**
   * How many characters an answer may have.
   */
  max_characters_per_option?: number;
  /**
   * How long a poll is open at least, in seconds.
   */
  min_expiration?: number;
  /**
   * How long a poll is open at most, in seconds.
   */
  max_expiration?: number;
  [k: string]: unknown;
};
/**
 * The account of someone who answers for the server. `null` when none is named.
 */
export type Account = {
  /**
   * The id of the account on its server.
   */
  id: string;
  /**
   * The name of the account, without a domain.
   */
  username: string;
  /**
   * The name of the account, with a domain if it is on another server.
   */
  acct: string;
  /**
   * The name that people see.
   */
  display_name: string;
  /**
   * The address of the account's page.
   */
  url: string;
  [k: string]: unknown;
};
/**
 * A rule of the server.
 */
export type Rule = {
  /**
   * The id of the rule on this server.
   */
  id: string;
  /**
   * The rule itself.
   */
  text: string;
  /**
   * A longer text about the rule. May be empty.
   */
  hint?: string;
  [k: string]: unknown;
};

/**
 * What GET /api/v1/instance says of a server, in Mastodon since 1.3 and in the many servers that speak its API. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
 */
export type OpenMastodonInstanceV1 = {
  /**
   * The domain of the server, as in the names of its accounts. Not a URI, though some servers write one.
   */
  uri: string;
  /**
   * The name of the server that people see.
   */
  title?: string | null;
  /**
   * What the server is, in a few words without markup.
   */
  short_description?: string | null;
  /**
   * What the server is, as HTML.
   */
  description?: string | null;
  /**
   * An e-mail address of the staff. May be empty.
   */
  email?: string | null;
  /**
   * The version of Mastodon. A compatible server names itself after it: "2.7.2 (compatible; Pleroma 2.6.0)".
   */
  version?: string | null;
  /**
   * Addresses that a client needs.
   */
  urls?: OpenUrls | [] | null;
  /**
   * How much the server is used.
   */
  stats?: OpenStats | [] | null;
  /**
   * The address of a picture for the server.
   */
  thumbnail?: string | null;
  /**
   * The languages of the server and its staff, by language code.
   */
  languages?: string[] | null;
  /**
   * Whether people can sign up.
   */
  registrations?: boolean | null;
  /**
   * Whether a moderator must approve of a new account.
   */
  approval_required?: boolean | null;
  /**
   * Whether users can invite others.
   */
  invites_enabled?: boolean | null;
  /**
   * What is allowed on this server.
   */
  configuration?: OpenConfiguration | [] | null;
  /**
   * The account of someone who answers for the server. `null` when none is named.
   */
  contact_account?: OpenAccount | null | [];
  /**
   * The rules of the server.
   */
  rules?: OpenRule[] | null;
  [k: string]: unknown;
};
/**
 * Addresses that a client needs.
 */
export type OpenUrls = {
  /**
   * The WebSocket address of the streaming API.
   */
  streaming_api?: string | null;
  [k: string]: unknown;
};
/**
 * How much the server is used.
 */
export type OpenStats = {
  /**
   * The number of accounts on this server.
   */
  user_count?: number | null;
  /**
   * The number of posts written on this server.
   */
  status_count?: number | null;
  /**
   * How many other servers this one knows.
   */
  domain_count?: number | null;
  [k: string]: unknown;
};
/**
 * What is allowed on this server.
 */
export type OpenConfiguration = {
  /**
   * What an account may have.
   */
  accounts?: OpenAccountLimits | [] | null;
  /**
   * What a post may have.
   */
  statuses?: OpenStatusLimits | [] | null;
  /**
   * Which files can be uploaded.
   */
  media_attachments?: OpenMediaLimits | [] | null;
  /**
   * What a poll may have.
   */
  polls?: OpenPollLimits | [] | null;
  [k: string]: unknown;
};
/**
 * What an account may have.
 */
export type OpenAccountLimits = {
  /**
   * How many hashtags an account may feature.
   */
  max_featured_tags?: number | null;
  [k: string]: unknown;
};
/**
 * What a post may have.
 */
export type OpenStatusLimits = {
  /**
   * How many characters a post may have.
   */
  max_characters?: number | null;
  /**
   * How many files may be attached to a post.
   */
  max_media_attachments?: number | null;
  /**
   * How many characters a link in a post counts as, however long it is.
   */
  characters_reserved_per_url?: number | null;
  [k: string]: unknown;
};
/**
 * Which files can be uploaded.
 */
export type OpenMediaLimits = {
  /**
   * The media types of files that can be uploaded.
   */
  supported_mime_types?: string[] | null;
  /**
   * How large an image may be, in bytes.
   */
  image_size_limit?: number | null;
  /**
   * How many pixels an image may have: its width by its height.
   */
  image_matrix_limit?: number | null;
  /**
   * How large a video may be, in bytes.
   */
  video_size_limit?: number | null;
  /**
   * How many frames a second a video may have.
   */
  video_frame_rate_limit?: number | null;
  /**
   * How many pixels a video may have: its width by its height.
   */
  video_matrix_limit?: number | null;
  [k: string]: unknown;
};
/**
 * What a poll may have.
 */
export type OpenPollLimits = {
  /**
   * How many answers a poll may offer.
   */
  max_options?: number | null;
  /**
   * How many characters an answer may have.
   */
  max_characters_per_option?: number | null;
  /**
   * How long a poll is open at least, in seconds.
   */
  min_expiration?: number | null;
  /**
   * How long a poll is open at most, in seconds.
   */
  max_expiration?: number | null;
  [k: string]: unknown;
};
/**
 * The account of someone who answers for the server. `null` when none is named.
 */
export type OpenAccount = {
  /**
   * The id of the account on its server.
   */
  id?: string | null;
  /**
   * The name of the account, without a domain.
   */
  username?: string | null;
  /**
   * The name of the account, with a domain if it is on another server.
   */
  acct?: string | null;
  /**
   * The name that people see.
   */
  display_name?: string | null;
  /**
   * The address of the account's page.
   */
  url?: string | null;
  [k: string]: unknown;
};
/**
 * A rule of the server.
 */
export type OpenRule = {
  /**
   * The id of the rule on this server.
   */
  id?: string | null;
  /**
   * The rule itself.
   */
  text?: string | null;
  /**
   * A longer text about the rule. May be empty.
   */
  hint?: string | null;
  [k: string]: unknown;
};
