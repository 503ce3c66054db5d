// Generated from schemas/mastodon/activity/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The response to GET /api/v1/instance/activity: usage statistics of the last weeks, newest first.
 */
export type MastodonActivity = ActivityWeek[];

/**
 * Usage statistics of one week. All numbers are strings.
 */
export type ActivityWeek = {
  /**
   * The start of the week, in seconds since 1970.
   */
  week: string;
  /**
   * The number of posts written.
   */
  statuses: string;
  /**
   * The number of users who signed in.
   */
  logins: string;
  /**
   * The number of people who signed up.
   */
  registrations: string;
  [k: string]: unknown;
};

/**
 * The response to GET /api/v1/instance/activity: usage statistics of the last weeks, newest first. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenMastodonActivity = OpenActivityWeek[];

/**
 * Usage statistics of one week. All numbers are strings.
 */
export type OpenActivityWeek = {
  /**
   * The start of the week, in seconds since 1970.
   */
  week: string;
  /**
   * The number of posts written.
   */
  statuses?: string | null;
  /**
   * The number of users who signed in.
   */
  logins?: string | null;
  /**
   * The number of people who signed up.
   */
  registrations?: string | null;
  [k: string]: unknown;
};
