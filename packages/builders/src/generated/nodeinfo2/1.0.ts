// Generated from schemas/nodeinfo2/1.0/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { NodeInfo2Document, OpenNodeInfo2Document } from "@nodeinfo-kit/types/nodeinfo2/1.0";
import { validateNodeInfo2Document, validateOpenNodeInfo2Document } from "@nodeinfo-kit/validators/nodeinfo2/1.0";
import type { Checked, CheckedItems, CheckedParts, Count, Input, Items, Member, Once, Ready } from "../../checked.js";
import { documentBuilder, type DocumentDescription } from "../../document-builder.js";
import { extra } from "../../extra.js";

export type { NodeInfo2Document, OpenNodeInfo2Document } from "@nodeinfo-kit/types/nodeinfo2/1.0";
export { BuildError, type Issue, type IssueCode } from "../../issue.js";

/**
 * Limits that TypeScript checks in literals, in addition to their types.
 */
export interface Limits {
  usage: { users: { total: Count; activeHalfyear: Count; activeMonth: Count; activeWeek: Count }; localPosts: Count; localComments: Count };
}

/**
 * A server's description of itself in NodeInfo2 1.0, a format related to NodeInfo and served at /.well-known/x-nodeinfo2.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface NodeInfo2DocumentBuilder<Done extends string = never> {
  /**
   * The server and the software it runs.
   * Must be set.
   */
  server<const Given extends Input<NodeInfo2Document["server"]>>(
    this: Once<Done, "server">,
    server: Given & Input<NodeInfo2Document["server"]> & Checked<Given, NodeInfo2Document["server"]>
  ): NodeInfo2DocumentBuilder<Done | "server">;

  /**
   * The person or organization that runs the server.
   * Omitted unless set.
   */
  organization<const Given extends Input<Member<NodeInfo2Document, "organization">>>(
    this: Once<Done, "organization">,
    organization: Given & Input<Member<NodeInfo2Document, "organization">> & Checked<Given, Member<NodeInfo2Document, "organization">>
  ): NodeInfo2DocumentBuilder<Done | "organization">;

  /**
   * The protocols this server supports.
   * Omitted unless set.
   */
  protocols(
    this: Once<Done, "protocols">,
    ...protocols: Items<Member<NodeInfo2Document, "protocols">>
  ): NodeInfo2DocumentBuilder<Done | "protocols">;

  /**
   * The third-party services this server connects to on behalf of its users.
   * Omitted unless set.
   */
  services<const Given extends Input<Member<NodeInfo2Document, "services">>>(
    this: Once<Done, "services">,
    services: Given & Input<Member<NodeInfo2Document, "services">> & Checked<Given, Member<NodeInfo2Document, "services">>
  ): NodeInfo2DocumentBuilder<Done | "services">;

  /**
   * Whether anyone can sign up on this server without an invitation.
   * Must be set.
   */
  openRegistrations(
    this: Once<Done, "openRegistrations">,
    openRegistrations: NodeInfo2Document["openRegistrations"]
  ): NodeInfo2DocumentBuilder<Done | "openRegistrations">;

  /**
   * Usage statistics of this server.
   * Omitted unless set.
   */
  usage<const Given extends Input<Member<NodeInfo2Document, "usage">>>(
    this: Once<Done, "usage">,
    usage: Given & Input<Member<NodeInfo2Document, "usage">> & Checked<Given, Member<NodeInfo2Document, "usage">, Limits["usage"]>
  ): NodeInfo2DocumentBuilder<Done | "usage">;

  /**
   * The posts the server requests from a social relay: none (an empty string), all, or those with certain tags.
   * Omitted unless set.
   */
  relay(
    this: Once<Done, "relay">,
    relay: Member<NodeInfo2Document, "relay">
  ): NodeInfo2DocumentBuilder<Done | "relay">;

  /**
   * Other features of the server.
   * Omitted unless set.
   */
  otherFeatures<const Given extends Items<Member<NodeInfo2Document, "otherFeatures">>>(
    this: Once<Done, "otherFeatures">,
    ...otherFeatures: Given & CheckedItems<Given, Member<NodeInfo2Document, "otherFeatures">>
  ): NodeInfo2DocumentBuilder<Done | "otherFeatures">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): NodeInfo2DocumentBuilder<Done | "extra">;

  /**
   * Validates strictly, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["server","openRegistrations"], Done>): NodeInfo2Document;
}

const description: DocumentDescription = {
  standard: "NodeInfo2 1.0",
  members: ["version","server","organization","protocols","services","openRegistrations","usage","relay","otherFeatures","extra"],
  defaults: {"version":"1.0"},
  lists: ["protocols","otherFeatures"],
  extra,
};

/**
 * Starts a document of NodeInfo2 1.0.
 */
export const nodeInfo2Document: () => NodeInfo2DocumentBuilder =
  /* @__PURE__ */ documentBuilder<NodeInfo2DocumentBuilder>(description, validateNodeInfo2Document);

/**
 * Limits that TypeScript checks in literals, in addition to their types.
 */
export interface OpenLimits {
  usage: { users: { total: Count; activeHalfyear: Count; activeMonth: Count; activeWeek: Count }; localPosts: Count; localComments: Count };
}

/**
 * A server's description of itself in NodeInfo2 1.0, a format related to NodeInfo and served at /.well-known/x-nodeinfo2. The open form allows values that the standard does not list.
 * Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.
 */
export interface OpenNodeInfo2DocumentBuilder<Done extends string = never> {
  /**
   * The server and the software it runs.
   * Must be set.
   */
  server<const Given extends Input<Member<OpenNodeInfo2Document, "server">>>(
    this: Once<Done, "server">,
    server: Given & Input<Member<OpenNodeInfo2Document, "server">> & Checked<Given, Member<OpenNodeInfo2Document, "server">>
  ): OpenNodeInfo2DocumentBuilder<Done | "server">;

  /**
   * The person or organization that runs the server.
   * Omitted unless set.
   */
  organization<const Given extends Input<Member<OpenNodeInfo2Document, "organization">>>(
    this: Once<Done, "organization">,
    organization: Given & Input<Member<OpenNodeInfo2Document, "organization">> & Checked<Given, Member<OpenNodeInfo2Document, "organization">>
  ): OpenNodeInfo2DocumentBuilder<Done | "organization">;

  /**
   * The protocols this server supports.
   * Omitted unless set.
   */
  protocols(
    this: Once<Done, "protocols">,
    ...protocols: Items<Member<OpenNodeInfo2Document, "protocols">>
  ): OpenNodeInfo2DocumentBuilder<Done | "protocols">;

  /**
   * The third-party services this server connects to on behalf of its users.
   * Omitted unless set.
   */
  services<const Given extends Input<Member<OpenNodeInfo2Document, "services">>>(
    this: Once<Done, "services">,
    services: Given & Input<Member<OpenNodeInfo2Document, "services">> & Checked<Given, Member<OpenNodeInfo2Document, "services">>
  ): OpenNodeInfo2DocumentBuilder<Done | "services">;

  /**
   * Whether anyone can sign up on this server without an invitation.
   * Must be set.
   */
  openRegistrations(
    this: Once<Done, "openRegistrations">,
    openRegistrations: Member<OpenNodeInfo2Document, "openRegistrations">
  ): OpenNodeInfo2DocumentBuilder<Done | "openRegistrations">;

  /**
   * Usage statistics of this server.
   * Omitted unless set.
   */
  usage<const Given extends Input<Member<OpenNodeInfo2Document, "usage">>>(
    this: Once<Done, "usage">,
    usage: Given & Input<Member<OpenNodeInfo2Document, "usage">> & Checked<Given, Member<OpenNodeInfo2Document, "usage">, OpenLimits["usage"]>
  ): OpenNodeInfo2DocumentBuilder<Done | "usage">;

  /**
   * The posts the server requests from a social relay: none (an empty string), all, or those with certain tags.
   * Omitted unless set.
   */
  relay(
    this: Once<Done, "relay">,
    relay: Member<OpenNodeInfo2Document, "relay">
  ): OpenNodeInfo2DocumentBuilder<Done | "relay">;

  /**
   * Other features of the server.
   * Omitted unless set.
   */
  otherFeatures<const Given extends Items<Member<OpenNodeInfo2Document, "otherFeatures">>>(
    this: Once<Done, "otherFeatures">,
    ...otherFeatures: Given & CheckedItems<Given, Member<OpenNodeInfo2Document, "otherFeatures">>
  ): OpenNodeInfo2DocumentBuilder<Done | "otherFeatures">;

  /**
   * Properties that the standard does not describe, at any depth. They are merged into the others.
   * Multiple objects are merged deeply. Two values for one property are an error that names both.
   */
  extra<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "extra">,
    ...extra: Parts & CheckedParts<Parts>
  ): OpenNodeInfo2DocumentBuilder<Done | "extra">;

  /**
   * Validates against the open profile, and returns a new document that shares no objects with its input.
   * Throws a `BuildError` with all issues.
   */
  build(this: Ready<["server","openRegistrations"], Done>): OpenNodeInfo2Document;
}

/**
 * Starts a document of NodeInfo2 1.0.
 * The document is valid in the open profile, which allows values that the standard does not list. Strict readers reject these values.
 * Use `nodeInfo2Document()` if you do not need them.
 */
export const openNodeInfo2Document: () => OpenNodeInfo2DocumentBuilder =
  /* @__PURE__ */ documentBuilder<OpenNodeInfo2DocumentBuilder>(description, validateOpenNodeInfo2Document);
