// Generated from schemas/mastodon/instance-v2/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * What GET /api/v2/instance says of a server, in Mastodon since 4.0 and in servers that speak its API.
 */
export type MastodonInstanceV2 = {
  /**
   * The domain of the server, as in the names of its accounts.
   */
  domain: string;
  /**
   * The name of the server that people see.
   */
  title: string;
  /**
   * The version of Mastodon. A compatible server names itself after it: "2.8.0 (compatible; Friendica 2024.08)".
   */
  version: string;
  /**
   * The address of the source code that the server runs.
   */
  source_url?: string;
  /**
   * What the server is, in a few words without markup.
   */
  description?: string;
  /**
   * How much the server is used.
   */
  usage?: Usage;
  /**
   * A picture for the server.
   */
  thumbnail?: Thumbnail;
  /**
   * The icon of the server, in several sizes.
   */
  icon?: Icon[];
  /**
   * The languages of the server and its staff, by language code.
   */
  languages?: string[];
  /**
   * How the server is set up, and what is allowed on it.
   */
  configuration?: Configuration;
  /**
   * How people can sign up.
   */
  registrations?: Registrations;
  /**
   * The versions of the APIs that the server speaks, each by the name of the software that it comes from.
   */
  api_versions?: ApiVersions;
  /**
   * How to reach someone who answers for the server.
   */
  contact?: Contact;
  /**
   * The rules of the server.
   */
  rules?: Rule[];
  [k: string]: unknown;
};
/**
 * How much the server is used.
 */
export type Usage = {
  /**
   * Counts of the people who use the server.
   */
  users: Users;
  [k: string]: unknown;
};
/**
 * Counts of the people who use the server.
 */
export type Users = {
  /**
   * How many users have been there in the past four weeks. 0 where the server tells nobody.
   */
  active_month: number;
  [k: string]: unknown;
};
/**
 * A picture for the server.
 */
export type Thumbnail = {
  /**
   * The address of the picture.
   */
  url: string;
  /**
   * A blurred preview of the picture, as a BlurHash.
   */
  blurhash?: string;
  /**
   * The picture in several sizes.
   */
  versions?: ThumbnailVersions;
  /**
   * The picture in words, for those who cannot see it.
   */
  description?: string;
  [k: string]: unknown;
};
/**
 * The picture in several sizes.
 */
export type ThumbnailVersions = {
  /**
   * The address for common screens.
   */
  "@1x"?: string;
  /**
   * The address for screens of twice the density.
   */
  "@2x"?: string;
  [k: string]: unknown;
};
/**
 * The icon in one size.
 */
export type Icon = {
  /**
   * The address of the icon.
   */
  src: string;
  /**
   * Its width and height in pixels: "36x36".
   */
  size: string;
  [k: string]: unknown;
};
/**
 * How the server is set up, and what is allowed on it.
 */
export type Configuration = {
  /**
   * Addresses that a client needs.
   */
  urls?: Urls;
  /**
   * How the server signs push messages.
   */
  vapid?: Vapid;
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
  /**
   * Whether posts can be translated.
   */
  translation?: Translation;
  /**
   * Who may read which timelines.
   */
  timelines_access?: TimelinesAccess;
  /**
   * Whether the server exchanges posts only with those that it has chosen.
   */
  limited_federation?: boolean;
  [k: string]: unknown;
};
/**
 * Addresses that a client needs.
 */
export type Urls = {
  /**
   * The WebSocket address of the streaming API.
   */
  streaming?: string;
  /**
   * The address of a page that says whether the server is up.
   */
  status?: string | null;
  /**
   * The address of the page about the server.
   */
  about?: string;
  /**
   * The address of the privacy policy.
   */
  privacy_policy?: string | null;
  /**
   * The address of the terms of service.
   */
  terms_of_service?: string | null;
  [k: string]: unknown;
};
/**
 * How the server signs push messages.
 */
export type Vapid = {
  /**
   * The public key.
   */
  public_key?: string;
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
  /**
   * How many posts an account may pin.
   */
  max_pinned_statuses?: number;
  /**
   * How many characters the name that people see may have.
   */
  max_display_name_length?: number;
  /**
   * How many characters the text about oneself may have.
   */
  max_note_length?: number;
  /**
   * How many characters the description of the avatar may have.
   */
  max_avatar_description_length?: number;
  /**
   * How many characters the description of the header picture may have.
   */
  max_header_description_length?: number;
  /**
   * How many fields a profile may have.
   */
  max_profile_fields?: number;
  /**
   * How many characters the name of such a field may have.
   */
  profile_field_name_limit?: number;
  /**
   * How many characters the value of such a field may have.
   */
  profile_field_value_limit?: number;
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
   * How many characters the description of a file may have.
   */
  description_limit?: number;
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
 * Who may read which timelines.
 */
export type TimelinesAccess = {
  /**
   * Who may read a timeline: everybody, those who are signed in, or nobody.
   */
  live_feeds?: FeedAccess;
  /**
   * Who may read a timeline: everybody, those who are signed in, or nobody.
   */
  hashtag_feeds?: FeedAccess;
  /**
   * Who may read a timeline: everybody, those who are signed in, or nobody.
   */
  trending_link_feeds?: FeedAccess;
  [k: string]: unknown;
};
/**
 * Who may read a timeline: everybody, those who are signed in, or nobody.
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
 * How people can sign up.
 */
export type Registrations = {
  /**
   * Whether people can sign up.
   */
  enabled: boolean;
  /**
   * Whether a moderator must approve of a new account.
   */
  approval_required: boolean;
  /**
   * What the server tells those who cannot sign up, as HTML.
   */
  message?: string | null;
  /**
   * The address of a page to sign up at, if it is not the server's own.
   */
  url?: string | null;
  /**
   * The age that a new user must have at least, in years.
   */
  min_age?: number | null;
  /**
   * Whether a new user must say why they want to join.
   */
  reason_required?: boolean | null;
  [k: string]: unknown;
};
/**
 * The versions of the APIs that the server speaks, each by the name of the software that it comes from.
 */
export type ApiVersions = {
  /**
   * The version of Mastodon's API. It counts up with each change.
   */
  mastodon?: number;
  [k: string]: unknown;
};
/**
 * How to reach someone who answers for the server.
 */
export type Contact = {
  /**
   * An e-mail address of the staff. May be empty.
   */
  email: string;
  /**
   * The account of someone who answers for the server. `null` when none is named.
   */
  account?: Account | null;
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
   * The rule itself.
   */
  text?: string;
  /**
   * A longer text about the rule. May be empty.
   */
  hint?: string;
  [k: string]: unknown;
};

/**
 * What GET /api/v2/instance says of a server, in Mastodon since 4.0 and in servers that speak its API. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
 */
export type OpenMastodonInstanceV2 = {
  /**
   * The domain of the server, as in the names of its accounts.
   */
  domain: string;
  /**
   * The name of the server that people see.
   */
  title?: string | null;
  /**
   * The version of Mastodon. A compatible server names itself after it: "2.8.0 (compatible; Friendica 2024.08)".
   */
  version?: string | null;
  /**
   * The address of the source code that the server runs.
   */
  source_url?: string | null;
  /**
   * What the server is, in a few words without markup.
   */
  description?: string | null;
  /**
   * How much the server is used.
   */
  usage?: OpenUsage | [] | null;
  /**
   * A picture for the server.
   */
  thumbnail?: OpenThumbnail | [] | null;
  /**
   * The icon of the server, in several sizes.
   */
  icon?: OpenIcon[] | null;
  /**
   * The languages of the server and its staff, by language code.
   */
  languages?: string[] | null;
  /**
   * How the server is set up, and what is allowed on it.
   */
  configuration?: OpenConfiguration | [] | null;
  /**
   * How people can sign up.
   */
  registrations?: OpenRegistrations | [] | null;
  /**
   * The versions of the APIs that the server speaks, each by the name of the software that it comes from.
   */
  api_versions?: OpenApiVersions | [] | null;
  /**
   * How to reach someone who answers for the server.
   */
  contact?: OpenContact | [] | null;
  /**
   * The rules of the server.
   */
  rules?: OpenRule[] | null;
  [k: string]: unknown;
};
/**
 * How much the server is used.
 */
export type OpenUsage = {
  /**
   * Counts of the people who use the server.
   */
  users?: OpenUsers | [] | null;
  [k: string]: unknown;
};
/**
 * Counts of the people who use the server.
 */
export type OpenUsers = {
  /**
   * How many users have been there in the past four weeks. 0 where the server tells nobody.
   */
  active_month?: number | null;
  [k: string]: unknown;
};
/**
 * A picture for the server.
 */
export type OpenThumbnail = {
  /**
   * The address of the picture.
   */
  url?: string | null;
  /**
   * A blurred preview of the picture, as a BlurHash.
   */
  blurhash?: string | null;
  /**
   * The picture in several sizes.
   */
  versions?: OpenThumbnailVersions | [] | null;
  /**
   * The picture in words, for those who cannot see it.
   */
  description?: string | null;
  [k: string]: unknown;
};
/**
 * The picture in several sizes.
 */
export type OpenThumbnailVersions = {
  /**
   * The address for common screens.
   */
  "@1x"?: string | null;
  /**
   * The address for screens of twice the density.
   */
  "@2x"?: string | null;
  [k: string]: unknown;
};
/**
 * The icon in one size.
 */
export type OpenIcon = {
  /**
   * The address of the icon.
   */
  src?: string | null;
  /**
   * Its width and height in pixels: "36x36".
   */
  size?: string | null;
  [k: string]: unknown;
};
/**
 * How the server is set up, and what is allowed on it.
 */
export type OpenConfiguration = {
  /**
   * Addresses that a client needs.
   */
  urls?: OpenUrls | [] | null;
  /**
   * How the server signs push messages.
   */
  vapid?: OpenVapid | [] | null;
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
  /**
   * Whether posts can be translated.
   */
  translation?: OpenTranslation | [] | null;
  /**
   * Who may read which timelines.
   */
  timelines_access?: OpenTimelinesAccess | [] | null;
  /**
   * Whether the server exchanges posts only with those that it has chosen.
   */
  limited_federation?: boolean | null;
  [k: string]: unknown;
};
/**
 * Addresses that a client needs.
 */
export type OpenUrls = {
  /**
   * The WebSocket address of the streaming API.
   */
  streaming?: string | null;
  /**
   * The address of a page that says whether the server is up.
   */
  status?: string | null;
  /**
   * The address of the page about the server.
   */
  about?: string | null;
  /**
   * The address of the privacy policy.
   */
  privacy_policy?: string | null;
  /**
   * The address of the terms of service.
   */
  terms_of_service?: string | null;
  [k: string]: unknown;
};
/**
 * How the server signs push messages.
 */
export type OpenVapid = {
  /**
   * The public key.
   */
  public_key?: string | null;
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
  /**
   * How many posts an account may pin.
   */
  max_pinned_statuses?: number | null;
  /**
   * How many characters the name that people see may have.
   */
  max_display_name_length?: number | null;
  /**
   * How many characters the text about oneself may have.
   */
  max_note_length?: number | null;
  /**
   * How many characters the description of the avatar may have.
   */
  max_avatar_description_length?: number | null;
  /**
   * How many characters the description of the header picture may have.
   */
  max_header_description_length?: number | null;
  /**
   * How many fields a profile may have.
   */
  max_profile_fields?: number | null;
  /**
   * How many characters the name of such a field may have.
   */
  profile_field_name_limit?: number | null;
  /**
   * How many characters the value of such a field may have.
   */
  profile_field_value_limit?: number | null;
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
   * How many characters the description of a file may have.
   */
  description_limit?: number | null;
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
 * Who may read which timelines.
 */
export type OpenTimelinesAccess = {
  /**
   * Who may read a timeline: everybody, those who are signed in, or nobody.
   */
  live_feeds?: OpenFeedAccess | [] | null;
  /**
   * Who may read a timeline: everybody, those who are signed in, or nobody.
   */
  hashtag_feeds?: OpenFeedAccess | [] | null;
  /**
   * Who may read a timeline: everybody, those who are signed in, or nobody.
   */
  trending_link_feeds?: OpenFeedAccess | [] | null;
  [k: string]: unknown;
};
/**
 * Who may read a timeline: everybody, those who are signed in, or nobody.
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
 * How people can sign up.
 */
export type OpenRegistrations = {
  /**
   * Whether people can sign up.
   */
  enabled?: boolean | null;
  /**
   * Whether a moderator must approve of a new account.
   */
  approval_required?: boolean | null;
  /**
   * What the server tells those who cannot sign up, as HTML.
   */
  message?: string | null;
  /**
   * The address of a page to sign up at, if it is not the server's own.
   */
  url?: string | null;
  /**
   * The age that a new user must have at least, in years.
   */
  min_age?: number | null;
  /**
   * Whether a new user must say why they want to join.
   */
  reason_required?: boolean | null;
  [k: string]: unknown;
};
/**
 * The versions of the APIs that the server speaks, each by the name of the software that it comes from.
 */
export type OpenApiVersions = {
  /**
   * The version of Mastodon's API. It counts up with each change.
   */
  mastodon?: number | null;
  [k: string]: unknown;
};
/**
 * How to reach someone who answers for the server.
 */
export type OpenContact = {
  /**
   * An e-mail address of the staff. May be empty.
   */
  email?: string | null;
  /**
   * The account of someone who answers for the server. `null` when none is named.
   */
  account?: OpenAccount | null | [];
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
   * The rule itself.
   */
  text?: string | null;
  /**
   * A longer text about the rule. May be empty.
   */
  hint?: string | null;
  [k: string]: unknown;
};
