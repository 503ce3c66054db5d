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
const of22 = { ...of21, version: "2.2", instance: {} };
const of20 = { ...of21, version: "2.0" };
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
    what: "a protocol that 2.1 does not list",
    from: { ...of22, protocols: ["nostr", "activitypub"] },
    to: "nodeinfo/2.1",
    document: of21,
    losses: [["/protocols/0", "loss/no-word", "nostr"]],
  },
  {
    what: "each occurrence of a protocol that no standard lists",
    from: { ...of21, protocols: ["atproto", "activitypub", "atproto", "zot"] },
    to: "nodeinfo/2.0",
    document: { ...of20, protocols: ["activitypub", "zot"] },
    losses: [
      ["/protocols/0", "loss/no-word", "atproto"],
      ["/protocols/2", "loss/no-word", "atproto"],
    ],
  },
  {
    what: "a protocol of 1.0 that 2.0 does not list, once for each direction",
    from: { ...of10, protocols: { inbound: ["friendica", "diaspora"], outbound: ["diaspora", "friendica"] } },
    to: "nodeinfo/2.0",
    document: { ...of10, version: "2.0", protocols: ["diaspora"] },
    losses: [
      ["/protocols/inbound/0", "loss/no-word", "friendica"],
      ["/protocols/outbound/1", "loss/no-word", "friendica"],
    ],
  },
  {
    what: "protocols that 1.1 does not list, and keeps the others in both directions",
    from: { ...of10, version: "2.1", protocols: ["diaspora", "activitypub"] },
    to: "nodeinfo/1.1",
    document: { ...of10, version: "1.1" },
    losses: [["/protocols/1", "loss/no-word", "activitypub"]],
  },
  {
    what: "the direction of a protocol that has only one",
    from: { ...of10, protocols: { inbound: ["diaspora", "tent"], outbound: ["diaspora"] } },
    to: "nodeinfo/2.0",
    document: { ...of10, version: "2.0", protocols: ["diaspora", "tent"] },
    losses: [["/protocols/outbound", "loss/directions", ["diaspora"]]],
  },
  {
    what: "no directions if they differ only in lost values",
    from: { ...of10, protocols: { inbound: ["diaspora", "smtp"], outbound: ["diaspora"] } },
    to: "nodeinfo/2.1",
    document: { ...of10, version: "2.1", protocols: ["diaspora"] },
    losses: [["/protocols/inbound/1", "loss/no-word", "smtp"]],
  },
  {
    what: "services that only one version lists",
    from: { ...of10, services: { inbound: ["appnet", "pumpio"], outbound: ["appnet", "xmpp"] } },
    to: "nodeinfo/2.0",
    document: {
      ...of10,
      version: "2.0",
      protocols: ["diaspora"],
      services: { inbound: ["pumpio"], outbound: ["xmpp"] },
    },
    losses: [
      ["/services/inbound/0", "loss/no-word", "appnet"],
      ["/services/outbound/0", "loss/no-word", "appnet"],
    ],
  },
  {
    what: "services in one array, whose direction is unknown",
    from: { ...of21, services: ["twitter"] },
    to: "nodeinfo/2.0",
    document: of20,
    losses: [["/services", "loss/direction-unknown", ["twitter"]]],
  },
  {
    what: "a protocol next to two arrays, if the target has two arrays",
    from: { ...of10, protocols: { ...of10.protocols, 0: "tent" }, version: "2.0" },
    to: "nodeinfo/1.0",
    document: of10,
    losses: [["/protocols/0", "loss/direction-unknown", "tent"]],
  },
  {
    what: "a protocol next to two arrays that the target does not list",
    from: { ...of10, protocols: { ...of10.protocols, 0: "atproto" }, version: "2.0" },
    to: "nodeinfo/2.1",
    document: { ...of10, protocols: ["diaspora"], version: "2.1" },
    losses: [["/protocols/0", "loss/no-word", "atproto"]],
  },
  {
    what: "inbound services, if the target has only outbound ones",
    from: { ...ofNodeInfo2, services: { inbound: ["rss2.0"], outbound: ["tumblr"] } },
    to: "diaspora/statistics-json",
    document: { ...statistics, services: ["tumblr"] },
    losses: [
      ["/protocols", "loss/no-place", ["activitypub"]],
      ["/services/inbound", "loss/no-place", ["rss2.0"]],
      ["/server/baseUrl", "loss/no-place", "https://social.example/"],
    ],
  },
];

describe("values in arrays: conversion loses", () => {
  test.each(rows)("$what", ({ from, to, document, losses }) => {
    const result = convert(from, to);
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(result.document).toEqual(document);
    expect(result.losses.map(toRow)).toEqual(losses);
  });
});

describe("the message of a lost value names where it is allowed", () => {
  const rows: readonly [list: unknown, to: TargetId, advice: string][] = [
    [{ protocols: ["zot", "nostr"] }, "nodeinfo/2.0", "nodeinfo/2.2 lists it"],
    [{ protocols: ["diaspora", "activitypub"] }, "nodeinfo/1.0", "nodeinfo/2.0 lists it"],
    [{ protocols: ["zot", "versia"] }, "nodeinfo/2.0", "the open profile allows it"],
    [{ protocols: ["zot", "versia"] }, "nodeinfo/2.2", "the open profile allows it"],
    // It is only in an older version.
    [{ protocols: ["zot", "gnusocial"] }, "nodeinfo/2.1", "the open profile allows it"],
    [{ services: { inbound: ["rss2.0"], outbound: [] } }, "nodeinfo/1.0", "nodeinfo/2.0 lists it"],
    [{ services: { inbound: ["telegram"], outbound: [] } }, "nodeinfo/1.0", "the open profile allows it"],
    // As an outbound service it is listed.
    [{ services: { inbound: ["mediawiki"], outbound: [] } }, "nodeinfo/2.0", "the open profile allows it"],
  ];

  test.each(rows)("%j in %s: %s", (list, to, advice) => {
    const source = {
      ...of22,
      software: { name: "diaspora", version: "0.7" },
      protocols: ["diaspora"],
      ...Object(list),
    };
    const { losses } = convert(source, to);
    expect(
      losses.filter(({ code }) => code === "loss/no-word").map(({ message }) => message.split("; ")[1]),
    ).toEqual([advice]);
  });

  test("and the open profile keeps it", () => {
    const result = convert({ ...of21, protocols: ["versia"] }, "nodeinfo/2.0", { profile: "open" });
    expect(result).toMatchObject({ document: { protocols: ["versia"] }, losses: [] });
  });
});

function toRow({ pointer, code, value, target }: Loss): unknown[] {
  return [pointer, code, value, ...(target === undefined ? [] : [target])];
}
