import type { Fault } from "./fault.js";

/** Mistakes in the type of a value, and in the values of an enum. */
export const faultsOfValues: Fault[] = [
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
];
