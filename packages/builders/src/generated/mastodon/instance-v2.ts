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
 * What TypeScript checks of literals, beyond their types.
 */
export interface Limits {
  usage: { users: { active_month: Count } };
  configuration: { accounts: { max_featured_tags: Count; max_pinned_statuses: Count; max_display_name_length: Count; max_note_length: Count; max_avatar_description_length: Count; max_header_description_length: Count; max_profile_fields: Count; profile_field_name_limit: Count; profile_field_value_limit: Count }; statuses: { max_characters: Count; max_media_attachments: Count; characters_reserved_per_url: Count }; media_attachments: { description_limit: Count; image_size_limit: Count; image_matrix_limit: Count; video_size_limit: Count; video_frame_rate_limit: Count; video_matrix_limit: Count }; polls: { max_options: Count; max_characters_per_option: Count; min_expiration: Count; max_expiration: Count } };
  registrations: { min_age: Count };
  api_versions: { mastodon: Count };
}

/**
 * What GET /api/v2/instance says of a server, in Mastodon since 4.0 and in servers that speak its API.
 * Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.
 */
export interface MastodonInstanceV2Builder<Done extends string = never> {
  /**
   * The domain of the server, as in the names of its accounts.
   * Must be set.
   */
  domain(
    this: Once<Done, "domain">,
    domain: MastodonInstanceV2["domain"]
  ): MastodonInstanceV2Builder<Done | "domain">;

  /**
   * The name of the server that people see.
   * Must be set.
   */
  title(
    this: Once<Done, "title">,
    title: MastodonInstanceV2["title"]
  ): MastodonInstanceV2Builder<Done | "title">;

  /**
   * The version of Mastodon. A compatible server names itself after it: "2.8.0 (compatible; Friendica 2024.08)".
   * Must be set.
   */
  version(
    this: Once<Done, "version">,
    version: MastodonInstanceV2["version"]
  ): MastodonInstanceV2Builder<Done | "version">;

  /**
   * The address of the source code that the server runs.
   * Absent unless set.
   */
  source_url(
    this: Once<Done, "source_url">,
    source_url: Member<MastodonInstanceV2, "source_url">
  ): MastodonInstanceV2Builder<Done | "source_url">;

  /**
   * What the server is, in a few words without markup.
   * Absent unless set.
   */
  description(
    this: Once<Done, "description">,
    description: Member<MastodonInstanceV2, "description">
  ): MastodonInstanceV2Builder<Done | "description">;

  /**
   * How much the server is used.
   * Absent unless set.
   */
  usage<const Given extends Input<Member<MastodonInstanceV2, "usage">>>(
    this: Once<Done, "usage">,
    usage: Given & Input<Member<MastodonInstanceV2, "usage">> & Checked<Given, Member<MastodonInstanceV2, "usage">, Limits["usage"]>
  ): MastodonInstanceV2Builder<Done | "usage">;

  /**
   * A picture for the server.
   * Absent unless set.
   */
  thumbnail<const Given extends Input<Member<MastodonInstanceV2, "thumbnail">>>(
    this: Once<Done, "thumbnail">,
    thumbnail: Given & Input<Member<MastodonInstanceV2, "thumbnail">> & Checked<Given, Member<MastodonInstanceV2, "thumbnail">>
  ): MastodonInstanceV2Builder<Done | "thumbnail">;

  /**
   * The icon of the server, in several sizes.
   * Absent unless set.
   */
  icon<const Given extends Items<Member<MastodonInstanceV2, "icon">>>(
    this: Once<Done, "icon">,
    ...icon: Given & CheckedItems<Given, Member<MastodonInstanceV2, "icon">>
  ): MastodonInstanceV2Builder<Done | "icon">;

  /**
   * The languages of the server and its staff, by language code.
   * Absent unless set.
   */
  languages(
    this: Once<Done, "languages">,
    ...languages: Items<Member<MastodonInstanceV2, "languages">>
  ): MastodonInstanceV2Builder<Done | "languages">;

  /**
   * How the server is set up, and what is allowed on it.
   * Absent unless set.
   */
  configuration<const Given extends Input<Member<MastodonInstanceV2, "configuration">>>(
    this: Once<Done, "configuration">,
    configuration: Given & Input<Member<MastodonInstanceV2, "configuration">> & Checked<Given, Member<MastodonInstanceV2, "configuration">, Limits["configuration"]>
  ): MastodonInstanceV2Builder<Done | "configuration">;

  /**
   * How people can sign up.
   * Absent unless set.
   */
  registrations<const Given extends Input<Member<MastodonInstanceV2, "registrations">>>(
    this: Once<Done, "registrations">,
    registrations: Given & Input<Member<MastodonInstanceV2, "registrations">> & Checked<Given, Member<MastodonInstanceV2, "registrations">, Limits["registrations"]>
  ): MastodonInstanceV2Builder<Done | "registrations">;

  /**
   * The versions of the APIs that the server speaks, each by the name of the software that it comes from.
   * Absent unless set.
   */
  api_versions<const Given extends Input<Member<MastodonInstanceV2, "api_versions">>>(
    this: Once<Done, "api_versions">,
    api_versions: Given & Input<Member<MastodonInstanceV2, "api_versions">> & Checked<Given, Member<MastodonInstanceV2, "api_versions">, Limits["api_versions"]>
  ): MastodonInstanceV2Builder<Done | "api_versions">;

  /**
   * How to reach someone who answers for the server.
   * Absent unless set.
   */
  contact<const Given extends Input<Member<MastodonInstanceV2, "contact">>>(
    this: Once<Done, "contact">,
    contact: Given & Input<Member<MastodonInstanceV2, "contact">> & Checked<Given, Member<MastodonInstanceV2, "contact">>
  ): MastodonInstanceV2Builder<Done | "contact">;

  /**
   * The rules of the server.
   * Absent unless set.
   */
  rules<const Given extends Items<Member<MastodonInstanceV2, "rules">>>(
    this: Once<Done, "rules">,
    ...rules: Given & CheckedItems<Given, Member<MastodonInstanceV2, "rules">>
  ): MastodonInstanceV2Builder<Done | "rules">;

  /**
   * Members that the standard does not describe, at any depth. They are merged into the others.
   * Several objects are merged deeply. To give one place two values is an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): MastodonInstanceV2Builder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares nothing with what was given.
   * Throws a `BuildError`, which has every issue.
   */
  build(this: Ready<["domain","title","version"], Done>): MastodonInstanceV2;
}

const description: DocumentDescription = {
  standard: "Mastodon API, instance v2",
  members: ["domain","title","version","source_url","description","usage","thumbnail","icon","languages","configuration","registrations","api_versions","contact","rules","extra"],
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
 * What TypeScript checks of literals, beyond their types.
 */
export interface OpenLimits {
  usage: { users: { active_month: Count } };
  configuration: { accounts: { max_featured_tags: Count; max_pinned_statuses: Count; max_display_name_length: Count; max_note_length: Count; max_avatar_description_length: Count; max_header_description_length: Count; max_profile_fields: Count; profile_field_name_limit: Count; profile_field_value_limit: Count }; statuses: { max_characters: Count; max_media_attachments: Count; characters_reserved_per_url: Count }; media_attachments: { description_limit: Count; image_size_limit: Count; image_matrix_limit: Count; video_size_limit: Count; video_frame_rate_limit: Count; video_matrix_limit: Count }; polls: { max_options: Count; max_characters_per_option: Count; min_expiration: Count; max_expiration: Count } };
  registrations: { min_age: Count };
  api_versions: { mastodon: Count };
}

/**
 * What GET /api/v2/instance says of a server, in Mastodon since 4.0 and in servers that speak its API. In the open form: values that the standard does not list are allowed.
 * Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.
 */
export interface OpenMastodonInstanceV2Builder<Done extends string = never> {
  /**
   * The domain of the server, as in the names of its accounts.
   * Must be set.
   */
  domain(
    this: Once<Done, "domain">,
    domain: Member<OpenMastodonInstanceV2, "domain">
  ): OpenMastodonInstanceV2Builder<Done | "domain">;

  /**
   * The name of the server that people see.
   * Must be set.
   */
  title(
    this: Once<Done, "title">,
    title: Member<OpenMastodonInstanceV2, "title">
  ): OpenMastodonInstanceV2Builder<Done | "title">;

  /**
   * The version of Mastodon. A compatible server names itself after it: "2.8.0 (compatible; Friendica 2024.08)".
   * Must be set.
   */
  version(
    this: Once<Done, "version">,
    version: Member<OpenMastodonInstanceV2, "version">
  ): OpenMastodonInstanceV2Builder<Done | "version">;

  /**
   * The address of the source code that the server runs.
   * Absent unless set.
   */
  source_url(
    this: Once<Done, "source_url">,
    source_url: Member<OpenMastodonInstanceV2, "source_url">
  ): OpenMastodonInstanceV2Builder<Done | "source_url">;

  /**
   * What the server is, in a few words without markup.
   * Absent unless set.
   */
  description(
    this: Once<Done, "description">,
    description: Member<OpenMastodonInstanceV2, "description">
  ): OpenMastodonInstanceV2Builder<Done | "description">;

  /**
   * How much the server is used.
   * Absent unless set.
   */
  usage<const Given extends Input<Member<OpenMastodonInstanceV2, "usage">>>(
    this: Once<Done, "usage">,
    usage: Given & Input<Member<OpenMastodonInstanceV2, "usage">> & Checked<Given, Member<OpenMastodonInstanceV2, "usage">, OpenLimits["usage"]>
  ): OpenMastodonInstanceV2Builder<Done | "usage">;

  /**
   * A picture for the server.
   * Absent unless set.
   */
  thumbnail<const Given extends Input<Member<OpenMastodonInstanceV2, "thumbnail">>>(
    this: Once<Done, "thumbnail">,
    thumbnail: Given & Input<Member<OpenMastodonInstanceV2, "thumbnail">> & Checked<Given, Member<OpenMastodonInstanceV2, "thumbnail">>
  ): OpenMastodonInstanceV2Builder<Done | "thumbnail">;

  /**
   * The icon of the server, in several sizes.
   * Absent unless set.
   */
  icon<const Given extends Items<Member<OpenMastodonInstanceV2, "icon">>>(
    this: Once<Done, "icon">,
    ...icon: Given & CheckedItems<Given, Member<OpenMastodonInstanceV2, "icon">>
  ): OpenMastodonInstanceV2Builder<Done | "icon">;

  /**
   * The languages of the server and its staff, by language code.
   * Absent unless set.
   */
  languages(
    this: Once<Done, "languages">,
    ...languages: Items<Member<OpenMastodonInstanceV2, "languages">>
  ): OpenMastodonInstanceV2Builder<Done | "languages">;

  /**
   * How the server is set up, and what is allowed on it.
   * Absent unless set.
   */
  configuration<const Given extends Input<Member<OpenMastodonInstanceV2, "configuration">>>(
    this: Once<Done, "configuration">,
    configuration: Given & Input<Member<OpenMastodonInstanceV2, "configuration">> & Checked<Given, Member<OpenMastodonInstanceV2, "configuration">, OpenLimits["configuration"]>
  ): OpenMastodonInstanceV2Builder<Done | "configuration">;

  /**
   * How people can sign up.
   * Absent unless set.
   */
  registrations<const Given extends Input<Member<OpenMastodonInstanceV2, "registrations">>>(
    this: Once<Done, "registrations">,
    registrations: Given & Input<Member<OpenMastodonInstanceV2, "registrations">> & Checked<Given, Member<OpenMastodonInstanceV2, "registrations">, OpenLimits["registrations"]>
  ): OpenMastodonInstanceV2Builder<Done | "registrations">;

  /**
   * The versions of the APIs that the server speaks, each by the name of the software that it comes from.
   * Absent unless set.
   */
  api_versions<const Given extends Input<Member<OpenMastodonInstanceV2, "api_versions">>>(
    this: Once<Done, "api_versions">,
    api_versions: Given & Input<Member<OpenMastodonInstanceV2, "api_versions">> & Checked<Given, Member<OpenMastodonInstanceV2, "api_versions">, OpenLimits["api_versions"]>
  ): OpenMastodonInstanceV2Builder<Done | "api_versions">;

  /**
   * How to reach someone who answers for the server.
   * Absent unless set.
   */
  contact<const Given extends Input<Member<OpenMastodonInstanceV2, "contact">>>(
    this: Once<Done, "contact">,
    contact: Given & Input<Member<OpenMastodonInstanceV2, "contact">> & Checked<Given, Member<OpenMastodonInstanceV2, "contact">>
  ): OpenMastodonInstanceV2Builder<Done | "contact">;

  /**
   * The rules of the server.
   * Absent unless set.
   */
  rules<const Given extends Items<Member<OpenMastodonInstanceV2, "rules">>>(
    this: Once<Done, "rules">,
    ...rules: Given & CheckedItems<Given, Member<OpenMastodonInstanceV2, "rules">>
  ): OpenMastodonInstanceV2Builder<Done | "rules">;

  /**
   * Members that the standard does not describe, at any depth. They are merged into the others.
   * Several objects are merged deeply. To give one place two values is an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): OpenMastodonInstanceV2Builder<Done | "extra">;

  /**
   * Validates against the open profile, and returns a new document that shares nothing with what was given.
   * Throws a `BuildError`, which has every issue.
   */
  build(this: Ready<["domain","title","version"], Done>): OpenMastodonInstanceV2;
}

/**
 * Starts a document of Mastodon API, instance v2.
 * It is valid in the open profile: values that the standard does not list are allowed. Strict readers reject such a document.
 * Use `mastodonInstanceV2()` for a document that needs no such value.
 */
export const openMastodonInstanceV2: () => OpenMastodonInstanceV2Builder =
  /* @__PURE__ */ documentBuilder<OpenMastodonInstanceV2Builder>(description, validateOpenMastodonInstanceV2);
