// Generated from schemas/mastodon/instance-v2/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { MastodonInstanceV2, OpenMastodonInstanceV2 } from "@nodeinfo-kit/types/mastodon/instance-v2";
import { validateMastodonInstanceV2, validateOpenMastodonInstanceV2 } from "@nodeinfo-kit/validators/mastodon/instance-v2";
import type { Checked, CheckedItems, CheckedParts, Count, Input, Items, Member, Once, Ready } from "../../checked.js";
import { documentBuilder, type DocumentDescription } from "../../document-builder.js";
import { extra } from "../../extra.js";

export type { MastodonInstanceV2, OpenMastodonInstanceV2 } from "@nodeinfo-kit/types/mastodon/instance-v2";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

/**
 * Limits that TypeScript checks in literals, in addition to their types.
 */
export interface Limits {
  usage: { users: { active_month: Count } };
  configuration: { accounts: { max_featured_tags: Count; max_pinned_statuses: Count; max_display_name_length: Count; max_note_length: Count; max_avatar_description_length: Count; max_header_description_length: Count; max_profile_fields: Count; profile_field_name_limit: Count; profile_field_value_limit: Count }; statuses: { max_characters: Count; max_media_attachments: Count; characters_reserved_per_url: Count }; media_attachments: { description_limit: Count; image_size_limit: Count; image_matrix_limit: Count; video_size_limit: Count; video_frame_rate_limit: Count; video_matrix_limit: Count }; polls: { max_options: Count; max_characters_per_option: Count; min_expiration: Count; max_expiration: Count } };
  registrations: { min_age: Count };
  api_versions: { mastodon: Count };
  wrapstodon: Count;
}

/**
 * The response to GET /api/v2/instance, in Mastodon since 4.0 and in servers that implement its API.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface MastodonInstanceV2Builder<Done extends string = never> {
  /**
   * The domain of the server, as in its account names.
   * Must be set.
   */
  domain(
    this: Once<Done, "domain">,
    domain: MastodonInstanceV2["domain"]
  ): MastodonInstanceV2Builder<Done | "domain">;

  /**
   * The display name of the server.
   * Must be set.
   */
  title(
    this: Once<Done, "title">,
    title: MastodonInstanceV2["title"]
  ): MastodonInstanceV2Builder<Done | "title">;

  /**
   * The version of Mastodon. A compatible server adds its own name and version: "2.8.0 (compatible; Friendica 2024.08)".
   * Must be set.
   */
  version(
    this: Once<Done, "version">,
    version: MastodonInstanceV2["version"]
  ): MastodonInstanceV2Builder<Done | "version">;

  /**
   * The URL of the source code that the server runs.
   * Omitted unless set.
   */
  source_url(
    this: Once<Done, "source_url">,
    source_url: Member<MastodonInstanceV2, "source_url">
  ): MastodonInstanceV2Builder<Done | "source_url">;

  /**
   * A short description of the server, without markup.
   * Omitted unless set.
   */
  description(
    this: Once<Done, "description">,
    description: Member<MastodonInstanceV2, "description">
  ): MastodonInstanceV2Builder<Done | "description">;

  /**
   * Usage statistics of the server.
   * Omitted unless set.
   */
  usage<const Given extends Input<Member<MastodonInstanceV2, "usage">>>(
    this: Once<Done, "usage">,
    usage: Given & Input<Member<MastodonInstanceV2, "usage">> & Checked<Given, Member<MastodonInstanceV2, "usage">, Limits["usage"]>
  ): MastodonInstanceV2Builder<Done | "usage">;

  /**
   * An image that represents the server.
   * Omitted unless set.
   */
  thumbnail<const Given extends Input<Member<MastodonInstanceV2, "thumbnail">>>(
    this: Once<Done, "thumbnail">,
    thumbnail: Given & Input<Member<MastodonInstanceV2, "thumbnail">> & Checked<Given, Member<MastodonInstanceV2, "thumbnail">>
  ): MastodonInstanceV2Builder<Done | "thumbnail">;

  /**
   * The icon of the server, in several sizes.
   * Omitted unless set.
   */
  icon<const Given extends Items<Member<MastodonInstanceV2, "icon">>>(
    this: Once<Done, "icon">,
    ...icon: Given & CheckedItems<Given, Member<MastodonInstanceV2, "icon">>
  ): MastodonInstanceV2Builder<Done | "icon">;

  /**
   * The languages of the server and its staff, as language codes.
   * Omitted unless set.
   */
  languages(
    this: Once<Done, "languages">,
    ...languages: Items<Member<MastodonInstanceV2, "languages">>
  ): MastodonInstanceV2Builder<Done | "languages">;

  /**
   * The configuration of the server, and the limits that it sets.
   * Omitted unless set.
   */
  configuration<const Given extends Input<Member<MastodonInstanceV2, "configuration">>>(
    this: Once<Done, "configuration">,
    configuration: Given & Input<Member<MastodonInstanceV2, "configuration">> & Checked<Given, Member<MastodonInstanceV2, "configuration">, Limits["configuration"]>
  ): MastodonInstanceV2Builder<Done | "configuration">;

  /**
   * Information about signing up.
   * Omitted unless set.
   */
  registrations<const Given extends Input<Member<MastodonInstanceV2, "registrations">>>(
    this: Once<Done, "registrations">,
    registrations: Given & Input<Member<MastodonInstanceV2, "registrations">> & Checked<Given, Member<MastodonInstanceV2, "registrations">, Limits["registrations"]>
  ): MastodonInstanceV2Builder<Done | "registrations">;

  /**
   * The versions of the APIs that the server implements, each under the name of the software that defines it.
   * Omitted unless set.
   */
  api_versions<const Given extends Input<Member<MastodonInstanceV2, "api_versions">>>(
    this: Once<Done, "api_versions">,
    api_versions: Given & Input<Member<MastodonInstanceV2, "api_versions">> & Checked<Given, Member<MastodonInstanceV2, "api_versions">, Limits["api_versions"]>
  ): MastodonInstanceV2Builder<Done | "api_versions">;

  /**
   * The year of which users can get a review now. `null` outside the weeks in December when they can.
   * Omitted unless set.
   */
  wrapstodon<const Given extends Input<Member<MastodonInstanceV2, "wrapstodon">>>(
    this: Once<Done, "wrapstodon">,
    wrapstodon: Given & Input<Member<MastodonInstanceV2, "wrapstodon">> & Checked<Given, Member<MastodonInstanceV2, "wrapstodon">, Limits["wrapstodon"]>
  ): MastodonInstanceV2Builder<Done | "wrapstodon">;

  /**
   * How to contact someone responsible for the server.
   * Omitted unless set.
   */
  contact<const Given extends Input<Member<MastodonInstanceV2, "contact">>>(
    this: Once<Done, "contact">,
    contact: Given & Input<Member<MastodonInstanceV2, "contact">> & Checked<Given, Member<MastodonInstanceV2, "contact">>
  ): MastodonInstanceV2Builder<Done | "contact">;

  /**
   * The rules of the server.
   * Omitted unless set.
   */
  rules<const Given extends Items<Member<MastodonInstanceV2, "rules">>>(
    this: Once<Done, "rules">,
    ...rules: Given & CheckedItems<Given, Member<MastodonInstanceV2, "rules">>
  ): MastodonInstanceV2Builder<Done | "rules">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): MastodonInstanceV2Builder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["domain","title","version"], Done>): MastodonInstanceV2;
}

const description: DocumentDescription = {
  standard: "Mastodon API, instance v2",
  members: ["domain","title","version","source_url","description","usage","thumbnail","icon","languages","configuration","registrations","api_versions","wrapstodon","contact","rules","extra"],
  defaults: {},
  lists: ["icon","languages","rules"],
  extra,
};

/**
 * Starts a document of Mastodon API, instance v2.
 */
export const mastodonInstanceV2: () => MastodonInstanceV2Builder =
  /* @__PURE__ */ documentBuilder<MastodonInstanceV2Builder>(description, validateMastodonInstanceV2);

/**
 * Limits that TypeScript checks in literals, in addition to their types.
 */
export interface OpenLimits {
  usage: { users: { active_month: Count } };
  configuration: { accounts: { max_featured_tags: Count; max_pinned_statuses: Count; max_display_name_length: Count; max_note_length: Count; max_avatar_description_length: Count; max_header_description_length: Count; max_profile_fields: Count; profile_field_name_limit: Count; profile_field_value_limit: Count }; statuses: { max_characters: Count; max_media_attachments: Count; characters_reserved_per_url: Count }; media_attachments: { description_limit: Count; image_size_limit: Count; image_matrix_limit: Count; video_size_limit: Count; video_frame_rate_limit: Count; video_matrix_limit: Count }; polls: { max_options: Count; max_characters_per_option: Count; min_expiration: Count; max_expiration: Count } };
  registrations: { min_age: Count };
  api_versions: { mastodon: Count };
  wrapstodon: Count;
}

/**
 * The response to GET /api/v2/instance, in Mastodon since 4.0 and in servers that implement its API. The open form allows values that the standard does not list.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface OpenMastodonInstanceV2Builder<Done extends string = never> {
  /**
   * The domain of the server, as in its account names.
   * Must be set.
   */
  domain(
    this: Once<Done, "domain">,
    domain: Member<OpenMastodonInstanceV2, "domain">
  ): OpenMastodonInstanceV2Builder<Done | "domain">;

  /**
   * The display name of the server.
   * Must be set.
   */
  title(
    this: Once<Done, "title">,
    title: Member<OpenMastodonInstanceV2, "title">
  ): OpenMastodonInstanceV2Builder<Done | "title">;

  /**
   * The version of Mastodon. A compatible server adds its own name and version: "2.8.0 (compatible; Friendica 2024.08)".
   * Must be set.
   */
  version(
    this: Once<Done, "version">,
    version: Member<OpenMastodonInstanceV2, "version">
  ): OpenMastodonInstanceV2Builder<Done | "version">;

  /**
   * The URL of the source code that the server runs.
   * Omitted unless set.
   */
  source_url(
    this: Once<Done, "source_url">,
    source_url: Member<OpenMastodonInstanceV2, "source_url">
  ): OpenMastodonInstanceV2Builder<Done | "source_url">;

  /**
   * A short description of the server, without markup.
   * Omitted unless set.
   */
  description(
    this: Once<Done, "description">,
    description: Member<OpenMastodonInstanceV2, "description">
  ): OpenMastodonInstanceV2Builder<Done | "description">;

  /**
   * Usage statistics of the server.
   * Omitted unless set.
   */
  usage<const Given extends Input<Member<OpenMastodonInstanceV2, "usage">>>(
    this: Once<Done, "usage">,
    usage: Given & Input<Member<OpenMastodonInstanceV2, "usage">> & Checked<Given, Member<OpenMastodonInstanceV2, "usage">, OpenLimits["usage"]>
  ): OpenMastodonInstanceV2Builder<Done | "usage">;

  /**
   * An image that represents the server.
   * Omitted unless set.
   */
  thumbnail<const Given extends Input<Member<OpenMastodonInstanceV2, "thumbnail">>>(
    this: Once<Done, "thumbnail">,
    thumbnail: Given & Input<Member<OpenMastodonInstanceV2, "thumbnail">> & Checked<Given, Member<OpenMastodonInstanceV2, "thumbnail">>
  ): OpenMastodonInstanceV2Builder<Done | "thumbnail">;

  /**
   * The icon of the server, in several sizes.
   * Omitted unless set.
   */
  icon<const Given extends Items<Member<OpenMastodonInstanceV2, "icon">>>(
    this: Once<Done, "icon">,
    ...icon: Given & CheckedItems<Given, Member<OpenMastodonInstanceV2, "icon">>
  ): OpenMastodonInstanceV2Builder<Done | "icon">;

  /**
   * The languages of the server and its staff, as language codes.
   * Omitted unless set.
   */
  languages(
    this: Once<Done, "languages">,
    ...languages: Items<Member<OpenMastodonInstanceV2, "languages">>
  ): OpenMastodonInstanceV2Builder<Done | "languages">;

  /**
   * The configuration of the server, and the limits that it sets.
   * Omitted unless set.
   */
  configuration<const Given extends Input<Member<OpenMastodonInstanceV2, "configuration">>>(
    this: Once<Done, "configuration">,
    configuration: Given & Input<Member<OpenMastodonInstanceV2, "configuration">> & Checked<Given, Member<OpenMastodonInstanceV2, "configuration">, OpenLimits["configuration"]>
  ): OpenMastodonInstanceV2Builder<Done | "configuration">;

  /**
   * Information about signing up.
   * Omitted unless set.
   */
  registrations<const Given extends Input<Member<OpenMastodonInstanceV2, "registrations">>>(
    this: Once<Done, "registrations">,
    registrations: Given & Input<Member<OpenMastodonInstanceV2, "registrations">> & Checked<Given, Member<OpenMastodonInstanceV2, "registrations">, OpenLimits["registrations"]>
  ): OpenMastodonInstanceV2Builder<Done | "registrations">;

  /**
   * The versions of the APIs that the server implements, each under the name of the software that defines it.
   * Omitted unless set.
   */
  api_versions<const Given extends Input<Member<OpenMastodonInstanceV2, "api_versions">>>(
    this: Once<Done, "api_versions">,
    api_versions: Given & Input<Member<OpenMastodonInstanceV2, "api_versions">> & Checked<Given, Member<OpenMastodonInstanceV2, "api_versions">, OpenLimits["api_versions"]>
  ): OpenMastodonInstanceV2Builder<Done | "api_versions">;

  /**
   * The year of which users can get a review now. `null` outside the weeks in December when they can.
   * Omitted unless set.
   */
  wrapstodon<const Given extends Input<Member<OpenMastodonInstanceV2, "wrapstodon">>>(
    this: Once<Done, "wrapstodon">,
    wrapstodon: Given & Input<Member<OpenMastodonInstanceV2, "wrapstodon">> & Checked<Given, Member<OpenMastodonInstanceV2, "wrapstodon">, OpenLimits["wrapstodon"]>
  ): OpenMastodonInstanceV2Builder<Done | "wrapstodon">;

  /**
   * How to contact someone responsible for the server.
   * Omitted unless set.
   */
  contact<const Given extends Input<Member<OpenMastodonInstanceV2, "contact">>>(
    this: Once<Done, "contact">,
    contact: Given & Input<Member<OpenMastodonInstanceV2, "contact">> & Checked<Given, Member<OpenMastodonInstanceV2, "contact">>
  ): OpenMastodonInstanceV2Builder<Done | "contact">;

  /**
   * The rules of the server.
   * Omitted unless set.
   */
  rules<const Given extends Items<Member<OpenMastodonInstanceV2, "rules">>>(
    this: Once<Done, "rules">,
    ...rules: Given & CheckedItems<Given, Member<OpenMastodonInstanceV2, "rules">>
  ): OpenMastodonInstanceV2Builder<Done | "rules">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): OpenMastodonInstanceV2Builder<Done | "extra">;

  /**
   * Validates against the open profile, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["domain","title","version"], Done>): OpenMastodonInstanceV2;
}

/**
 * Starts a document of Mastodon API, instance v2.
 * The document is valid in the open profile, which allows values that the standard does not list. Strict readers reject these values.
 * Use `mastodonInstanceV2()` if you do not need them.
 */
export const openMastodonInstanceV2: () => OpenMastodonInstanceV2Builder =
  /* @__PURE__ */ documentBuilder<OpenMastodonInstanceV2Builder>(description, validateOpenMastodonInstanceV2);
