// Generated from schemas/nodeinfo/2.1/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { NodeInfo, OpenNodeInfo } from "@nodeinfo-kit/types/nodeinfo/2.1";
import { validateNodeInfo, validateOpenNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import type { Checked, CheckedParts, CheckedWords, Count, Input, Item, Items, Member, Merged, Once, Only, OrAny, Ready, Some } from "../../checked.js";
import { documentBuilder, type DocumentDescription } from "../../document-builder.js";

export type { NodeInfo, OpenNodeInfo } from "@nodeinfo-kit/types/nodeinfo/2.1";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

/**
 * Limits that TypeScript checks in literals, in addition to their types.
 */
export interface Limits {
  software: { name: Only<"abcdefghijklmnopqrstuvwxyz0123456789-"> };
  usage: { users: { total: Count; activeHalfyear: Count; activeMonth: Count }; localPosts: Count; localComments: Count };
}

/**
 * A server's description of itself in NodeInfo 2.1.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface NodeInfoBuilder<Done extends string = never, Metadata extends object = { [k: string]: unknown }> {
  /**
   * The software this server runs.
   * Must be set.
   */
  software<const Given extends Input<NodeInfo["software"]>>(
    this: Once<Done, "software">,
    software: Given & Input<NodeInfo["software"]> & Checked<Given, NodeInfo["software"], Limits["software"]>
  ): NodeInfoBuilder<Done | "software", Metadata>;

  /**
   * The protocols this server supports. At least one is required.
   * Must be set.
   */
  protocols(
    this: Once<Done, "protocols">,
    first: Item<NodeInfo["protocols"]> | readonly Item<NodeInfo["protocols"]>[],
    ...others: Item<NodeInfo["protocols"]>[]
  ): NodeInfoBuilder<Done | "protocols", Metadata>;
  /**
   * The protocols this server supports. At least one is required.
   * Must be set.
   */
  protocols<const Given extends OrAny<NodeInfo["protocols"]>>(
    this: Once<Done, "protocols"> & Some<Given, NodeInfo["protocols"]>,
    ...protocols: Given & CheckedWords<Given, NodeInfo["protocols"], "NodeInfo 2.1 lists activitypub, buddycloud, dfrn, diaspora, libertree, ostatus, pumpio, tent, xmpp, zot. NodeInfo 2.2 also lists nostr. The open form of this builder allows any other value">
  ): NodeInfoBuilder<Done | "protocols", Metadata>;

  /**
   * The third-party services this server connects to on behalf of its users.
   * Default: `{"inbound":[],"outbound":[]}`.
   */
  services<const Given extends Input<NodeInfo["services"]>>(
    this: Once<Done, "services">,
    services: Given & Input<NodeInfo["services"]> & Checked<Given, NodeInfo["services"]>
  ): NodeInfoBuilder<Done | "services", Metadata>;

  /**
   * Whether anyone can sign up on this server without an invitation.
   * Must be set.
   */
  openRegistrations(
    this: Once<Done, "openRegistrations">,
    openRegistrations: NodeInfo["openRegistrations"]
  ): NodeInfoBuilder<Done | "openRegistrations", Metadata>;

  /**
   * Usage statistics of this server.
   * Must be set.
   */
  usage<const Given extends Input<NodeInfo["usage"]>>(
    this: Once<Done, "usage">,
    usage: Given & Input<NodeInfo["usage"]> & Checked<Given, NodeInfo["usage"], Limits["usage"]>
  ): NodeInfoBuilder<Done | "usage", Metadata>;

  /**
   * Additional information chosen by the software. No property is standardised, so readers must not rely on any. May be `{}`.
   * Default: `{}`.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  metadata<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "metadata">,
    ...metadata: Parts & CheckedParts<Parts>
  ): NodeInfoBuilder<Done | "metadata", Merged<Parts>>;

  /**
   * Validates strictly, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["software","protocols","openRegistrations","usage"], Done>): NodeInfo<Metadata>;
}

const description: DocumentDescription = {
  standard: "NodeInfo 2.1",
  members: ["version","software","protocols","services","openRegistrations","usage","metadata"],
  defaults: {"version":"2.1","services":{"inbound":[],"outbound":[]},"metadata":{}},
  lists: ["protocols"],
  later: {"protocols":{"nostr":"NodeInfo 2.2"},"services/inbound":{},"services/outbound":{}},
};

/**
 * Starts a document of NodeInfo 2.1.
 * Unless a step sets it, `services` is `{"inbound":[],"outbound":[]}` and `metadata` is `{}`. Nothing else has a default.
 */
export const nodeInfo: () => NodeInfoBuilder =
  /* @__PURE__ */ documentBuilder<NodeInfoBuilder>(description, validateNodeInfo);

/**
 * Limits that TypeScript checks in literals, in addition to their types.
 */
export interface OpenLimits {
  usage: { users: { total: Count; activeHalfyear: Count; activeMonth: Count }; localPosts: Count; localComments: Count };
}

/**
 * A server's description of itself in NodeInfo 2.1. The open form allows values that the standard does not list.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface OpenNodeInfoBuilder<Done extends string = never, Metadata extends object = { [k: string]: unknown }> {
  /**
   * The software this server runs.
   * Must be set.
   */
  software<const Given extends Input<Member<OpenNodeInfo, "software">>>(
    this: Once<Done, "software">,
    software: Given & Input<Member<OpenNodeInfo, "software">> & Checked<Given, Member<OpenNodeInfo, "software">>
  ): OpenNodeInfoBuilder<Done | "software", Metadata>;

  /**
   * The protocols this server supports. At least one is required.
   * Must be set.
   */
  protocols(
    this: Once<Done, "protocols">,
    ...protocols: Items<Member<OpenNodeInfo, "protocols">>
  ): OpenNodeInfoBuilder<Done | "protocols", Metadata>;

  /**
   * The third-party services this server connects to on behalf of its users.
   * Default: `{"inbound":[],"outbound":[]}`.
   */
  services<const Given extends Input<Member<OpenNodeInfo, "services">>>(
    this: Once<Done, "services">,
    services: Given & Input<Member<OpenNodeInfo, "services">> & Checked<Given, Member<OpenNodeInfo, "services">>
  ): OpenNodeInfoBuilder<Done | "services", Metadata>;

  /**
   * Whether anyone can sign up on this server without an invitation.
   * Must be set.
   */
  openRegistrations(
    this: Once<Done, "openRegistrations">,
    openRegistrations: Member<OpenNodeInfo, "openRegistrations">
  ): OpenNodeInfoBuilder<Done | "openRegistrations", Metadata>;

  /**
   * Usage statistics of this server.
   * Must be set.
   */
  usage<const Given extends Input<Member<OpenNodeInfo, "usage">>>(
    this: Once<Done, "usage">,
    usage: Given & Input<Member<OpenNodeInfo, "usage">> & Checked<Given, Member<OpenNodeInfo, "usage">, OpenLimits["usage"]>
  ): OpenNodeInfoBuilder<Done | "usage", Metadata>;

  /**
   * Additional information chosen by the software. No property is standardised, so readers must not rely on any. May be `{}`.
   * Default: `{}`.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  metadata<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "metadata">,
    ...metadata: Parts & CheckedParts<Parts>
  ): OpenNodeInfoBuilder<Done | "metadata", Merged<Parts>>;

  /**
   * Validates against the open profile, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["software","protocols","openRegistrations","usage"], Done>): OpenNodeInfo & { metadata: Metadata };
}

/**
 * Starts a document of NodeInfo 2.1.
 * The document is valid in the open profile, which allows values that the standard does not list. Strict readers reject these values.
 * Use `nodeInfo()` if you do not need them.
 * Unless a step sets it, `services` is `{"inbound":[],"outbound":[]}` and `metadata` is `{}`. Nothing else has a default.
 */
export const openNodeInfo: () => OpenNodeInfoBuilder =
  /* @__PURE__ */ documentBuilder<OpenNodeInfoBuilder>(description, validateOpenNodeInfo);
