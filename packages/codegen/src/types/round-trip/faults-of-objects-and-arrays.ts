import type { Fault } from "./fault.js";

/** Mistakes in whether an object or array is open or closed, and in its items. */
export const faultsOfObjectsAndArrays: Fault[] = [
  {
    name: "an array that must not be empty may be empty",
    id: "nodeinfo/2.1",
    change: ["protocols: [Protocol, ...Protocol[]];", "protocols: Protocol[];"],
    at: "NodeInfo#/properties/protocols",
  },
  {
    name: "an array that may be empty must have an item",
    id: "discovery",
    change: ["links: Link[];", "links: [Link, ...Link[]];"],
    at: "NodeInfoDiscovery#/properties/links",
  },
  {
    name: "an array has exactly one item",
    id: "nodeinfo/2.1",
    change: ["protocols: [Protocol, ...Protocol[]];", "protocols: [Protocol];"],
    at: "NodeInfo#/properties/protocols",
  },
  {
    name: "an array's items are strings",
    id: "nodeinfo/2.1",
    change: ["inbound: InboundService[];", "inbound: string[];"],
    at: "NodeInfo#/$defs/InboundService",
  },
  {
    name: "PHP's empty array is missing",
    id: "nodeinfo/2.1",
    change: ["usage?: OpenUsage | [] | null;", "usage?: OpenUsage | null;"],
    at: "OpenNodeInfo#/properties/usage",
  },
  {
    name: "PHP's empty array may have items",
    id: "nodeinfo/2.1",
    change: ["usage?: OpenUsage | [] | null;", "usage?: OpenUsage | unknown[] | null;"],
    at: "OpenNodeInfo#/properties/usage",
  },
  {
    name: "a closed object is open",
    id: "nodeinfo/2.1",
    change: ["export type Users = {", "export type Users = { [k: string]: unknown;"],
    at: "NodeInfo#/properties/usage/properties/users/additionalProperties",
  },
  {
    name: "an open object is closed",
    id: "metadata/fep-0151",
    change: ["[k: string]: unknown;", ""],
    at: "Fep0151Metadata#/additionalProperties",
  },
  {
    name: "metadata may have any value",
    id: "nodeinfo/2.1",
    change: ["metadata: Metadata;", "metadata: unknown;"],
    at: "NodeInfo#/properties/metadata",
  },
  {
    name: "metadata is `{}`, which is any value but null",
    id: "nodeinfo/2.1",
    change: [/= \{ \[k: string\]: unknown \}>/, "= {}>"],
    at: "NodeInfo#/properties/metadata",
  },
  {
    name: "metadata has another type by default",
    id: "nodeinfo/2.1",
    change: [/= \{ \[k: string\]: unknown \}>/, "= { [k: string]: string }>"],
    at: "NodeInfo#/properties/metadata",
  },
  {
    name: "an object's additional properties cannot be null",
    id: "discovery",
    change: ["[k: string]: string | null;", "[k: string]: string;"],
    at: "NodeInfoDiscovery#/properties/properties/additionalProperties",
  },
  {
    name: "an object's additional properties may have any value",
    id: "discovery",
    change: ["[k: string]: string;", "[k: string]: unknown;"],
    at: "NodeInfoDiscovery#/properties/links/items/properties/titles/additionalProperties",
  },
  {
    name: "a document that is an array is one of its items",
    id: "mastodon/activity",
    change: ["MastodonActivity = ActivityWeek[];", "MastodonActivity = ActivityWeek;"],
    at: "MastodonActivity#",
  },
  {
    name: "the items of a document that is an array lack a property",
    id: "mastodon/activity",
    change: ["logins: string;", ""],
    at: "MastodonActivity#/items",
  },
  {
    name: "a type is not exported",
    id: "discovery",
    change: ["export type OpenNodeInfoDiscovery", "type OpenNodeInfoDiscovery"],
    at: "OpenNodeInfoDiscovery#",
  },
];
