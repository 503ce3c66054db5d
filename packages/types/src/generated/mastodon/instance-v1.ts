// Generated from schemas/mastodon/instance-v1/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The response to GET /api/v1/instance, in Mastodon since 1.3 and in the many servers that implement its API.
 */
export type MastodonInstanceV1 = {
  /**
   * The domain of the server, as in its account names. Not a URI, though some servers send one.
   */
  uri: string;
  /**
   * The display name of the server.
   */
  title: string;
  /**
   * A short description of the server, without markup.
   */
  short_description?: string;
  /**
   * A description of the server, as HTML.
   */
  description?: string;
  /**
   * An email address of the staff. May be empty.
   */
  email?: string;
  /**
   * The version of Mastodon. A compatible server adds its own name and version: "2.7.2 (compatible; Pleroma 2.6.0)".
   */
  version: string;
  /**
   * URLs for clients.
   */
  urls?: Urls;
  /**
   * Usage statistics of the server.
   */
  stats?: Stats;
  /**
   * The URL of an image that represents the server.
   */
  thumbnail?: string | null;
  /**
   * The languages of the server and its staff, as language codes.
   */
  languages?: string[];
  /**
   * Whether people can sign up.
   */
  registrations?: boolean;
  /**
   * Whether a moderator must approve new accounts.
   */
  approval_required?: boolean;
  /**
   * Whether users can invite others.
   */
  invites_enabled?: boolean;
  /**
   * The limits that this server sets.
   */
  configuration?: Configuration;
  /**
   * The account of someone responsible for the server. `null` if none is named.
   */
  contact_account?: Account | null;
  /**
   * The rules of the server.
   */
  rules?: Rule[];
  [k: string]: unknown;
};
/**
 * URLs for clients.
 */
export type Urls = {
  /**
   * The WebSocket URL of the streaming API.
   */
  streaming_api: string;
  [k: string]: unknown;
};
/**
 * Usage statistics of the server.
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
   * The number of other servers this one knows.
   */
  domain_count: number;
  [k: string]: unknown;
};
/**
 * The limits that this server sets.
 */
export type Configuration = {
  /**
   * The limits of an account.
   */
  accounts?: AccountLimits;
  /**
   * The limits of a post.
   */
  statuses?: StatusLimits;
  /**
   * The limits of uploaded files.
   */
  media_attachments?: MediaLimits;
  /**
   * The limits of a poll.
   */
  polls?: PollLimits;
  [k: string]: unknown;
};
/**
 * The limits of an account.
 */
export type AccountLimits = {
  /**
   * The maximum number of hashtags an account can feature.
   */
  max_featured_tags?: number;
  [k: string]: unknown;
};
/**
 * The limits of a post.
 */
export type StatusLimits = {
  /**
   * The maximum length of a post, in characters.
   */
  max_characters?: number;
  /**
   * The maximum number of files attached to a post.
   */
  max_media_attachments?: number;
  /**
   * The number of characters that a link in a post counts as, regardless of its length.
   */
  characters_reserved_per_url?: number;
  [k: string]: unknown;
};
/**
 * The limits of uploaded files.
 */
export type MediaLimits = {
  /**
   * The media types of files that can be uploaded.
   */
  supported_mime_types?: string[];
  /**
   * The maximum size of an image, in bytes.
   */
  image_size_limit?: number;
  /**
   * The maximum number of pixels in an image: its width times its height.
   */
  image_matrix_limit?: number;
  /**
   * The maximum size of a video, in bytes.
   */
  video_size_limit?: number;
  /**
   * The maximum frame rate of a video, in frames per second.
   */
  video_frame_rate_limit?: number;
  /**
   * The maximum number of pixels in a video: its width times its height.
   */
  video_matrix_limit?: number;
  [k: string]: unknown;
};
/**
 * The limits of a poll.
 */
export type PollLimits = {
  /**
   * The maximum number of options in a poll.
   */
  max_options?: number;
  /**
   * The maximum length of an option, in characters.
   */
  max_characters_per_option?: number;
  /**
   * The minimum duration of a poll, in seconds.
   */
  min_expiration?: number;
  /**
   * The maximum duration of a poll, in seconds.
   */
  max_expiration?: number;
  [k: string]: unknown;
};
/**
 * The account of someone responsible for the server. `null` if none is named.
 */
export type Account = {
  /**
   * The ID of the account on its server.
   */
  id: string;
  /**
   * The account name, without a domain.
   */
  username: string;
  /**
   * The account name, with a domain if the account is on another server.
   */
  acct: string;
  /**
   * The display name.
   */
  display_name: string;
  /**
   * The URL of the account's page.
   */
  url: string;
  [k: string]: unknown;
};
/**
 * A rule of the server.
 */
export type Rule = {
  /**
   * The ID of the rule on this server.
   */
  id: string;
  /**
   * The text of the rule.
   */
  text: string;
  /**
   * A longer explanation of the rule. May be empty.
   */
  hint?: string;
  /**
   * The rule in other languages, by language code.
   */
  translations?: {
    [k: string]: RuleTranslation;
  };
  [k: string]: unknown;
};
/**
 * A rule in another language.
 */
export type RuleTranslation = {
  /**
   * The text of the rule.
   */
  text?: string;
  /**
   * A longer explanation of the rule. May be empty.
   */
  hint?: string;
  [k: string]: unknown;
};

/**
 * The response to GET /api/v1/instance, in Mastodon since 1.3 and in the many servers that implement its API. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenMastodonInstanceV1 = {
  /**
   * The domain of the server, as in its account names. Not a URI, though some servers send one.
   */
  uri: string;
  /**
   * The display name of the server.
   */
  title?: string | null;
  /**
   * A short description of the server, without markup.
   */
  short_description?: string | null;
  /**
   * A description of the server, as HTML.
   */
  description?: string | null;
  /**
   * An email address of the staff. May be empty.
   */
  email?: string | null;
  /**
   * The version of Mastodon. A compatible server adds its own name and version: "2.7.2 (compatible; Pleroma 2.6.0)".
   */
  version?: string | null;
  /**
   * URLs for clients.
   */
  urls?: OpenUrls | [] | null;
  /**
   * Usage statistics of the server.
   */
  stats?: OpenStats | [] | null;
  /**
   * The URL of an image that represents the server.
   */
  thumbnail?: string | null;
  /**
   * The languages of the server and its staff, as language codes.
   */
  languages?: string[] | null;
  /**
   * Whether people can sign up.
   */
  registrations?: boolean | null;
  /**
   * Whether a moderator must approve new accounts.
   */
  approval_required?: boolean | null;
  /**
   * Whether users can invite others.
   */
  invites_enabled?: boolean | null;
  /**
   * The limits that this server sets.
   */
  configuration?: OpenConfiguration | [] | null;
  /**
   * The account of someone responsible for the server. `null` if none is named.
   */
  contact_account?: OpenAccount | null | [];
  /**
   * The rules of the server.
   */
  rules?: OpenRule[] | null;
  [k: string]: unknown;
};
/**
 * URLs for clients.
 */
export type OpenUrls = {
  /**
   * The WebSocket URL of the streaming API.
   */
  streaming_api?: string | null;
  [k: string]: unknown;
};
/**
 * Usage statistics of the server.
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
   * The number of other servers this one knows.
   */
  domain_count?: number | null;
  [k: string]: unknown;
};
/**
 * The limits that this server sets.
 */
export type OpenConfiguration = {
  /**
   * The limits of an account.
   */
  accounts?: OpenAccountLimits | [] | null;
  /**
   * The limits of a post.
   */
  statuses?: OpenStatusLimits | [] | null;
  /**
   * The limits of uploaded files.
   */
  media_attachments?: OpenMediaLimits | [] | null;
  /**
   * The limits of a poll.
   */
  polls?: OpenPollLimits | [] | null;
  [k: string]: unknown;
};
/**
 * The limits of an account.
 */
export type OpenAccountLimits = {
  /**
   * The maximum number of hashtags an account can feature.
   */
  max_featured_tags?: number | null;
  [k: string]: unknown;
};
/**
 * The limits of a post.
 */
export type OpenStatusLimits = {
  /**
   * The maximum length of a post, in characters.
   */
  max_characters?: number | null;
  /**
   * The maximum number of files attached to a post.
   */
  max_media_attachments?: number | null;
  /**
   * The number of characters that a link in a post counts as, regardless of its length.
   */
  characters_reserved_per_url?: number | null;
  [k: string]: unknown;
};
/**
 * The limits of uploaded files.
 */
export type OpenMediaLimits = {
  /**
   * The media types of files that can be uploaded.
   */
  supported_mime_types?: string[] | null;
  /**
   * The maximum size of an image, in bytes.
   */
  image_size_limit?: number | null;
  /**
   * The maximum number of pixels in an image: its width times its height.
   */
  image_matrix_limit?: number | null;
  /**
   * The maximum size of a video, in bytes.
   */
  video_size_limit?: number | null;
  /**
   * The maximum frame rate of a video, in frames per second.
   */
  video_frame_rate_limit?: number | null;
  /**
   * The maximum number of pixels in a video: its width times its height.
   */
  video_matrix_limit?: number | null;
  [k: string]: unknown;
};
/**
 * The limits of a poll.
 */
export type OpenPollLimits = {
  /**
   * The maximum number of options in a poll.
   */
  max_options?: number | null;
  /**
   * The maximum length of an option, in characters.
   */
  max_characters_per_option?: number | null;
  /**
   * The minimum duration of a poll, in seconds.
   */
  min_expiration?: number | null;
  /**
   * The maximum duration of a poll, in seconds.
   */
  max_expiration?: number | null;
  [k: string]: unknown;
};
/**
 * The account of someone responsible for the server. `null` if none is named.
 */
export type OpenAccount = {
  /**
   * The ID of the account on its server.
   */
  id?: string | null;
  /**
   * The account name, without a domain.
   */
  username?: string | null;
  /**
   * The account name, with a domain if the account is on another server.
   */
  acct?: string | null;
  /**
   * The display name.
   */
  display_name?: string | null;
  /**
   * The URL of the account's page.
   */
  url?: string | null;
  [k: string]: unknown;
};
/**
 * A rule of the server.
 */
export type OpenRule = {
  /**
   * The ID of the rule on this server.
   */
  id?: string | null;
  /**
   * The text of the rule.
   */
  text?: string | null;
  /**
   * A longer explanation of the rule. May be empty.
   */
  hint?: string | null;
  /**
   * The rule in other languages, by language code.
   */
  translations?:
    | {
        [k: string]: OpenRuleTranslation;
      }
    | []
    | null;
  [k: string]: unknown;
};
/**
 * A rule in another language.
 */
export type OpenRuleTranslation = {
  /**
   * The text of the rule.
   */
  text?: string | null;
  /**
   * A longer explanation of the rule. May be empty.
   */
  hint?: string | null;
  [k: string]: unknown;
};
