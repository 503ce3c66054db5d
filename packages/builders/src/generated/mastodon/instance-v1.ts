// Generated from schemas/mastodon/instance-v1/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { MastodonInstanceV1, OpenMastodonInstanceV1 } from "@nodeinfo-kit/types/mastodon/instance-v1";
import { validateMastodonInstanceV1, validateOpenMastodonInstanceV1 } from "@nodeinfo-kit/validators/mastodon/instance-v1";
import type { Checked, CheckedItems, CheckedParts, Count, Input, Items, Member, Once, Ready } from "../../checked.js";
import { documentBuilder, type DocumentDescription } from "../../document-builder.js";
import { extra } from "../../extra.js";

export type { MastodonInstanceV1, OpenMastodonInstanceV1 } from "@nodeinfo-kit/types/mastodon/instance-v1";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

/**
 * Limits that TypeScript checks in literals, in addition to their types.
 */
export interface Limits {
  stats: { user_count: Count; status_count: Count; domain_count: Count };
  configuration: { accounts: { max_featured_tags: Count }; statuses: { max_characters: Count; max_media_attachments: Count; characters_reserved_per_url: Count }; media_attachments: { image_size_limit: Count; image_matrix_limit: Count; video_size_limit: Count; video_frame_rate_limit: Count; video_matrix_limit: Count }; polls: { max_options: Count; max_characters_per_option: Count; min_expiration: Count; max_expiration: Count } };
}

/**
 * The response to GET /api/v1/instance, in Mastodon since 1.3 and in the many servers that implement its API.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface MastodonInstanceV1Builder<Done extends string = never> {
  /**
   * The domain of the server, as in its account names. Not a URI, though some servers send one.
   * Must be set.
   */
  uri(
    this: Once<Done, "uri">,
    uri: MastodonInstanceV1["uri"]
  ): MastodonInstanceV1Builder<Done | "uri">;

  /**
   * The display name of the server.
   * Must be set.
   */
  title(
    this: Once<Done, "title">,
    title: MastodonInstanceV1["title"]
  ): MastodonInstanceV1Builder<Done | "title">;

  /**
   * A short description of the server, without markup.
   * Omitted unless set.
   */
  short_description(
    this: Once<Done, "short_description">,
    short_description: Member<MastodonInstanceV1, "short_description">
  ): MastodonInstanceV1Builder<Done | "short_description">;

  /**
   * A description of the server, as HTML.
   * Omitted unless set.
   */
  description(
    this: Once<Done, "description">,
    description: Member<MastodonInstanceV1, "description">
  ): MastodonInstanceV1Builder<Done | "description">;

  /**
   * An email address of the staff. May be empty.
   * Omitted unless set.
   */
  email(
    this: Once<Done, "email">,
    email: Member<MastodonInstanceV1, "email">
  ): MastodonInstanceV1Builder<Done | "email">;

  /**
   * The version of Mastodon. A compatible server adds its own name and version: "2.7.2 (compatible; Pleroma 2.6.0)".
   * Must be set.
   */
  version(
    this: Once<Done, "version">,
    version: MastodonInstanceV1["version"]
  ): MastodonInstanceV1Builder<Done | "version">;

  /**
   * URLs for clients.
   * Omitted unless set.
   */
  urls<const Given extends Input<Member<MastodonInstanceV1, "urls">>>(
    this: Once<Done, "urls">,
    urls: Given & Input<Member<MastodonInstanceV1, "urls">> & Checked<Given, Member<MastodonInstanceV1, "urls">>
  ): MastodonInstanceV1Builder<Done | "urls">;

  /**
   * Usage statistics of the server.
   * Omitted unless set.
   */
  stats<const Given extends Input<Member<MastodonInstanceV1, "stats">>>(
    this: Once<Done, "stats">,
    stats: Given & Input<Member<MastodonInstanceV1, "stats">> & Checked<Given, Member<MastodonInstanceV1, "stats">, Limits["stats"]>
  ): MastodonInstanceV1Builder<Done | "stats">;

  /**
   * The URL of an image that represents the server.
   * Omitted unless set.
   */
  thumbnail(
    this: Once<Done, "thumbnail">,
    thumbnail: Member<MastodonInstanceV1, "thumbnail">
  ): MastodonInstanceV1Builder<Done | "thumbnail">;

  /**
   * The languages of the server and its staff, as language codes.
   * Omitted unless set.
   */
  languages(
    this: Once<Done, "languages">,
    ...languages: Items<Member<MastodonInstanceV1, "languages">>
  ): MastodonInstanceV1Builder<Done | "languages">;

  /**
   * Whether people can sign up.
   * Omitted unless set.
   */
  registrations(
    this: Once<Done, "registrations">,
    registrations: Member<MastodonInstanceV1, "registrations">
  ): MastodonInstanceV1Builder<Done | "registrations">;

  /**
   * Whether a moderator must approve new accounts.
   * Omitted unless set.
   */
  approval_required(
    this: Once<Done, "approval_required">,
    approval_required: Member<MastodonInstanceV1, "approval_required">
  ): MastodonInstanceV1Builder<Done | "approval_required">;

  /**
   * Whether users can invite others.
   * Omitted unless set.
   */
  invites_enabled(
    this: Once<Done, "invites_enabled">,
    invites_enabled: Member<MastodonInstanceV1, "invites_enabled">
  ): MastodonInstanceV1Builder<Done | "invites_enabled">;

  /**
   * The limits that this server sets.
   * Omitted unless set.
   */
  configuration<const Given extends Input<Member<MastodonInstanceV1, "configuration">>>(
    this: Once<Done, "configuration">,
    configuration: Given & Input<Member<MastodonInstanceV1, "configuration">> & Checked<Given, Member<MastodonInstanceV1, "configuration">, Limits["configuration"]>
  ): MastodonInstanceV1Builder<Done | "configuration">;

  /**
   * The account of someone responsible for the server. `null` if none is named.
   * Omitted unless set.
   */
  contact_account(
    this: Once<Done, "contact_account">,
    contact_account: Member<MastodonInstanceV1, "contact_account">
  ): MastodonInstanceV1Builder<Done | "contact_account">;

  /**
   * The rules of the server.
   * Omitted unless set.
   */
  rules<const Given extends Items<Member<MastodonInstanceV1, "rules">>>(
    this: Once<Done, "rules">,
    ...rules: Given & CheckedItems<Given, Member<MastodonInstanceV1, "rules">>
  ): MastodonInstanceV1Builder<Done | "rules">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): MastodonInstanceV1Builder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["uri","title","version"], Done>): MastodonInstanceV1;
}

const description: DocumentDescription = {
  standard: "Mastodon API, instance v1",
  members: ["uri","title","short_description","description","email","version","urls","stats","thumbnail","languages","registrations","approval_required","invites_enabled","configuration","contact_account","rules","extra"],
  defaults: {},
  lists: ["languages","rules"],
  extra,
};

/**
 * Starts a document of Mastodon API, instance v1.
 */
export const mastodonInstanceV1: () => MastodonInstanceV1Builder =
  /* @__PURE__ */ documentBuilder<MastodonInstanceV1Builder>(description, validateMastodonInstanceV1);

/**
 * Limits that TypeScript checks in literals, in addition to their types.
 */
export interface OpenLimits {
  stats: { user_count: Count; status_count: Count; domain_count: Count };
  configuration: { accounts: { max_featured_tags: Count }; statuses: { max_characters: Count; max_media_attachments: Count; characters_reserved_per_url: Count }; media_attachments: { image_size_limit: Count; image_matrix_limit: Count; video_size_limit: Count; video_frame_rate_limit: Count; video_matrix_limit: Count }; polls: { max_options: Count; max_characters_per_option: Count; min_expiration: Count; max_expiration: Count } };
}

/**
 * The response to GET /api/v1/instance, in Mastodon since 1.3 and in the many servers that implement its API. The open form allows values that the standard does not list.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface OpenMastodonInstanceV1Builder<Done extends string = never> {
  /**
   * The domain of the server, as in its account names. Not a URI, though some servers send one.
   * Must be set.
   */
  uri(
    this: Once<Done, "uri">,
    uri: Member<OpenMastodonInstanceV1, "uri">
  ): OpenMastodonInstanceV1Builder<Done | "uri">;

  /**
   * The display name of the server.
   * Must be set.
   */
  title(
    this: Once<Done, "title">,
    title: Member<OpenMastodonInstanceV1, "title">
  ): OpenMastodonInstanceV1Builder<Done | "title">;

  /**
   * A short description of the server, without markup.
   * Omitted unless set.
   */
  short_description(
    this: Once<Done, "short_description">,
    short_description: Member<OpenMastodonInstanceV1, "short_description">
  ): OpenMastodonInstanceV1Builder<Done | "short_description">;

  /**
   * A description of the server, as HTML.
   * Omitted unless set.
   */
  description(
    this: Once<Done, "description">,
    description: Member<OpenMastodonInstanceV1, "description">
  ): OpenMastodonInstanceV1Builder<Done | "description">;

  /**
   * An email address of the staff. May be empty.
   * Omitted unless set.
   */
  email(
    this: Once<Done, "email">,
    email: Member<OpenMastodonInstanceV1, "email">
  ): OpenMastodonInstanceV1Builder<Done | "email">;

  /**
   * The version of Mastodon. A compatible server adds its own name and version: "2.7.2 (compatible; Pleroma 2.6.0)".
   * Must be set.
   */
  version(
    this: Once<Done, "version">,
    version: Member<OpenMastodonInstanceV1, "version">
  ): OpenMastodonInstanceV1Builder<Done | "version">;

  /**
   * URLs for clients.
   * Omitted unless set.
   */
  urls<const Given extends Input<Member<OpenMastodonInstanceV1, "urls">>>(
    this: Once<Done, "urls">,
    urls: Given & Input<Member<OpenMastodonInstanceV1, "urls">> & Checked<Given, Member<OpenMastodonInstanceV1, "urls">>
  ): OpenMastodonInstanceV1Builder<Done | "urls">;

  /**
   * Usage statistics of the server.
   * Omitted unless set.
   */
  stats<const Given extends Input<Member<OpenMastodonInstanceV1, "stats">>>(
    this: Once<Done, "stats">,
    stats: Given & Input<Member<OpenMastodonInstanceV1, "stats">> & Checked<Given, Member<OpenMastodonInstanceV1, "stats">, OpenLimits["stats"]>
  ): OpenMastodonInstanceV1Builder<Done | "stats">;

  /**
   * The URL of an image that represents the server.
   * Omitted unless set.
   */
  thumbnail(
    this: Once<Done, "thumbnail">,
    thumbnail: Member<OpenMastodonInstanceV1, "thumbnail">
  ): OpenMastodonInstanceV1Builder<Done | "thumbnail">;

  /**
   * The languages of the server and its staff, as language codes.
   * Omitted unless set.
   */
  languages(
    this: Once<Done, "languages">,
    ...languages: Items<Member<OpenMastodonInstanceV1, "languages">>
  ): OpenMastodonInstanceV1Builder<Done | "languages">;

  /**
   * Whether people can sign up.
   * Omitted unless set.
   */
  registrations(
    this: Once<Done, "registrations">,
    registrations: Member<OpenMastodonInstanceV1, "registrations">
  ): OpenMastodonInstanceV1Builder<Done | "registrations">;

  /**
   * Whether a moderator must approve new accounts.
   * Omitted unless set.
   */
  approval_required(
    this: Once<Done, "approval_required">,
    approval_required: Member<OpenMastodonInstanceV1, "approval_required">
  ): OpenMastodonInstanceV1Builder<Done | "approval_required">;

  /**
   * Whether users can invite others.
   * Omitted unless set.
   */
  invites_enabled(
    this: Once<Done, "invites_enabled">,
    invites_enabled: Member<OpenMastodonInstanceV1, "invites_enabled">
  ): OpenMastodonInstanceV1Builder<Done | "invites_enabled">;

  /**
   * The limits that this server sets.
   * Omitted unless set.
   */
  configuration<const Given extends Input<Member<OpenMastodonInstanceV1, "configuration">>>(
    this: Once<Done, "configuration">,
    configuration: Given & Input<Member<OpenMastodonInstanceV1, "configuration">> & Checked<Given, Member<OpenMastodonInstanceV1, "configuration">, OpenLimits["configuration"]>
  ): OpenMastodonInstanceV1Builder<Done | "configuration">;

  /**
   * The account of someone responsible for the server. `null` if none is named.
   * Omitted unless set.
   */
  contact_account(
    this: Once<Done, "contact_account">,
    contact_account: Member<OpenMastodonInstanceV1, "contact_account">
  ): OpenMastodonInstanceV1Builder<Done | "contact_account">;

  /**
   * The rules of the server.
   * Omitted unless set.
   */
  rules<const Given extends Items<Member<OpenMastodonInstanceV1, "rules">>>(
    this: Once<Done, "rules">,
    ...rules: Given & CheckedItems<Given, Member<OpenMastodonInstanceV1, "rules">>
  ): OpenMastodonInstanceV1Builder<Done | "rules">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): OpenMastodonInstanceV1Builder<Done | "extra">;

  /**
   * Validates against the open profile, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["uri","title","version"], Done>): OpenMastodonInstanceV1;
}

/**
 * Starts a document of Mastodon API, instance v1.
 * The document is valid in the open profile, which allows values that the standard does not list. Strict readers reject these values.
 * Use `mastodonInstanceV1()` if you do not need them.
 */
export const openMastodonInstanceV1: () => OpenMastodonInstanceV1Builder =
  /* @__PURE__ */ documentBuilder<OpenMastodonInstanceV1Builder>(description, validateOpenMastodonInstanceV1);
