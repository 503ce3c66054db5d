// Generated from schemas/mastodon/activity/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * What GET /api/v1/instance/activity says of a server: how much it was used in each of the last weeks, the newest first.
 */
export type MastodonActivity = ActivityWeek[];

/**
 * How much the server was used in one week. All numbers are written as strings.
 */
export type ActivityWeek = {
  /**
   * When the week began, in seconds since 1970.
   */
  week: string;
  /**
   * How many posts were written.
   */
  statuses: string;
  /**
   * How many users signed in.
   */
  logins: string;
  /**
   * How many people signed up.
   */
  registrations: string;
  [k: string]: unknown;
};

/**
 * What GET /api/v1/instance/activity says of a server: how much it was used in each of the last weeks, the newest first. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
 */
export type OpenMastodonActivity = OpenActivityWeek[];

/**
 * How much the server was used in one week. All numbers are written as strings.
 */
export type OpenActivityWeek = {
  /**
   * When the week began, in seconds since 1970.
   */
  week: string;
  /**
   * How many posts were written.
   */
  statuses?: string | null;
  /**
   * How many users signed in.
   */
  logins?: string | null;
  /**
   * How many people signed up.
   */
  registrations?: string | null;
  [k: string]: unknown;
};
