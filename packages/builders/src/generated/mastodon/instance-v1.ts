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
 * What TypeScript checks of literals, beyond their types.
 */
export interface Limits {
  stats: { user_count: Count; status_count: Count; domain_count: Count };
  configuration: { accounts: { max_featured_tags: Count }; statuses: { max_characters: Count; max_media_attachments: Count; characters_reserved_per_url: Count }; media_attachments: { image_size_limit: Count; image_matrix_limit: Count; video_size_limit: Count; video_frame_rate_limit: Count; video_matrix_limit: Count }; polls: { max_options: Count; max_characters_per_option: Count; min_expiration: Count; max_expiration: Count } };
}

/**
 * What GET /api/v1/instance says of a server, in Mastodon since 1.3 and in the many servers that speak its API.
 * Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.
 */
export interface MastodonInstanceV1Builder<Done extends string = never> {
  /**
   * The domain of the server, as in the names of its accounts. Not a URI, though some servers write one.
   * Must be set.
   */
  uri(
    this: Once<Done, "uri">,
    uri: MastodonInstanceV1["uri"]
  ): MastodonInstanceV1Builder<Done | "uri">;

  /**
   * The name of the server that people see.
   * Must be set.
   */
  title(
    this: Once<Done, "title">,
    title: MastodonInstanceV1["title"]
  ): MastodonInstanceV1Builder<Done | "title">;

  /**
   * What the server is, in a few words without markup.
   * Absent unless set.
   */
  short_description(
    this: Once<Done, "short_description">,
    short_description: Member<MastodonInstanceV1, "short_description">
  ): MastodonInstanceV1Builder<Done | "short_description">;

  /**
   * What the server is, as HTML.
   * Absent unless set.
   */
  description(
    this: Once<Done, "description">,
    description: Member<MastodonInstanceV1, "description">
  ): MastodonInstanceV1Builder<Done | "description">;

  /**
   * An e-mail address of the staff. May be empty.
   * Absent unless set.
   */
  email(
    this: Once<Done, "email">,
    email: Member<MastodonInstanceV1, "email">
  ): MastodonInstanceV1Builder<Done | "email">;

  /**
   * The version of Mastodon. A compatible server names itself after it: "2.7.2 (compatible; Pleroma 2.6.0)".
   * Must be set.
   */
  version(
    this: Once<Done, "version">,
    version: MastodonInstanceV1["version"]
  ): MastodonInstanceV1Builder<Done | "version">;

  /**
   * Addresses that a client needs.
   * Absent unless set.
   */
  urls<const Given extends Input<Member<MastodonInstanceV1, "urls">>>(
    this: Once<Done, "urls">,
    urls: Given & Input<Member<MastodonInstanceV1, "urls">> & Checked<Given, Member<MastodonInstanceV1, "urls">>
  ): MastodonInstanceV1Builder<Done | "urls">;

  /**
   * How much the server is used.
   * Absent unless set.
   */
  stats<const Given extends Input<Member<MastodonInstanceV1, "stats">>>(
    this: Once<Done, "stats">,
    stats: Given & Input<Member<MastodonInstanceV1, "stats">> & Checked<Given, Member<MastodonInstanceV1, "stats">, Limits["stats"]>
  ): MastodonInstanceV1Builder<Done | "stats">;

  /**
   * The address of a picture for the server.
   * Absent unless set.
   */
  thumbnail(
    this: Once<Done, "thumbnail">,
    thumbnail: Member<MastodonInstanceV1, "thumbnail">
  ): MastodonInstanceV1Builder<Done | "thumbnail">;

  /**
   * The languages of the server and its staff, by language code.
   * Absent unless set.
   */
  languages(
    this: Once<Done, "languages">,
    ...languages: Items<Member<MastodonInstanceV1, "languages">>
  ): MastodonInstanceV1Builder<Done | "languages">;

  /**
   * Whether people can sign up.
   * Absent unless set.
   */
  registrations(
    this: Once<Done, "registrations">,
    registrations: Member<MastodonInstanceV1, "registrations">
  ): MastodonInstanceV1Builder<Done | "registrations">;

  /**
   * Whether a moderator must approve of a new account.
   * Absent unless set.
   */
  approval_required(
    this: Once<Done, "approval_required">,
    approval_required: Member<MastodonInstanceV1, "approval_required">
  ): MastodonInstanceV1Builder<Done | "approval_required">;

  /**
   * Whether users can invite others.
   * Absent unless set.
   */
  invites_enabled(
    this: Once<Done, "invites_enabled">,
    invites_enabled: Member<MastodonInstanceV1, "invites_enabled">
  ): MastodonInstanceV1Builder<Done | "invites_enabled">;

  /**
   * What is allowed on this server.
   * Absent unless set.
   */
  configuration<const Given extends Input<Member<MastodonInstanceV1, "configuration">>>(
    this: Once<Done, "configuration">,
    configuration: Given & Input<Member<MastodonInstanceV1, "configuration">> & Checked<Given, Member<MastodonInstanceV1, "configuration">, Limits["configuration"]>
  ): MastodonInstanceV1Builder<Done | "configuration">;

  /**
   * The account of someone who answers for the server. `null` when none is named.
   * Absent unless set.
   */
  contact_account(
    this: Once<Done, "contact_account">,
    contact_account: Member<MastodonInstanceV1, "contact_account">
  ): MastodonInstanceV1Builder<Done | "contact_account">;

  /**
   * The rules of the server.
   * Absent unless set.
   */
  rules<const Given extends Items<Member<MastodonInstanceV1, "rules">>>(
    this: Once<Done, "rules">,
    ...rules: Given & CheckedItems<Given, Member<MastodonInstanceV1, "rules">>
  ): MastodonInstanceV1Builder<Done | "rules">;

  /**
   * Members that the standard does not describe, at any depth. They are merged into the others.
   * Several objects are merged deeply. To give one place two values is an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): MastodonInstanceV1Builder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares nothing with what was given.
   * Throws a `BuildError`, which has every issue.
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
 * What TypeScript checks of literals, beyond their types.
 */
export interface OpenLimits {
  stats: { user_count: Count; status_count: Count; domain_count: Count };
  configuration: { accounts: { max_featured_tags: Count }; statuses: { max_characters: Count; max_media_attachments: Count; characters_reserved_per_url: Count }; media_attachments: { image_size_limit: Count; image_matrix_limit: Count; video_size_limit: Count; video_frame_rate_limit: Count; video_matrix_limit: Count }; polls: { max_options: Count; max_characters_per_option: Count; min_expiration: Count; max_expiration: Count } };
}

/**
 * What GET /api/v1/instance says of a server, in Mastodon since 1.3 and in the many servers that speak its API. In the open form: values that the standard does not list are allowed.
 * Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.
 */
export interface OpenMastodonInstanceV1Builder<Done extends string = never> {
  /**
   * The domain of the server, as in the names of its accounts. Not a URI, though some servers write one.
   * Must be set.
   */
  uri(
    this: Once<Done, "uri">,
    uri: Member<OpenMastodonInstanceV1, "uri">
  ): OpenMastodonInstanceV1Builder<Done | "uri">;

  /**
   * The name of the server that people see.
   * Must be set.
   */
  title(
    this: Once<Done, "title">,
    title: Member<OpenMastodonInstanceV1, "title">
  ): OpenMastodonInstanceV1Builder<Done | "title">;

  /**
   * What the server is, in a few words without markup.
   * Absent unless set.
   */
  short_description(
    this: Once<Done, "short_description">,
    short_description: Member<OpenMastodonInstanceV1, "short_description">
  ): OpenMastodonInstanceV1Builder<Done | "short_description">;

  /**
   * What the server is, as HTML.
   * Absent unless set.
   */
  description(
    this: Once<Done, "description">,
    description: Member<OpenMastodonInstanceV1, "description">
  ): OpenMastodonInstanceV1Builder<Done | "description">;

  /**
   * An e-mail address of the staff. May be empty.
   * Absent unless set.
   */
  email(
    this: Once<Done, "email">,
    email: Member<OpenMastodonInstanceV1, "email">
  ): OpenMastodonInstanceV1Builder<Done | "email">;

  /**
   * The version of Mastodon. A compatible server names itself after it: "2.7.2 (compatible; Pleroma 2.6.0)".
   * Must be set.
   */
  version(
    this: Once<Done, "version">,
    version: Member<OpenMastodonInstanceV1, "version">
  ): OpenMastodonInstanceV1Builder<Done | "version">;

  /**
   * Addresses that a client needs.
   * Absent unless set.
   */
  urls<const Given extends Input<Member<OpenMastodonInstanceV1, "urls">>>(
    this: Once<Done, "urls">,
    urls: Given & Input<Member<OpenMastodonInstanceV1, "urls">> & Checked<Given, Member<OpenMastodonInstanceV1, "urls">>
  ): OpenMastodonInstanceV1Builder<Done | "urls">;

  /**
   * How much the server is used.
   * Absent unless set.
   */
  stats<const Given extends Input<Member<OpenMastodonInstanceV1, "stats">>>(
    this: Once<Done, "stats">,
    stats: Given & Input<Member<OpenMastodonInstanceV1, "stats">> & Checked<Given, Member<OpenMastodonInstanceV1, "stats">, OpenLimits["stats"]>
  ): OpenMastodonInstanceV1Builder<Done | "stats">;

  /**
   * The address of a picture for the server.
   * Absent unless set.
   */
  thumbnail(
    this: Once<Done, "thumbnail">,
    thumbnail: Member<OpenMastodonInstanceV1, "thumbnail">
  ): OpenMastodonInstanceV1Builder<Done | "thumbnail">;

  /**
   * The languages of the server and its staff, by language code.
   * Absent unless set.
   */
  languages(
    this: Once<Done, "languages">,
    ...languages: Items<Member<OpenMastodonInstanceV1, "languages">>
  ): OpenMastodonInstanceV1Builder<Done | "languages">;

  /**
   * Whether people can sign up.
   * Absent unless set.
   */
  registrations(
    this: Once<Done, "registrations">,
    registrations: Member<OpenMastodonInstanceV1, "registrations">
  ): OpenMastodonInstanceV1Builder<Done | "registrations">;

  /**
   * Whether a moderator must approve of a new account.
   * Absent unless set.
   */
  approval_required(
    this: Once<Done, "approval_required">,
    approval_required: Member<OpenMastodonInstanceV1, "approval_required">
  ): OpenMastodonInstanceV1Builder<Done | "approval_required">;

  /**
   * Whether users can invite others.
   * Absent unless set.
   */
  invites_enabled(
    this: Once<Done, "invites_enabled">,
    invites_enabled: Member<OpenMastodonInstanceV1, "invites_enabled">
  ): OpenMastodonInstanceV1Builder<Done | "invites_enabled">;

  /**
   * What is allowed on this server.
   * Absent unless set.
   */
  configuration<const Given extends Input<Member<OpenMastodonInstanceV1, "configuration">>>(
    this: Once<Done, "configuration">,
    configuration: Given & Input<Member<OpenMastodonInstanceV1, "configuration">> & Checked<Given, Member<OpenMastodonInstanceV1, "configuration">, OpenLimits["configuration"]>
  ): OpenMastodonInstanceV1Builder<Done | "configuration">;

  /**
   * The account of someone who answers for the server. `null` when none is named.
   * Absent unless set.
   */
  contact_account(
    this: Once<Done, "contact_account">,
    contact_account: Member<OpenMastodonInstanceV1, "contact_account">
  ): OpenMastodonInstanceV1Builder<Done | "contact_account">;

  /**
   * The rules of the server.
   * Absent unless set.
   */
  rules<const Given extends Items<Member<OpenMastodonInstanceV1, "rules">>>(
    this: Once<Done, "rules">,
    ...rules: Given & CheckedItems<Given, Member<OpenMastodonInstanceV1, "rules">>
  ): OpenMastodonInstanceV1Builder<Done | "rules">;

  /**
   * Members that the standard does not describe, at any depth. They are merged into the others.
   * Several objects are merged deeply. To give one place two values is an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): OpenMastodonInstanceV1Builder<Done | "extra">;

  /**
   * Validates against the open profile, and returns a new document that shares nothing with what was given.
   * Throws a `BuildError`, which has every issue.
   */
  build(this: Ready<["uri","title","version"], Done>): OpenMastodonInstanceV1;
}

/**
 * Starts a document of Mastodon API, instance v1.
 * It is valid in the open profile: values that the standard does not list are allowed. Strict readers reject such a document.
 * Use `mastodonInstanceV1()` for a document that needs no such value.
 */
export const openMastodonInstanceV1: () => OpenMastodonInstanceV1Builder =
  /* @__PURE__ */ documentBuilder<OpenMastodonInstanceV1Builder>(description, validateOpenMastodonInstanceV1);
