// Generated from schemas/nodeinfo2/1.0/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { NodeInfo2Document } from "@nodeinfo-kit/types/nodeinfo2/1.0";
import { validateNodeInfo2Document } from "@nodeinfo-kit/validators/nodeinfo2/1.0";
import type { Checked, CheckedParts, Count, Input, Member, Once, Ready } from "../../checked.js";
import { documentBuilder } from "../../document-builder.js";
import { further } from "../../further.js";

export type { NodeInfo2Document } from "@nodeinfo-kit/types/nodeinfo2/1.0";
export { type Issue, type IssueCode, NodeInfoValidationError } from "../../issue.js";

/**
 * What TypeScript checks of literals, beyond their types.
 */
export interface Limits {
  usage: { users: { total: Count; activeHalfyear: Count; activeMonth: Count; activeWeek: Count }; localPosts: Count; localComments: Count };
}

/**
 * A server's description of itself in NodeInfo2 1.0, a relative of NodeInfo that is found at /.well-known/x-nodeinfo2.
 * Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.
 */
export interface NodeInfo2DocumentBuilder<Done extends string = never> {
  /**
   * The server and the software it runs.
   * Must be set.
   */
  server<const Given extends Input<NodeInfo2Document["server"]>>(
    this: Once<Done, "server">,
    server: Given & Checked<Given, NodeInfo2Document["server"]>
  ): NodeInfo2DocumentBuilder<Done | "server">;

  /**
   * The person or organization that runs the server.
   * Absent unless set.
   */
  organization<const Given extends Input<Member<NodeInfo2Document, "organization">>>(
    this: Once<Done, "organization">,
    organization: Given & Checked<Given, Member<NodeInfo2Document, "organization">>
  ): NodeInfo2DocumentBuilder<Done | "organization">;

  /**
   * The protocols this server speaks.
   * Absent unless set.
   */
  protocols(
    this: Once<Done, "protocols">,
    ...protocols: Member<NodeInfo2Document, "protocols">
  ): NodeInfo2DocumentBuilder<Done | "protocols">;

  /**
   * The third-party services this server connects to on behalf of its users.
   * Absent unless set.
   */
  services<const Given extends Input<Member<NodeInfo2Document, "services">>>(
    this: Once<Done, "services">,
    services: Given & Checked<Given, Member<NodeInfo2Document, "services">>
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
   * How much this server is used.
   * Absent unless set.
   */
  usage<const Given extends Input<Member<NodeInfo2Document, "usage">>>(
    this: Once<Done, "usage">,
    usage: Given & Checked<Given, Member<NodeInfo2Document, "usage">, Limits["usage"]>
  ): NodeInfo2DocumentBuilder<Done | "usage">;

  /**
   * Which posts the server wants from a social relay: none (an empty string), all, or those with certain tags.
   * Absent unless set.
   */
  relay(
    this: Once<Done, "relay">,
    relay: Member<NodeInfo2Document, "relay">
  ): NodeInfo2DocumentBuilder<Done | "relay">;

  /**
   * What else the server can do.
   * Absent unless set.
   */
  otherFeatures<const Given extends Input<Member<NodeInfo2Document, "otherFeatures">>>(
    this: Once<Done, "otherFeatures">,
    ...otherFeatures: Given & Checked<Given, Member<NodeInfo2Document, "otherFeatures">>
  ): NodeInfo2DocumentBuilder<Done | "otherFeatures">;

  /**
   * Members that the standard does not describe, at any depth. They are merged into the others.
   * Several objects are merged deeply. To give one place two values is an error that names both.
   */
  further<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, "further">,
    ...further: Parts & CheckedParts<Parts>
  ): NodeInfo2DocumentBuilder<Done | "further">;

  /**
   * Validates strictly, and returns a new document that shares nothing with what was given.
   * Throws a `NodeInfoValidationError`, which has every issue.
   */
  build(this: Ready<["server","openRegistrations"], Done>): NodeInfo2Document;
}

/**
 * Starts a document of NodeInfo2 1.0.
 */
export const nodeInfo2Document: () => NodeInfo2DocumentBuilder = /* @__PURE__ */ documentBuilder<NodeInfo2DocumentBuilder>({
  standard: "NodeInfo2 1.0",
  members: ["version","server","organization","protocols","services","openRegistrations","usage","relay","otherFeatures","further"],
  defaults: {"version":"1.0"},
  lists: ["protocols","otherFeatures"],
  further,
  validate: validateNodeInfo2Document,
});
