// Generated from schemas/mastodon/instance-v2/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The response to GET /api/v2/instance, in Mastodon since 4.0 and in servers that implement its API.
 */
export type MastodonInstanceV2 = {
  /**
   * The domain of the server, as in its account names.
   */
  domain: string;
  /**
   * The display name of the server.
   */
  title: string;
  /**
   * The version of Mastodon. A compatible server adds its own name and version: "2.8.0 (compatible; Friendica 2024.08)".
   */
  version: string;
  /**
   * The URL of the source code that the server runs.
   */
  source_url?: string;
  /**
   * A short description of the server, without markup.
   */
  description?: string;
  /**
   * Usage statistics of the server.
   */
  usage?: Usage;
  /**
   * An image that represents the server.
   */
  thumbnail?: Thumbnail;
  /**
   * The icon of the server, in several sizes.
   */
  icon?: Icon[];
  /**
   * The languages of the server and its staff, as language codes.
   */
  languages?: string[];
  /**
   * The configuration of the server, and the limits that it sets.
   */
  configuration?: Configuration;
  /**
   * Information about signing up.
   */
  registrations?: Registrations;
  /**
   * The versions of the APIs that the server implements, each under the name of the software that defines it.
   */
  api_versions?: ApiVersions;
  /**
   * The year of which users can get a review now. `null` outside the weeks in December when they can.
   */
  wrapstodon?: number | null;
  /**
   * How to contact someone responsible for the server.
   */
  contact?: Contact;
  /**
   * The rules of the server.
   */
  rules?: Rule[];
  [k: string]: unknown;
};
/**
 * Usage statistics of the server.
 */
export type Usage = {
  /**
   * Counts of the users of the server.
   */
  users: Users;
  [k: string]: unknown;
};
/**
 * Counts of the users of the server.
 */
export type Users = {
  /**
   * The number of users active in the past four weeks. 0 if the server keeps it private.
   */
  active_month: number;
  [k: string]: unknown;
};
/**
 * An image that represents the server.
 */
export type Thumbnail = {
  /**
   * The URL of the image.
   */
  url: string;
  /**
   * A blurred preview of the image, as a BlurHash. `null` if the server has not made one.
   */
  blurhash?: string | null;
  /**
   * The image in several sizes.
   */
  versions?: ThumbnailVersions;
  /**
   * A text alternative for people who cannot see the image.
   */
  description?: string;
  [k: string]: unknown;
};
/**
 * The image in several sizes.
 */
export type ThumbnailVersions = {
  /**
   * The URL of the image for ordinary screens.
   */
  "@1x"?: string;
  /**
   * The URL of the image for screens with twice the pixel density.
   */
  "@2x"?: string;
  [k: string]: unknown;
};
/**
 * The icon in one size.
 */
export type Icon = {
  /**
   * The URL of the icon.
   */
  src: string;
  /**
   * The width and height of the icon in pixels: "36x36".
   */
  size: string;
  [k: string]: unknown;
};
/**
 * The configuration of the server, and the limits that it sets.
 */
export type Configuration = {
  /**
   * URLs for clients.
   */
  urls?: Urls;
  /**
   * The key with which the server signs push messages.
   */
  vapid?: Vapid;
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
  /**
   * Whether posts can be translated.
   */
  translation?: Translation;
  /**
   * Access to each timeline.
   */
  timelines_access?: TimelinesAccess;
  /**
   * Whether the server exchanges posts only with servers that it has allowed.
   */
  limited_federation?: boolean;
  [k: string]: unknown;
};
/**
 * URLs for clients.
 */
export type Urls = {
  /**
   * The WebSocket URL of the streaming API.
   */
  streaming?: string;
  /**
   * The URL of a page that shows whether the server is up.
   */
  status?: string | null;
  /**
   * The URL of the page about the server.
   */
  about?: string;
  /**
   * The URL of the privacy policy.
   */
  privacy_policy?: string | null;
  /**
   * The URL of the terms of service.
   */
  terms_of_service?: string | null;
  [k: string]: unknown;
};
/**
 * The key with which the server signs push messages.
 */
export type Vapid = {
  /**
   * The public key. `null` if the server has none, and so cannot send push messages.
   */
  public_key?: string | null;
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
  /**
   * The maximum number of posts an account can pin.
   */
  max_pinned_statuses?: number;
  /**
   * The maximum length of the display name, in characters.
   */
  max_display_name_length?: number;
  /**
   * The maximum length of the biography, in characters.
   */
  max_note_length?: number;
  /**
   * The maximum length of the avatar's description, in characters.
   */
  max_avatar_description_length?: number;
  /**
   * The maximum length of the header image's description, in characters.
   */
  max_header_description_length?: number;
  /**
   * The maximum number of fields in a profile.
   */
  max_profile_fields?: number;
  /**
   * The maximum length of a profile field's name, in characters.
   */
  profile_field_name_limit?: number;
  /**
   * The maximum length of a profile field's value, in characters.
   */
  profile_field_value_limit?: number;
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
   * The maximum length of a file's description, in characters.
   */
  description_limit?: number;
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
 * Whether posts can be translated.
 */
export type Translation = {
  /**
   * Whether the server translates posts.
   */
  enabled?: boolean;
  [k: string]: unknown;
};
/**
 * Access to each timeline.
 */
export type TimelinesAccess = {
  /**
   * Access to a timeline: everyone, signed-in users, or no one.
   */
  live_feeds?: FeedAccess;
  /**
   * Access to a timeline: everyone, signed-in users, or no one.
   */
  hashtag_feeds?: FeedAccess;
  /**
   * Access to a timeline: everyone, signed-in users, or no one.
   */
  trending_link_feeds?: FeedAccess;
  [k: string]: unknown;
};
/**
 * Access to a timeline: everyone, signed-in users, or no one.
 */
export type FeedAccess = {
  /**
   * Posts of this server.
   */
  local?: "public" | "authenticated" | "disabled";
  /**
   * Posts of other servers.
   */
  remote?: "public" | "authenticated" | "disabled";
  [k: string]: unknown;
};
/**
 * Information about signing up.
 */
export type Registrations = {
  /**
   * Whether people can sign up.
   */
  enabled: boolean;
  /**
   * Whether a moderator must approve new accounts.
   */
  approval_required: boolean;
  /**
   * A message for people who cannot sign up, as HTML.
   */
  message?: string | null;
  /**
   * The URL of the sign-up page, if it is not the server's own.
   */
  url?: string | null;
  /**
   * The minimum age of a new user, in years.
   */
  min_age?: number | null;
  /**
   * Whether new users must give a reason for joining.
   */
  reason_required?: boolean | null;
  [k: string]: unknown;
};
/**
 * The versions of the APIs that the server implements, each under the name of the software that defines it.
 */
export type ApiVersions = {
  /**
   * The version of Mastodon's API. It increases with each change.
   */
  mastodon?: number;
  [k: string]: unknown;
};
/**
 * How to contact someone responsible for the server.
 */
export type Contact = {
  /**
   * An email address of the staff. May be empty.
   */
  email: string;
  /**
   * The account of someone responsible for the server. `null` if none is named.
   */
  account?: Account | null;
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
 * The response to GET /api/v2/instance, in Mastodon since 4.0 and in servers that implement its API. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenMastodonInstanceV2 = {
  /**
   * The domain of the server, as in its account names.
   */
  domain: string;
  /**
   * The display name of the server.
   */
  title?: string | null;
  /**
   * The version of Mastodon. A compatible server adds its own name and version: "2.8.0 (compatible; Friendica 2024.08)".
   */
  version?: string | null;
  /**
   * The URL of the source code that the server runs.
   */
  source_url?: string | null;
  /**
   * A short description of the server, without markup.
   */
  description?: string | null;
  /**
   * Usage statistics of the server.
   */
  usage?: OpenUsage | [] | null;
  /**
   * An image that represents the server.
   */
  thumbnail?: OpenThumbnail | [] | null;
  /**
   * The icon of the server, in several sizes.
   */
  icon?: OpenIcon[] | null;
  /**
   * The languages of the server and its staff, as language codes.
   */
  languages?: string[] | null;
  /**
   * The configuration of the server, and the limits that it sets.
   */
  configuration?: OpenConfiguration | [] | null;
  /**
   * Information about signing up.
   */
  registrations?: OpenRegistrations | [] | null;
  /**
   * The versions of the APIs that the server implements, each under the name of the software that defines it.
   */
  api_versions?: OpenApiVersions | [] | null;
  /**
   * The year of which users can get a review now. `null` outside the weeks in December when they can.
   */
  wrapstodon?: number | null;
  /**
   * How to contact someone responsible for the server.
   */
  contact?: OpenContact | [] | null;
  /**
   * The rules of the server.
   */
  rules?: OpenRule[] | null;
  [k: string]: unknown;
};
/**
 * Usage statistics of the server.
 */
export type OpenUsage = {
  /**
   * Counts of the users of the server.
   */
  users?: OpenUsers | [] | null;
  [k: string]: unknown;
};
/**
 * Counts of the users of the server.
 */
export type OpenUsers = {
  /**
   * The number of users active in the past four weeks. 0 if the server keeps it private.
   */
  active_month?: number | null;
  [k: string]: unknown;
};
/**
 * An image that represents the server.
 */
export type OpenThumbnail = {
  /**
   * The URL of the image.
   */
  url?: string | null;
  /**
   * A blurred preview of the image, as a BlurHash. `null` if the server has not made one.
   */
  blurhash?: string | null;
  /**
   * The image in several sizes.
   */
  versions?: OpenThumbnailVersions | [] | null;
  /**
   * A text alternative for people who cannot see the image.
   */
  description?: string | null;
  [k: string]: unknown;
};
/**
 * The image in several sizes.
 */
export type OpenThumbnailVersions = {
  /**
   * The URL of the image for ordinary screens.
   */
  "@1x"?: string | null;
  /**
   * The URL of the image for screens with twice the pixel density.
   */
  "@2x"?: string | null;
  [k: string]: unknown;
};
/**
 * The icon in one size.
 */
export type OpenIcon = {
  /**
   * The URL of the icon.
   */
  src?: string | null;
  /**
   * The width and height of the icon in pixels: "36x36".
   */
  size?: string | null;
  [k: string]: unknown;
};
/**
 * The configuration of the server, and the limits that it sets.
 */
export type OpenConfiguration = {
  /**
   * URLs for clients.
   */
  urls?: OpenUrls | [] | null;
  /**
   * The key with which the server signs push messages.
   */
  vapid?: OpenVapid | [] | null;
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
  /**
   * Whether posts can be translated.
   */
  translation?: OpenTranslation | [] | null;
  /**
   * Access to each timeline.
   */
  timelines_access?: OpenTimelinesAccess | [] | null;
  /**
   * Whether the server exchanges posts only with servers that it has allowed.
   */
  limited_federation?: boolean | null;
  [k: string]: unknown;
};
/**
 * URLs for clients.
 */
export type OpenUrls = {
  /**
   * The WebSocket URL of the streaming API.
   */
  streaming?: string | null;
  /**
   * The URL of a page that shows whether the server is up.
   */
  status?: string | null;
  /**
   * The URL of the page about the server.
   */
  about?: string | null;
  /**
   * The URL of the privacy policy.
   */
  privacy_policy?: string | null;
  /**
   * The URL of the terms of service.
   */
  terms_of_service?: string | null;
  [k: string]: unknown;
};
/**
 * The key with which the server signs push messages.
 */
export type OpenVapid = {
  /**
   * The public key. `null` if the server has none, and so cannot send push messages.
   */
  public_key?: string | null;
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
  /**
   * The maximum number of posts an account can pin.
   */
  max_pinned_statuses?: number | null;
  /**
   * The maximum length of the display name, in characters.
   */
  max_display_name_length?: number | null;
  /**
   * The maximum length of the biography, in characters.
   */
  max_note_length?: number | null;
  /**
   * The maximum length of the avatar's description, in characters.
   */
  max_avatar_description_length?: number | null;
  /**
   * The maximum length of the header image's description, in characters.
   */
  max_header_description_length?: number | null;
  /**
   * The maximum number of fields in a profile.
   */
  max_profile_fields?: number | null;
  /**
   * The maximum length of a profile field's name, in characters.
   */
  profile_field_name_limit?: number | null;
  /**
   * The maximum length of a profile field's value, in characters.
   */
  profile_field_value_limit?: number | null;
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
   * The maximum length of a file's description, in characters.
   */
  description_limit?: number | null;
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
 * Whether posts can be translated.
 */
export type OpenTranslation = {
  /**
   * Whether the server translates posts.
   */
  enabled?: boolean | null;
  [k: string]: unknown;
};
/**
 * Access to each timeline.
 */
export type OpenTimelinesAccess = {
  /**
   * Access to a timeline: everyone, signed-in users, or no one.
   */
  live_feeds?: OpenFeedAccess | [] | null;
  /**
   * Access to a timeline: everyone, signed-in users, or no one.
   */
  hashtag_feeds?: OpenFeedAccess | [] | null;
  /**
   * Access to a timeline: everyone, signed-in users, or no one.
   */
  trending_link_feeds?: OpenFeedAccess | [] | null;
  [k: string]: unknown;
};
/**
 * Access to a timeline: everyone, signed-in users, or no one.
 */
export type OpenFeedAccess = {
  /**
   * Posts of this server.
   */
  local?: "public" | "authenticated" | "disabled" | (string & {}) | null;
  /**
   * Posts of other servers.
   */
  remote?: "public" | "authenticated" | "disabled" | (string & {}) | null;
  [k: string]: unknown;
};
/**
 * Information about signing up.
 */
export type OpenRegistrations = {
  /**
   * Whether people can sign up.
   */
  enabled?: boolean | null;
  /**
   * Whether a moderator must approve new accounts.
   */
  approval_required?: boolean | null;
  /**
   * A message for people who cannot sign up, as HTML.
   */
  message?: string | null;
  /**
   * The URL of the sign-up page, if it is not the server's own.
   */
  url?: string | null;
  /**
   * The minimum age of a new user, in years.
   */
  min_age?: number | null;
  /**
   * Whether new users must give a reason for joining.
   */
  reason_required?: boolean | null;
  [k: string]: unknown;
};
/**
 * The versions of the APIs that the server implements, each under the name of the software that defines it.
 */
export type OpenApiVersions = {
  /**
   * The version of Mastodon's API. It increases with each change.
   */
  mastodon?: number | null;
  [k: string]: unknown;
};
/**
 * How to contact someone responsible for the server.
 */
export type OpenContact = {
  /**
   * An email address of the staff. May be empty.
   */
  email?: string | null;
  /**
   * The account of someone responsible for the server. `null` if none is named.
   */
  account?: OpenAccount | null | [];
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
