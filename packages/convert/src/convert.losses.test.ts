import { describe, expect, test } from "vitest";
import { convert, type Loss, type LossCode, type TargetId } from "./index.js";

const of21 = {
  version: "2.1",
  software: { name: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: true,
  usage: { users: { total: 120 } },
  metadata: {},
};
const of20 = { ...of21, version: "2.0" };
const of22 = { ...of21, version: "2.2", instance: {} };
const of10 = {
  ...of21,
  version: "1.0",
  software: { name: "diaspora", version: "0.5" },
  protocols: { inbound: ["diaspora"], outbound: ["diaspora"] },
};
const ofNodeInfo2 = {
  version: "1.0",
  server: { baseUrl: "https://social.example/", name: "Example", software: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  openRegistrations: true,
};
const statistics = { name: "Example", network: "example", version: "1.2.0", registrations_open: true };
const pleroma = {
  uri: "https://social.example/",
  title: "Example",
  version: "2.7.2 (compatible; Pleroma 2.6.0)",
  registrations: true,
};

interface Row {
  readonly what: string;
  readonly from: unknown;
  readonly to: TargetId;
  readonly document: unknown;
  readonly losses: readonly (readonly [
    pointer: string,
    code: LossCode,
    value: unknown,
    ...target: string[],
  ])[];
}

const rows: readonly Row[] = [
  {
    what: "repository and homepage in 2.0",
    from: {
      ...of21,
      software: { ...of21.software, repository: "https://code.example/", homepage: "https://example.com/" },
    },
    to: "nodeinfo/2.0",
    document: of20,
    losses: [
      ["/software/repository", "loss/no-place", "https://code.example/"],
      ["/software/homepage", "loss/no-place", "https://example.com/"],
    ],
  },
  {
    what: "activeWeek before 2.2",
    from: { ...of22, usage: { users: { total: 120, activeWeek: 30 } } },
    to: "nodeinfo/2.1",
    document: of21,
    losses: [["/usage/users/activeWeek", "loss/no-place", 30]],
  },
  {
    what: "instance, which moves into metadata before 2.2",
    from: {
      ...of22,
      instance: { name: "Example", description: "For examples." },
      metadata: { theme: "dark" },
    },
    to: "nodeinfo/2.1",
    document: {
      ...of21,
      metadata: { theme: "dark", nodeName: "Example", nodeDescription: "For examples." },
    },
    losses: [
      ["/instance/name", "loss/moved", "Example", "/metadata/nodeName"],
      ["/instance/description", "loss/moved", "For examples.", "/metadata/nodeDescription"],
    ],
  },
  {
    what: "an instance's name that metadata says as well, only from its place",
    from: { ...of22, instance: { name: "Example" }, metadata: { nodeName: "Example" } },
    to: "nodeinfo/2.1",
    document: { ...of21, metadata: { nodeName: "Example" } },
    losses: [["/instance/name", "loss/moved", "Example", "/metadata/nodeName"]],
  },
  {
    what: "an instance's name, where metadata has another",
    from: { ...of22, instance: { name: "Example" }, metadata: { nodeName: "Sample" } },
    to: "nodeinfo/2.0",
    document: { ...of20, metadata: { nodeName: "Sample" } },
    losses: [["/instance/name", "loss/conflict", "Example", "/metadata/nodeName"]],
  },
  {
    what: "an instance's name, where metadata has something that is no name",
    from: { ...of22, instance: { name: "Example" }, metadata: { nodeName: null } },
    to: "nodeinfo/2.0",
    document: { ...of20, metadata: { nodeName: null } },
    losses: [["/instance/name", "loss/conflict", "Example", "/metadata/nodeName"]],
  },
  {
    what: "nothing of a name in metadata, which stays there in 2.2",
    from: { ...of21, metadata: { nodeName: "two\nlines", nodeDescription: "x".repeat(6000) } },
    to: "nodeinfo/2.2",
    document: { ...of22, metadata: { nodeName: "two\nlines", nodeDescription: "x".repeat(6000) } },
    losses: [],
  },
  {
    what: "line breaks in a description of 2.2",
    from: { ...of22, instance: { description: "For examples.\r\n\r\nAnd samples.\u2028" } },
    to: "nodeinfo/2.2",
    document: { ...of22, instance: { description: "For examples. And samples. " } },
    losses: [
      [
        "/instance/description",
        "loss/line-breaks",
        "For examples.\r\n\r\nAnd samples.\u2028",
        "/instance/description",
      ],
    ],
  },
  {
    what: "line breaks only, if a description is not too long without them",
    from: { ...of22, instance: { description: `${"x".repeat(4990)}${"\n".repeat(20)}y` } },
    to: "nodeinfo/2.2",
    document: { ...of22, instance: { description: `${"x".repeat(4990)} y` } },
    losses: [
      [
        "/instance/description",
        "loss/line-breaks",
        `${"x".repeat(4990)}${"\n".repeat(20)}y`,
        "/instance/description",
      ],
    ],
  },
  {
    what: "a name and a description that are too long for 2.2, whatever else is wrong with them",
    from: { ...of22, instance: { name: "x".repeat(501), description: "yy\n".repeat(1700) } },
    to: "nodeinfo/2.2",
    document: of22,
    losses: [
      ["/instance/name", "loss/too-long", "x".repeat(501)],
      ["/instance/description", "loss/too-long", "yy\n".repeat(1700)],
    ],
  },
  {
    what: "a name of software that the pattern refuses",
    from: { ...of21, software: { name: "My Example!", version: "1.2.0" } },
    to: "nodeinfo/2.1",
    document: { ...of21, software: { name: "my-example", version: "1.2.0" } },
    losses: [["/software/name", "loss/name", "My Example!", "/software/name"]],
  },
  {
    what: "the capital of a name that 1.0 lists",
    from: { ...of10, software: { name: "Diaspora", version: "0.5" } },
    to: "nodeinfo/1.0",
    document: of10,
    losses: [["/software/name", "loss/name", "Diaspora", "/software/name"]],
  },
  {
    what: "what only NodeInfo2 has, and what it lets anyone add",
    from: {
      ...ofNodeInfo2,
      organization: {
        name: "Examples",
        contact: "root@social.example",
        account: "https://social.example/@root",
      },
      relay: "tags",
      otherFeatures: [{ name: "chat", version: "1" }],
      theme: { colour: "red" },
      usage: { users: { total: 120, moderators: 2 } },
    },
    to: "nodeinfo/2.1",
    document: { ...of21, metadata: { nodeName: "Example" } },
    losses: [
      ["/server/name", "loss/moved", "Example", "/metadata/nodeName"],
      ["/server/baseUrl", "loss/no-place", "https://social.example/"],
      ["/organization/name", "loss/no-place", "Examples"],
      ["/organization/contact", "loss/no-place", "root@social.example"],
      ["/organization/account", "loss/no-place", "https://social.example/@root"],
      ["/relay", "loss/no-place", "tags"],
      ["/otherFeatures", "loss/no-place", [{ name: "chat", version: "1" }]],
      ["/usage/users/moderators", "loss/no-place", 2],
      ["/theme", "loss/no-place", { colour: "red" }],
    ],
  },
  {
    what: "a member that no NodeInfo has",
    from: { ...of21, operations: { backup: "daily" }, usage: { users: { total: 120, moderators: 2 } } },
    to: "nodeinfo/2.1",
    document: of21,
    losses: [
      ["/usage/users/moderators", "loss/no-place", 2],
      ["/operations", "loss/no-place", { backup: "daily" }],
    ],
  },
  {
    what: "metadata as a whole, where there is none; but what has a place moves there",
    from: { ...of21, metadata: { nodeName: "Example", staffAccounts: ["a@social.example"], langs: ["en"] } },
    to: "diaspora/statistics-json",
    document: { ...statistics, total_users: 120, services: [] },
    losses: [
      ["/protocols", "loss/no-place", ["activitypub"]],
      ["/metadata/nodeName", "loss/moved", "Example", "/name"],
      [
        "/metadata",
        "loss/no-place",
        { nodeName: "Example", staffAccounts: ["a@social.example"], langs: ["en"] },
      ],
    ],
  },
  {
    what: "nothing of metadata but its place, if all of it has another",
    from: { ...of10, metadata: { nodeName: "Example" } },
    to: "diaspora/statistics-json",
    document: { ...statistics, network: "diaspora", version: "0.5", total_users: 120, services: [] },
    losses: [
      ["/protocols/inbound", "loss/no-place", ["diaspora"]],
      ["/protocols/outbound", "loss/no-place", ["diaspora"]],
      ["/metadata/nodeName", "loss/moved", "Example", "/name"],
    ],
  },
  {
    what: "what is said only in part",
    from: {
      ...pleroma,
      contact_account: { id: "1", url: "https://social.example/users/root" },
      languages: ["en"],
    },
    to: "nodeinfo2/1.0",
    document: {
      version: "1.0",
      server: {
        baseUrl: "https://social.example/",
        name: "Example",
        software: "Pleroma",
        version: "2.6.0",
      },
      organization: { account: "https://social.example/users/root" },
      openRegistrations: true,
    },
    losses: [
      ["/languages", "loss/no-place", ["en"]],
      ["/version", "loss/in-part", "2.7.2 (compatible; Pleroma 2.6.0)"],
      ["/contact_account", "loss/in-part", { id: "1", url: "https://social.example/users/root" }],
    ],
  },
  {
    what: "members of a feature that is no longer where it was",
    from: { ...ofNodeInfo2, otherFeatures: ["chat", { name: "a", level: 1 }, { name: "b", level: 2 }] },
    to: "nodeinfo2/1.0",
    document: { ...ofNodeInfo2, otherFeatures: [{ name: "a" }, { name: "b" }] },
    losses: [
      ["/otherFeatures/1/level", "loss/no-place", 1],
      ["/otherFeatures/2/level", "loss/no-place", 2],
    ],
  },
  {
    what: "a word that is none of the three that relay can be",
    from: { ...ofNodeInfo2, relay: "some" },
    to: "nodeinfo2/1.0",
    document: ofNodeInfo2,
    losses: [["/relay", "loss/no-word", "some"]],
  },
  {
    what: "a member of statistics.json that is of a wrong type",
    from: { ...statistics, twitter: "yes", services: { tumblr: true, twitter: "no" } },
    to: "diaspora/statistics-json",
    document: { ...statistics, services: ["tumblr"] },
    losses: [
      ["/services", "loss/in-part", { tumblr: true, twitter: "no" }],
      ["/twitter", "loss/wrong-type", "yes"],
    ],
  },
];

describe("converting loses", () => {
  test.each(rows)("$what", ({ from, to, document, losses }) => {
    const result = convert(from, to);
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(result.document).toEqual(document);
    expect(result.losses.map(toRow)).toEqual(losses);
  });
});

function toRow({ pointer, code, value, target }: Loss): unknown[] {
  return [pointer, code, value, ...(target === undefined ? [] : [target])];
}
