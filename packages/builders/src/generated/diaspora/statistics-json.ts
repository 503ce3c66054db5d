// Generated from schemas/diaspora/statistics-json/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { StatisticsJson, OpenStatisticsJson } from "@nodeinfo-kit/types/diaspora/statistics-json";
import { validateStatisticsJson, validateOpenStatisticsJson } from "@nodeinfo-kit/validators/diaspora/statistics-json";
import type { Checked, CheckedParts, Count, Input, Member, Once, Ready } from "../../checked.js";
import { documentBuilder, type DocumentDescription } from "../../document-builder.js";
import { extra } from "../../extra.js";

export type { StatisticsJson, OpenStatisticsJson } from "@nodeinfo-kit/types/diaspora/statistics-json";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

/**
 * Limits that TypeScript checks in literals, in addition to their types.
 */
export interface Limits {
  total_users: Count;
  active_users_halfyear: Count;
  active_users_monthly: Count;
  local_posts: Count;
  local_comments: Count;
}

/**
 * A server's description of itself at /statistics.json, as diaspora*, Friendica and Red served it before NodeInfo.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface StatisticsJsonBuilder<Done extends string = never> {
  /**
   * The display name of the server.
   * Must be set.
   */
  name(
    this: Once<Done, "name">,
    name: StatisticsJson["name"]
  ): StatisticsJsonBuilder<Done | "name">;

  /**
   * The software, or the network it belongs to, such as "Diaspora".
   * Omitted unless set.
   */
  network(
    this: Once<Done, "network">,
    network: Member<StatisticsJson, "network">
  ): StatisticsJsonBuilder<Done | "network">;

  /**
   * The version of the software.
   * Must be set.
   */
  version(
    this: Once<Done, "version">,
    version: StatisticsJson["version"]
  ): StatisticsJsonBuilder<Done | "version">;

  /**
   * Whether anyone can sign up on this server without an invitation.
   * Must be set.
   */
  registrations_open(
    this: Once<Done, "registrations_open">,
    registrations_open: StatisticsJson["registrations_open"]
  ): StatisticsJsonBuilder<Done | "registrations_open">;

  /**
   * The number of accounts on this server. Absent if the server keeps it private, like every other count.
   * Omitted unless set.
   */
  total_users<const Given extends Input<Member<StatisticsJson, "total_users">>>(
    this: Once<Done, "total_users">,
    total_users: Given & Input<Member<StatisticsJson, "total_users">> & Checked<Given, Member<StatisticsJson, "total_users">, Limits["total_users"]>
  ): StatisticsJsonBuilder<Done | "total_users">;

  /**
   * The number of users active in the past half year.
   * Omitted unless set.
   */
  active_users_halfyear<const Given extends Input<Member<StatisticsJson, "active_users_halfyear">>>(
    this: Once<Done, "active_users_halfyear">,
    active_users_halfyear: Given & Input<Member<StatisticsJson, "active_users_halfyear">> & Checked<Given, Member<StatisticsJson, "active_users_halfyear">, Limits["active_users_halfyear"]>
  ): StatisticsJsonBuilder<Done | "active_users_halfyear">;

  /**
   * The number of users active in the past month.
   * Omitted unless set.
   */
  active_users_monthly<const Given extends Input<Member<StatisticsJson, "active_users_monthly">>>(
    this: Once<Done, "active_users_monthly">,
    active_users_monthly: Given & Input<Member<StatisticsJson, "active_users_monthly">> & Checked<Given, Member<StatisticsJson, "active_users_monthly">, Limits["active_users_monthly"]>
  ): StatisticsJsonBuilder<Done | "active_users_monthly">;

  /**
   * The number of posts written by users of this server.
   * Omitted unless set.
   */
  local_posts<const Given extends Input<Member<StatisticsJson, "local_posts">>>(
    this: Once<Done, "local_posts">,
    local_posts: Given & Input<Member<StatisticsJson, "local_posts">> & Checked<Given, Member<StatisticsJson, "local_posts">, Limits["local_posts"]>
  ): StatisticsJsonBuilder<Done | "local_posts">;

  /**
   * The number of comments written by users of this server.
   * Omitted unless set.
   */
  local_comments<const Given extends Input<Member<StatisticsJson, "local_comments">>>(
    this: Once<Done, "local_comments">,
    local_comments: Given & Input<Member<StatisticsJson, "local_comments">> & Checked<Given, Member<StatisticsJson, "local_comments">, Limits["local_comments"]>
  ): StatisticsJsonBuilder<Done | "local_comments">;

  /**
   * The third-party services this server connects to: an array of names, or an object with a boolean for each name.
   * Omitted unless set.
   */
  services(
    this: Once<Done, "services">,
    services: Member<StatisticsJson, "services">
  ): StatisticsJsonBuilder<Done | "services">;

  /**
   * Whether users can connect a Facebook account. Older than `services`.
   * Omitted unless set.
   */
  facebook(
    this: Once<Done, "facebook">,
    facebook: Member<StatisticsJson, "facebook">
  ): StatisticsJsonBuilder<Done | "facebook">;

  /**
   * Whether users can connect a Tumblr account. Older than `services`.
   * Omitted unless set.
   */
  tumblr(
    this: Once<Done, "tumblr">,
    tumblr: Member<StatisticsJson, "tumblr">
  ): StatisticsJsonBuilder<Done | "tumblr">;

  /**
   * Whether users can connect a Twitter account. Older than `services`.
   * Omitted unless set.
   */
  twitter(
    this: Once<Done, "twitter">,
    twitter: Member<StatisticsJson, "twitter">
  ): StatisticsJsonBuilder<Done | "twitter">;

  /**
   * Whether users can connect a WordPress account. Older than `services`.
   * Omitted unless set.
   */
  wordpress(
    this: Once<Done, "wordpress">,
    wordpress: Member<StatisticsJson, "wordpress">
  ): StatisticsJsonBuilder<Done | "wordpress">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): StatisticsJsonBuilder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["name","version","registrations_open"], Done>): StatisticsJson;
}

const description: DocumentDescription = {
  standard: "statistics.json",
  members: ["name","network","version","registrations_open","total_users","active_users_halfyear","active_users_monthly","local_posts","local_comments","services","facebook","tumblr","twitter","wordpress","extra"],
  defaults: {},
  lists: [],
  extra,
};

/**
 * Starts a document of statistics.json.
 */
export const statisticsJson: () => StatisticsJsonBuilder =
  /* @__PURE__ */ documentBuilder<StatisticsJsonBuilder>(description, validateStatisticsJson);

/**
 * Limits that TypeScript checks in literals, in addition to their types.
 */
export interface OpenLimits {
  total_users: Count;
  active_users_halfyear: Count;
  active_users_monthly: Count;
  local_posts: Count;
  local_comments: Count;
}

/**
 * A server's description of itself at /statistics.json, as diaspora*, Friendica and Red served it before NodeInfo. The open form allows values that the standard does not list.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface OpenStatisticsJsonBuilder<Done extends string = never> {
  /**
   * The display name of the server.
   * Must be set.
   */
  name(
    this: Once<Done, "name">,
    name: Member<OpenStatisticsJson, "name">
  ): OpenStatisticsJsonBuilder<Done | "name">;

  /**
   * The software, or the network it belongs to, such as "Diaspora".
   * Omitted unless set.
   */
  network(
    this: Once<Done, "network">,
    network: Member<OpenStatisticsJson, "network">
  ): OpenStatisticsJsonBuilder<Done | "network">;

  /**
   * The version of the software.
   * Must be set.
   */
  version(
    this: Once<Done, "version">,
    version: Member<OpenStatisticsJson, "version">
  ): OpenStatisticsJsonBuilder<Done | "version">;

  /**
   * Whether anyone can sign up on this server without an invitation.
   * Must be set.
   */
  registrations_open(
    this: Once<Done, "registrations_open">,
    registrations_open: Member<OpenStatisticsJson, "registrations_open">
  ): OpenStatisticsJsonBuilder<Done | "registrations_open">;

  /**
   * The number of accounts on this server. Absent if the server keeps it private, like every other count.
   * Omitted unless set.
   */
  total_users<const Given extends Input<Member<OpenStatisticsJson, "total_users">>>(
    this: Once<Done, "total_users">,
    total_users: Given & Input<Member<OpenStatisticsJson, "total_users">> & Checked<Given, Member<OpenStatisticsJson, "total_users">, OpenLimits["total_users"]>
  ): OpenStatisticsJsonBuilder<Done | "total_users">;

  /**
   * The number of users active in the past half year.
   * Omitted unless set.
   */
  active_users_halfyear<const Given extends Input<Member<OpenStatisticsJson, "active_users_halfyear">>>(
    this: Once<Done, "active_users_halfyear">,
    active_users_halfyear: Given & Input<Member<OpenStatisticsJson, "active_users_halfyear">> & Checked<Given, Member<OpenStatisticsJson, "active_users_halfyear">, OpenLimits["active_users_halfyear"]>
  ): OpenStatisticsJsonBuilder<Done | "active_users_halfyear">;

  /**
   * The number of users active in the past month.
   * Omitted unless set.
   */
  active_users_monthly<const Given extends Input<Member<OpenStatisticsJson, "active_users_monthly">>>(
    this: Once<Done, "active_users_monthly">,
    active_users_monthly: Given & Input<Member<OpenStatisticsJson, "active_users_monthly">> & Checked<Given, Member<OpenStatisticsJson, "active_users_monthly">, OpenLimits["active_users_monthly"]>
  ): OpenStatisticsJsonBuilder<Done | "active_users_monthly">;

  /**
   * The number of posts written by users of this server.
   * Omitted unless set.
   */
  local_posts<const Given extends Input<Member<OpenStatisticsJson, "local_posts">>>(
    this: Once<Done, "local_posts">,
    local_posts: Given & Input<Member<OpenStatisticsJson, "local_posts">> & Checked<Given, Member<OpenStatisticsJson, "local_posts">, OpenLimits["local_posts"]>
  ): OpenStatisticsJsonBuilder<Done | "local_posts">;

  /**
   * The number of comments written by users of this server.
   * Omitted unless set.
   */
  local_comments<const Given extends Input<Member<OpenStatisticsJson, "local_comments">>>(
    this: Once<Done, "local_comments">,
    local_comments: Given & Input<Member<OpenStatisticsJson, "local_comments">> & Checked<Given, Member<OpenStatisticsJson, "local_comments">, OpenLimits["local_comments"]>
  ): OpenStatisticsJsonBuilder<Done | "local_comments">;

  /**
   * The third-party services this server connects to: an array of names, or an object with a boolean for each name.
   * Omitted unless set.
   */
  services(
    this: Once<Done, "services">,
    services: Member<OpenStatisticsJson, "services">
  ): OpenStatisticsJsonBuilder<Done | "services">;

  /**
   * Whether users can connect a Facebook account. Older than `services`.
   * Omitted unless set.
   */
  facebook(
    this: Once<Done, "facebook">,
    facebook: Member<OpenStatisticsJson, "facebook">
  ): OpenStatisticsJsonBuilder<Done | "facebook">;

  /**
   * Whether users can connect a Tumblr account. Older than `services`.
   * Omitted unless set.
   */
  tumblr(
    this: Once<Done, "tumblr">,
    tumblr: Member<OpenStatisticsJson, "tumblr">
  ): OpenStatisticsJsonBuilder<Done | "tumblr">;

  /**
   * Whether users can connect a Twitter account. Older than `services`.
   * Omitted unless set.
   */
  twitter(
    this: Once<Done, "twitter">,
    twitter: Member<OpenStatisticsJson, "twitter">
  ): OpenStatisticsJsonBuilder<Done | "twitter">;

  /**
   * Whether users can connect a WordPress account. Older than `services`.
   * Omitted unless set.
   */
  wordpress(
    this: Once<Done, "wordpress">,
    wordpress: Member<OpenStatisticsJson, "wordpress">
  ): OpenStatisticsJsonBuilder<Done | "wordpress">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): OpenStatisticsJsonBuilder<Done | "extra">;

  /**
   * Validates against the open profile, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["name","version","registrations_open"], Done>): OpenStatisticsJson;
}

/**
 * Starts a document of statistics.json.
 * The document is valid in the open profile, which allows values that the standard does not list. Strict readers reject these values.
 * Use `statisticsJson()` if you do not need them.
 */
export const openStatisticsJson: () => OpenStatisticsJsonBuilder =
  /* @__PURE__ */ documentBuilder<OpenStatisticsJsonBuilder>(description, validateOpenStatisticsJson);
