import type {
  NodeInfo2Document,
  NodeInfo10,
  NodeInfo11,
  NodeInfo20,
  NodeInfo21,
  NodeInfo22,
  OpenNodeInfo2Document,
  OpenNodeInfo10,
  OpenNodeInfo11,
  OpenNodeInfo20,
  OpenNodeInfo21,
  OpenNodeInfo22,
  OpenStatisticsJson,
  StatisticsJson,
} from "@nodeinfo-kit/types";
import type { Issue as SchemaIssue } from "@nodeinfo-kit/validators";
import {
  validateOpenStatisticsJson,
  validateStatisticsJson,
} from "@nodeinfo-kit/validators/diaspora/statistics-json";
import {
  validateNodeInfo as validateNodeInfo10,
  validateOpenNodeInfo as validateOpenNodeInfo10,
} from "@nodeinfo-kit/validators/nodeinfo/1.0";
import {
  validateNodeInfo as validateNodeInfo11,
  validateOpenNodeInfo as validateOpenNodeInfo11,
} from "@nodeinfo-kit/validators/nodeinfo/1.1";
import {
  validateNodeInfo as validateNodeInfo20,
  validateOpenNodeInfo as validateOpenNodeInfo20,
} from "@nodeinfo-kit/validators/nodeinfo/2.0";
import {
  validateNodeInfo as validateNodeInfo21,
  validateOpenNodeInfo as validateOpenNodeInfo21,
} from "@nodeinfo-kit/validators/nodeinfo/2.1";
import {
  validateNodeInfo as validateNodeInfo22,
  validateOpenNodeInfo as validateOpenNodeInfo22,
} from "@nodeinfo-kit/validators/nodeinfo/2.2";
import {
  validateNodeInfo2Document,
  validateOpenNodeInfo2Document,
} from "@nodeinfo-kit/validators/nodeinfo2/1.0";
import { type NodeInfoId, type NodeInfoVersion, propertiesAfter } from "../nodeinfo-versions.js";

/** The documents that can be written, by their ids. */
export interface Documents {
  "nodeinfo/1.0": NodeInfo10;
  "nodeinfo/1.1": NodeInfo11;
  "nodeinfo/2.0": NodeInfo20;
  "nodeinfo/2.1": NodeInfo21;
  "nodeinfo/2.2": NodeInfo22;
  "nodeinfo2/1.0": NodeInfo2Document;
  "diaspora/statistics-json": StatisticsJson;
}

/** The documents that can be written in the open profile, by their ids. */
export interface OpenDocuments {
  "nodeinfo/1.0": OpenNodeInfo10;
  "nodeinfo/1.1": OpenNodeInfo11;
  "nodeinfo/2.0": OpenNodeInfo20;
  "nodeinfo/2.1": OpenNodeInfo21;
  "nodeinfo/2.2": OpenNodeInfo22;
  "nodeinfo2/1.0": OpenNodeInfo2Document;
  "diaspora/statistics-json": OpenStatisticsJson;
}

/** The id of a document that can be written. */
export type TargetId = keyof Complete<Documents> & keyof Complete<OpenDocuments>;

/** A list of documents, which must have every version of NodeInfo. */
type Complete<List extends Readonly<Record<NodeInfoId, object>>> = List;

/** Which schema a document must meet: the standard as published, or what a reader should accept. */
export type Profile = "strict" | "open";

/**
 * How a document of a standard is written. The places of all its versions are listed: the validator of a version determines
 * which of them to omit, so there is no second list.
 */
export interface Target {
  /** Returns a document without facts, with its properties in the order of the standard. */
  readonly template: () => Record<string, unknown>;
  /** The facts and their places in the document, as pointers. */
  readonly places: readonly (readonly [fact: string, pointer: string])[];
  /** How protocols are written. Absent if they have no place. */
  readonly protocols?: "list" | "directions";
  /** Whether there is `metadata`. If so, all other objects have only the properties of the standard. */
  readonly hasMetadata: boolean;
  readonly validate: Readonly<Record<Profile, Validate>>;
}

type Validate = (
  value: unknown,
  options: { readonly maxIssues: number },
) => { readonly issues?: readonly SchemaIssue[] | undefined };

const software = [
  ["/software/name", "/software/name"],
  ["/software/version", "/software/version"],
  ["/software/repository", "/software/repository"],
  ["/software/homepage", "/software/homepage"],
] as const;

const services = [
  ["/services/inbound", "/services/inbound"],
  ["/services/outbound", "/services/outbound"],
] as const;

const usage = [
  ["/usage/users", "/usage/users/total"],
  ["/usage/activeUsers/days180", "/usage/users/activeHalfyear"],
  ["/usage/activeUsers/days30", "/usage/users/activeMonth"],
  ["/usage/activeUsers/days7", "/usage/users/activeWeek"],
  ["/usage/localPosts", "/usage/localPosts"],
  ["/usage/localComments", "/usage/localComments"],
] as const;

const openRegistrations = ["/openRegistrations", "/openRegistrations"] as const;

function nodeInfo(version: NodeInfoVersion, validate: Target["validate"]): Target {
  const hasInstance = !propertiesAfter(version).includes("instance");
  return {
    template: () => ({
      version,
      ...(hasInstance && { instance: {} }),
      software: {},
      protocols: undefined,
      services: { inbound: [], outbound: [] },
      openRegistrations: undefined,
      usage: { users: {} },
      metadata: {},
    }),
    places: [
      ...(hasInstance
        ? ([
            ["/name", "/instance/name"],
            ["/description", "/instance/description"],
          ] as const)
        : []),
      ...software,
      ...services,
      openRegistrations,
      ...usage,
    ],
    protocols: version.startsWith("1.") ? "directions" : "list",
    hasMetadata: true,
    validate,
  };
}

/** The target of each document that can be written. */
export const targets: Readonly<Record<TargetId | NodeInfoId, Target>> = {
  "nodeinfo/1.0": nodeInfo("1.0", { strict: validateNodeInfo10, open: validateOpenNodeInfo10 }),
  "nodeinfo/1.1": nodeInfo("1.1", { strict: validateNodeInfo11, open: validateOpenNodeInfo11 }),
  "nodeinfo/2.0": nodeInfo("2.0", { strict: validateNodeInfo20, open: validateOpenNodeInfo20 }),
  "nodeinfo/2.1": nodeInfo("2.1", { strict: validateNodeInfo21, open: validateOpenNodeInfo21 }),
  "nodeinfo/2.2": nodeInfo("2.2", { strict: validateNodeInfo22, open: validateOpenNodeInfo22 }),
  "nodeinfo2/1.0": {
    template: () => ({ version: "1.0", server: {} }),
    places: [
      ["/baseUrl", "/server/baseUrl"],
      ["/name", "/server/name"],
      ["/software/name", "/server/software"],
      ["/software/version", "/server/version"],
      ["/organization/name", "/organization/name"],
      ["/organization/contact", "/organization/contact"],
      ["/organization/account", "/organization/account"],
      ...services,
      openRegistrations,
      ...usage,
      ["/relay", "/relay"],
      ["/features", "/otherFeatures"],
    ],
    protocols: "list",
    hasMetadata: false,
    validate: { strict: validateNodeInfo2Document, open: validateOpenNodeInfo2Document },
  },
  "diaspora/statistics-json": {
    template: () => ({}),
    places: [
      ["/name", "/name"],
      ["/software/name", "/network"],
      ["/software/version", "/version"],
      ["/openRegistrations", "/registrations_open"],
      ["/usage/users", "/total_users"],
      ["/usage/activeUsers/days180", "/active_users_halfyear"],
      ["/usage/activeUsers/days30", "/active_users_monthly"],
      ["/usage/localPosts", "/local_posts"],
      ["/usage/localComments", "/local_comments"],
      ["/services/outbound", "/services"],
    ],
    hasMetadata: false,
    validate: { strict: validateStatisticsJson, open: validateOpenStatisticsJson },
  },
};

/** The id of every document that can be written. */
export const targetIds: readonly TargetId[] = Object.keys(targets) as TargetId[]; // Its type has no others.
