/** A mistake that a generator of types could make. The round trip must catch every one of them. */
export interface Fault {
  name: string;
  /** The document whose types get the fault. */
  id: string;
  /** The text to replace in the types, where it first occurs, and its replacement. */
  change: [find: string | RegExp, put: string];
  /** The place that the round trip must name. */
  at: string;
}

/** The text of a module of types with a fault in it. */
export function applyFault(fault: Fault, typesText: string): string {
  return typesText.replace(...fault.change);
}

/** Every fault, in the order of what it touches. */
export const faults: Fault[] = [
  // Properties.
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

  // Values.
  {
    name: "an enum value is missing",
    id: "nodeinfo/2.1",
    change: ['| "diaspora"', ""],
    at: "NodeInfo#/$defs/Protocol",
  },
  {
    name: "a value is missing from an open enum, which accepts it as any other string",
    id: "nodeinfo/2.1",
    change: [/(OpenProtocol =[^;]*)\| "diaspora"/, "$1"],
    at: "OpenNodeInfo#/$defs/Protocol",
  },
  {
    name: "an enum value is misspelt",
    id: "nodeinfo/1.0",
    change: ['"redmatrix"', '"red-matrix"'],
    at: "NodeInfo#/$defs/Protocol",
  },
  {
    name: "an enum value is added",
    id: "nodeinfo/2.0",
    change: ['| "zot"', '| "zot" | "nostr"'],
    at: "NodeInfo#/$defs/Protocol",
  },
  {
    name: "the empty string is missing from an enum",
    id: "nodeinfo2/1.0",
    change: ['"" | "all"', '"all"'],
    at: "NodeInfo2Document#/properties/relay",
  },
  {
    name: "an open enum is closed",
    id: "nodeinfo/2.1",
    change: ["| (string & {})", ""],
    at: "OpenNodeInfo#/$defs/Protocol",
  },
  {
    name: "an open enum is `string`, without its known values",
    id: "nodeinfo2/1.0",
    change: ['"tags" | (string & {})', '"tags" | string'],
    at: "OpenNodeInfo2Document#/properties/relay",
  },
  {
    name: "a closed enum is open",
    id: "nodeinfo/1.0",
    change: [
      'name: "diaspora" | "friendica" | "redmatrix"',
      'name: "diaspora" | "friendica" | "redmatrix" | (string & {})',
    ],
    at: "NodeInfo#/properties/software/properties/name",
  },
  {
    name: "the version is that of another standard",
    id: "nodeinfo/2.1",
    change: ['version: "2.1"', 'version: "2.0"'],
    at: "NodeInfo#/properties/version",
  },
  {
    name: "the version is any string",
    id: "nodeinfo/2.1",
    change: ['version: "2.1"', "version: string"],
    at: "NodeInfo#/properties/version",
  },

  // Types.
  {
    name: "a number is a string",
    id: "nodeinfo/2.1",
    change: ["localPosts?: number;", "localPosts?: string;"],
    at: "NodeInfo#/properties/usage/properties/localPosts",
  },
  {
    name: "a number is a string, under a comment that says number",
    id: "nodeinfo/2.1",
    change: ["localPosts?: number;", "/** @type number */ localPosts?: string;"],
    at: "NodeInfo#/properties/usage/properties/localPosts",
  },
  {
    name: "a boolean is a string",
    id: "nodeinfo/2.1",
    change: ["openRegistrations: boolean;", "openRegistrations: string;"],
    at: "NodeInfo#/properties/openRegistrations",
  },
  {
    name: "a boolean is always true",
    id: "metadata/funkwhale-2.1",
    change: ["enabled: boolean;", "enabled: true;"],
    at: "FunkwhaleMetadata#/$defs/AllowList/properties/enabled",
  },
  {
    name: "an open count cannot be null",
    id: "nodeinfo/2.1",
    change: ["total?: number | null;", "total?: number;"],
    at: "OpenNodeInfo#/properties/usage/anyOf/0/properties/users/anyOf/0/properties/total",
  },
  {
    name: "a strict count may be null",
    id: "nodeinfo/2.1",
    change: ["total?: number;", "total?: number | null;"],
    at: "NodeInfo#/properties/usage/properties/users/properties/total",
  },
  {
    name: "one of two types is missing",
    id: "metadata/funkwhale-2.1",
    change: ["OpenCount = OpenTotal | number", "OpenCount = OpenTotal"],
    at: "OpenFunkwhaleMetadata#/properties/",
  },
  {
    name: "any value is accepted",
    id: "nodeinfo/2.1",
    change: ["services: Services;", "services: any;"],
    at: "NodeInfo#/properties/services",
  },
  {
    name: "an array's items have another type",
    id: "nodeinfo/2.1",
    change: ["inbound?: OpenInboundService[]", "inbound?: OpenOutboundService[]"],
    at: "OpenNodeInfo#/$defs/InboundService",
  },

  // Objects and arrays.
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
