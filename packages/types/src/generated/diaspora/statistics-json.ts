// Generated from schemas/diaspora/statistics-json/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * A server's description of itself at /statistics.json, where diaspora*, Friendica and Red had it before there was NodeInfo.
 */
export type StatisticsJson = {
  /**
   * The name of the server that people see.
   */
  name: string;
  /**
   * The software, or the network that it belongs to, such as "Diaspora".
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
   * The number of accounts on this server. Absent where the server keeps it private, like every other count.
   */
  total_users?: number;
  /**
   * How many users have been there in the past half year.
   */
  active_users_halfyear?: number;
  /**
   * How many users have been there in the past month.
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
   * The third-party services that this server connects to: their names in a list, or each name with whether it is connected.
   */
  services?:
    | string[]
    | {
        [k: string]: boolean;
      };
  /**
   * Whether users can connect an account of Facebook. The older way to say so, beside `services`.
   */
  facebook?: boolean;
  /**
   * Whether users can connect an account of Tumblr. The older way to say so, beside `services`.
   */
  tumblr?: boolean;
  /**
   * Whether users can connect an account of Twitter. The older way to say so, beside `services`.
   */
  twitter?: boolean;
  /**
   * Whether users can connect an account of WordPress. The older way to say so, beside `services`.
   */
  wordpress?: boolean;
  [k: string]: unknown;
};

/**
 * A server's description of itself at /statistics.json, where diaspora*, Friendica and Red had it before there was NodeInfo. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
 */
export type OpenStatisticsJson = {
  /**
   * The name of the server that people see.
   */
  name?: string | null;
  /**
   * The software, or the network that it belongs to, such as "Diaspora".
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
   * The number of accounts on this server. Absent where the server keeps it private, like every other count.
   */
  total_users?: number | null;
  /**
   * How many users have been there in the past half year.
   */
  active_users_halfyear?: number | null;
  /**
   * How many users have been there in the past month.
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
   * The third-party services that this server connects to: their names in a list, or each name with whether it is connected.
   */
  services?:
    | string[]
    | {
        [k: string]: boolean;
      }
    | null;
  /**
   * Whether users can connect an account of Facebook. The older way to say so, beside `services`.
   */
  facebook?: boolean | null;
  /**
   * Whether users can connect an account of Tumblr. The older way to say so, beside `services`.
   */
  tumblr?: boolean | null;
  /**
   * Whether users can connect an account of Twitter. The older way to say so, beside `services`.
   */
  twitter?: boolean | null;
  /**
   * Whether users can connect an account of WordPress. The older way to say so, beside `services`.
   */
  wordpress?: boolean | null;
  [k: string]: unknown;
};
