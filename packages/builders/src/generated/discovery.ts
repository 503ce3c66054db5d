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
 * The link document at /.well-known/nodeinfo, which says where a server's NodeInfo documents are.
 * Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.
 */
export interface NodeInfoDiscoveryBuilder<Done extends string = never> {
  /**
   * Links to the document of a version of NodeInfo, each version once. The newest comes first, in whatever order they are given.
   * The address must be an absolute http or https URL without a user.
   */
  nodeInfo<const Version extends "2.2" | "2.1" | "2.0" | "1.1" | "1.0", const Href extends string>(
    this: Once<Done, Version>,
    version: Version,
    href: Href & CheckedHref<Href>
  ): NodeInfoDiscoveryBuilder<Done | Version | "link">;

  /**
   * Links to the actor that speaks for the whole server, as FEP-2677 has it. It comes after the versions of NodeInfo.
   * The address must be an absolute http or https URL without a user.
   * @see https://codeberg.org/fediverse/fep/src/branch/main/fep/2677/fep-2677.md
   */
  applicationActor<const Href extends string>(
    this: Once<Done, "applicationActor">,
    href: Href & CheckedHref<Href>
  ): NodeInfoDiscoveryBuilder<Done | "applicationActor" | "link">;

  /**
   * Links to anything else. Can be taken more than once.
   * The address must be an absolute http or https URL without a user.
   */
  link<const Given extends Input<NodeInfoDiscovery["links"][number]>>(
    link: Given & Input<NodeInfoDiscovery["links"][number]> & Checked<Given, NodeInfoDiscovery["links"][number]> & { readonly href: CheckedHref<Given["href"]> }
  ): NodeInfoDiscoveryBuilder<Done | "link">;

  /**
   * The URI of what the links are about.
   * Absent unless set.
   */
  subject(
    this: Once<Done, "subject">,
    subject: Member<NodeInfoDiscovery, "subject">
  ): NodeInfoDiscoveryBuilder<Done | "subject">;

  /**
   * Other URIs of the same subject.
   * Absent unless set.
   */
  aliases(
    this: Once<Done, "aliases">,
    ...aliases: Items<Member<NodeInfoDiscovery, "aliases">>
  ): NodeInfoDiscoveryBuilder<Done | "aliases">;

  /**
   * Further facts about the subject, by URI.
   * Absent unless set.
   */
  properties<const Given extends Input<Member<NodeInfoDiscovery, "properties">>>(
    this: Once<Done, "properties">,
    properties: Given & Input<Member<NodeInfoDiscovery, "properties">> & Checked<Given, Member<NodeInfoDiscovery, "properties">>
  ): NodeInfoDiscoveryBuilder<Done | "properties">;

  /**
   * Members that the standard does not describe, at any depth. They are merged into the others.
   * Several objects are merged deeply. To give one place two values is an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): NodeInfoDiscoveryBuilder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares nothing with what was given.
   * Throws a `BuildError`, which has every issue.
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
