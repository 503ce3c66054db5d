// Generated from schemas/diaspora/statistics-json/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * A server's description of itself at /statistics.json, as diaspora*, Friendica and Red served it before NodeInfo.
 */
export type StatisticsJson = {
  /**
   * The display name of the server.
   */
  name: string;
  /**
   * The software, or the network it belongs to, such as "Diaspora".
   */
  network?: string;
  /**
   * The version of the software.
   */
  version: string;
  /**
   * Whether anyone can sign up on this server without an invitation.
   */
  registrations_open: boolean;
  /**
   * The number of accounts on this server. Absent if the server keeps it private, like every other count.
   */
  total_users?: number;
  /**
   * The number of users active in the past half year.
   */
  active_users_halfyear?: number;
  /**
   * The number of users active in the past month.
   */
  active_users_monthly?: number;
  /**
   * The number of posts written by users of this server.
   */
  local_posts?: number;
  /**
   * The number of comments written by users of this server.
   */
  local_comments?: number;
  /**
   * The third-party services this server connects to: an array of names, or an object with a boolean for each name.
   */
  services?:
    | string[]
    | {
        [k: string]: boolean;
      };
  /**
   * Whether users can connect a Facebook account. Older than `services`.
   */
  facebook?: boolean;
  /**
   * Whether users can connect a Tumblr account. Older than `services`.
   */
  tumblr?: boolean;
  /**
   * Whether users can connect a Twitter account. Older than `services`.
   */
  twitter?: boolean;
  /**
   * Whether users can connect a WordPress account. Older than `services`.
   */
  wordpress?: boolean;
  [k: string]: unknown;
};

/**
 * A server's description of itself at /statistics.json, as diaspora*, Friendica and Red served it before NodeInfo. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenStatisticsJson = {
  /**
   * The display name of the server.
   */
  name?: string | null;
  /**
   * The software, or the network it belongs to, such as "Diaspora".
   */
  network?: string | null;
  /**
   * The version of the software.
   */
  version?: string | null;
  /**
   * Whether anyone can sign up on this server without an invitation.
   */
  registrations_open: boolean;
  /**
   * The number of accounts on this server. Absent if the server keeps it private, like every other count.
   */
  total_users?: number | null;
  /**
   * The number of users active in the past half year.
   */
  active_users_halfyear?: number | null;
  /**
   * The number of users active in the past month.
   */
  active_users_monthly?: number | null;
  /**
   * The number of posts written by users of this server.
   */
  local_posts?: number | null;
  /**
   * The number of comments written by users of this server.
   */
  local_comments?: number | null;
  /**
   * The third-party services this server connects to: an array of names, or an object with a boolean for each name.
   */
  services?:
    | string[]
    | {
        [k: string]: boolean;
      }
    | null;
  /**
   * Whether users can connect a Facebook account. Older than `services`.
   */
  facebook?: boolean | null;
  /**
   * Whether users can connect a Tumblr account. Older than `services`.
   */
  tumblr?: boolean | null;
  /**
   * Whether users can connect a Twitter account. Older than `services`.
   */
  twitter?: boolean | null;
  /**
   * Whether users can connect a WordPress account. Older than `services`.
   */
  wordpress?: boolean | null;
  [k: string]: unknown;
};
