// Generated from schemas/discovery/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { NodeInfoDiscovery } from "@nodeinfo-kit/types/discovery";
import { validateNodeInfoDiscovery } from "@nodeinfo-kit/validators/discovery";
import type { Checked, CheckedHref, CheckedParts, Input, Items, Member, Once, Ready } from "../checked.js";
import { extra } from "../extra.js";
import { linkBuilder, type LinkDescription } from "../link-builder.js";

export type { NodeInfoDiscovery } from "@nodeinfo-kit/types/discovery";
export { BuildError, type Issue, type IssueCode } from "../issue.js";

/**
 * The link document at /.well-known/nodeinfo, which points to a server's NodeInfo documents.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface NodeInfoDiscoveryBuilder<Done extends string = never> {
  /**
   * Links to the document of one NodeInfo version. Each version can be linked once, and the newest is always first.
   * `href` must be an absolute http or https URL without user info.
   */
  nodeInfo<const Version extends "2.2" | "2.1" | "2.0" | "1.1" | "1.0", const Href extends string>(
    this: Once<Done, Version>,
    version: Version,
    href: Href & CheckedHref<Href>
  ): NodeInfoDiscoveryBuilder<Done | Version | "link">;

  /**
   * Links to the actor that represents the whole server, as FEP-2677 defines it. Comes after the NodeInfo versions.
   * `href` must be an absolute http or https URL without user info.
   * @see https://codeberg.org/fediverse/fep/src/branch/main/fep/2677/fep-2677.md
   */
  applicationActor<const Href extends string>(
    this: Once<Done, "applicationActor">,
    href: Href & CheckedHref<Href>
  ): NodeInfoDiscoveryBuilder<Done | "applicationActor" | "link">;

  /**
   * Adds any other link. Can be called more than once.
   * `href` must be an absolute http or https URL without user info.
   */
  link<const Given extends Input<NodeInfoDiscovery["links"][number]>>(
    link: Given & Input<NodeInfoDiscovery["links"][number]> & Checked<Given, NodeInfoDiscovery["links"][number]> & { readonly href: CheckedHref<Given["href"]> }
  ): NodeInfoDiscoveryBuilder<Done | "link">;

  /**
   * The URI of the subject of the links.
   * Omitted unless set.
   */
  subject(
    this: Once<Done, "subject">,
    subject: Member<NodeInfoDiscovery, "subject">
  ): NodeInfoDiscoveryBuilder<Done | "subject">;

  /**
   * Other URIs of the same subject.
   * Omitted unless set.
   */
  aliases(
    this: Once<Done, "aliases">,
    ...aliases: Items<Member<NodeInfoDiscovery, "aliases">>
  ): NodeInfoDiscoveryBuilder<Done | "aliases">;

  /**
   * Additional properties of the subject, by URI.
   * Omitted unless set.
   */
  properties<const Given extends Input<Member<NodeInfoDiscovery, "properties">>>(
    this: Once<Done, "properties">,
    properties: Given & Input<Member<NodeInfoDiscovery, "properties">> & Checked<Given, Member<NodeInfoDiscovery, "properties">>
  ): NodeInfoDiscoveryBuilder<Done | "properties">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): NodeInfoDiscoveryBuilder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["link"], Done>): NodeInfoDiscovery;
}

const description: LinkDescription = {
  standard: "NodeInfo discovery",
  members: ["subject","aliases","properties","extra"],
  defaults: {},
  lists: ["aliases"],
  rels: {"2.2":"http://nodeinfo.diaspora.software/ns/schema/2.2","2.1":"http://nodeinfo.diaspora.software/ns/schema/2.1","2.0":"http://nodeinfo.diaspora.software/ns/schema/2.0","1.1":"http://nodeinfo.diaspora.software/ns/schema/1.1","1.0":"http://nodeinfo.diaspora.software/ns/schema/1.0"},
  extra,
};

/**
 * Starts a document of NodeInfo discovery.
 */
export const discovery: () => NodeInfoDiscoveryBuilder =
  /* @__PURE__ */ linkBuilder<NodeInfoDiscoveryBuilder>(description, validateNodeInfoDiscovery);
