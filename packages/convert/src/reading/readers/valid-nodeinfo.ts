import type { NodeInfo10, NodeInfo11, NodeInfo20, NodeInfo21, NodeInfo22 } from "@nodeinfo-kit/types";
import { isNodeInfo as isNodeInfo10 } from "@nodeinfo-kit/validators/nodeinfo/1.0";
import { isNodeInfo as isNodeInfo11 } from "@nodeinfo-kit/validators/nodeinfo/1.1";
import { isNodeInfo as isNodeInfo20 } from "@nodeinfo-kit/validators/nodeinfo/2.0";
import { isNodeInfo as isNodeInfo21 } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { isNodeInfo as isNodeInfo22 } from "@nodeinfo-kit/validators/nodeinfo/2.2";
import type { DirectedWords, ServerFacts, Software, Usage } from "../../facts.js";
import { bothDirections } from "../words.js";
import { readMetadataFacts } from "./metadata.js";
import type { NodeInfoVersion } from "./nodeinfo.js";

type ValidNodeInfo = NodeInfo10 | NodeInfo11 | NodeInfo20 | NodeInfo21 | NodeInfo22;

const guards: Record<NodeInfoVersion, (value: unknown) => value is ValidNodeInfo> = {
  "1.0": isNodeInfo10,
  "1.1": isNodeInfo11,
  "2.0": isNodeInfo20,
  "2.1": isNodeInfo21,
  "2.2": isNodeInfo22,
};

/**
 * Reads a document that is as its standard wants it, which most are, in a fifth of the time: there is nothing to repair,
 * and no member that is not known. Returns undefined for any other.
 */
export function factsOfValidNodeInfo(value: unknown, version: NodeInfoVersion): ServerFacts | undefined {
  return guards[version](value) ? factsOf(value) : undefined;
}

function factsOf(document: ValidNodeInfo): ServerFacts {
  const { protocols, services, openRegistrations, metadata } = document;
  const origins: Record<string, string> = {
    "/software/name": "/software/name",
    "/software/version": "/software/version",
    "/services/inbound": "/services/inbound",
    "/services/outbound": "/services/outbound",
    "/openRegistrations": "/openRegistrations",
    "/metadata": "/metadata",
  };
  const facts: ServerFacts = {
    software: softwareOf(document.software, origins),
    protocols: protocolsOf(protocols, origins),
    services: {
      all: bothDirections(services.inbound, services.outbound),
      inbound: services.inbound,
      outbound: services.outbound,
    },
    openRegistrations,
    usage: usageOf(document.usage, origins),
    metadata,
    origins,
  };
  if (document.version === "2.2") addInstance(facts, document.instance);
  readMetadataFacts(facts);
  return facts;
}

function softwareOf(given: NodeInfo22["software"], origins: Record<string, string>): Software {
  const software: Software = { name: given.name, version: given.version };
  if (given.repository !== undefined) {
    software.repository = given.repository;
    origins["/software/repository"] = "/software/repository";
  }
  if (given.homepage !== undefined) {
    software.homepage = given.homepage;
    origins["/software/homepage"] = "/software/homepage";
  }
  return software;
}

function protocolsOf(protocols: ValidNodeInfo["protocols"], origins: Record<string, string>): DirectedWords {
  if (Array.isArray(protocols)) {
    origins["/protocols/all"] = "/protocols";
    return { all: protocols };
  }
  const { inbound, outbound } = protocols;
  origins["/protocols/inbound"] = "/protocols/inbound";
  origins["/protocols/outbound"] = "/protocols/outbound";
  return { all: bothDirections(inbound, outbound), inbound, outbound };
}

function usageOf(given: NodeInfo22["usage"], origins: Record<string, string>): Usage {
  const { total, activeHalfyear, activeMonth, activeWeek } = given.users;
  const usage: Usage = {};
  if (total !== undefined) {
    usage.users = total;
    origins["/usage/users"] = "/usage/users/total";
  }
  if (activeHalfyear !== undefined || activeMonth !== undefined || activeWeek !== undefined) {
    usage.activeUsers = {};
    if (activeWeek !== undefined) {
      usage.activeUsers.days7 = activeWeek;
      origins["/usage/activeUsers/days7"] = "/usage/users/activeWeek";
    }
    if (activeMonth !== undefined) {
      usage.activeUsers.days30 = activeMonth;
      origins["/usage/activeUsers/days30"] = "/usage/users/activeMonth";
    }
    if (activeHalfyear !== undefined) {
      usage.activeUsers.days180 = activeHalfyear;
      origins["/usage/activeUsers/days180"] = "/usage/users/activeHalfyear";
    }
  }
  if (given.localPosts !== undefined) {
    usage.localPosts = given.localPosts;
    origins["/usage/localPosts"] = "/usage/localPosts";
  }
  if (given.localComments !== undefined) {
    usage.localComments = given.localComments;
    origins["/usage/localComments"] = "/usage/localComments";
  }
  return usage;
}

function addInstance(facts: ServerFacts, { name, description }: NodeInfo22["instance"]): void {
  if (name !== undefined) {
    facts.name = name;
    facts.origins["/name"] = "/instance/name";
  }
  if (description !== undefined) {
    facts.description = description;
    facts.origins["/description"] = "/instance/description";
  }
}
