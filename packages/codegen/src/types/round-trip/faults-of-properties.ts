import type { Fault } from "./fault.js";

/** Mistakes in which properties an object has, and which of them are required. */
export const faultsOfProperties: Fault[] = [
  {
    name: "a required property is optional",
    id: "nodeinfo/2.1",
    change: ["software: Software;", "software?: Software;"],
    at: "NodeInfo#/properties/software",
  },
  {
    name: "a link's href is optional",
    id: "discovery",
    change: ["href: string;", "href?: string;"],
    at: "NodeInfoDiscovery#/properties/links/items/properties/href",
  },
  {
    name: "an optional property is required",
    id: "nodeinfo/2.1",
    change: ["repository?: string;", "repository: string;"],
    at: "NodeInfo#/properties/software/properties/repository",
  },
  {
    name: "a property that readers do not need is required",
    id: "nodeinfo/2.1",
    change: ["usage?: OpenUsage", "usage: OpenUsage"],
    at: "OpenNodeInfo#/properties/usage",
  },
  {
    name: "a property is missing",
    id: "nodeinfo/2.1",
    change: ["localComments?: number;", ""],
    at: "NodeInfo#/properties/usage/properties/localComments",
  },
  {
    name: "a property is missing from an open object, which accepts it as an additional property",
    id: "nodeinfo/2.1",
    change: ["openRegistrations?: boolean | null;", ""],
    at: "OpenNodeInfo#/properties/openRegistrations",
  },
  {
    name: "a property is added",
    id: "nodeinfo/2.0",
    change: ["export type Software = {", "export type Software = { homepage?: string;"],
    at: "NodeInfo#/properties/software",
  },
  {
    name: "the name of a property is misspelt",
    id: "nodeinfo/2.1",
    change: ["activeHalfyear?: number;", "activeHalfYear?: number;"],
    at: "NodeInfo#/properties/usage/properties/users",
  },
  {
    name: "a forbidden property is missing",
    id: "metadata/funkwhale-2.1",
    change: ["allowlist?: never;", ""],
    at: "FunkwhaleMetadata#/properties/allowlist",
  },
  {
    name: "a forbidden property may have any value",
    id: "metadata/funkwhale-2.1",
    change: ["allowlist?: never;", "allowlist?: unknown;"],
    at: "FunkwhaleMetadata#/properties/allowlist",
  },
  {
    name: "a property is forbidden",
    id: "nodeinfo2/1.0",
    change: ["contact?: string;", "contact?: never;"],
    at: "NodeInfo2Document#/properties/organization/properties/contact",
  },
  {
    name: "a property may be undefined",
    id: "nodeinfo/2.1",
    change: ["homepage?: string;", "homepage?: string | undefined;"],
    at: "NodeInfo#/properties/software/properties/homepage",
  },
];
