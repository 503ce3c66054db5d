import { nodeInfo as nodeInfo10 } from "@nodeinfo-kit/builders/nodeinfo/1.0";
import { nodeInfo, openNodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
import { nodeInfo2Document } from "@nodeinfo-kit/builders/nodeinfo2/1.0";
import type { Protocol } from "@nodeinfo-kit/types/nodeinfo/2.1";
import { isNodeInfo, isOpenNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { describe, expect, test } from "vitest";
import { complete, issuesOf, untyped } from "./fixtures/untyped.js";

describe("an array", () => {
  const begun = nodeInfo()
    .software({ name: "example", version: "1" })
    .openRegistrations(true)
    .usage({ users: {} });

  test("is given as it is, or item by item", () => {
    const list: Protocol[] = ["activitypub", "zot"];
    for (const builder of [
      begun.protocols(list),
      begun.protocols(...list),
      begun.protocols("activitypub", "zot"),
    ])
      expect(builder.build().protocols).toEqual(list);
    const { otherFeatures } = nodeInfo2Document()
      .server({ baseUrl: "https://social.example", name: "Example", software: "example", version: "1" })
      .openRegistrations(true)
      .otherFeatures([{ name: "a" }, { name: "b" }])
      .build();
    expect(otherFeatures).toEqual([{ name: "a" }, { name: "b" }]);
  });

  test("without items is rejected where the standard requires one", () => {
    const none: Protocol[] = [];
    for (const builder of [begun.protocols(none), begun.protocols(...none)])
      expect(issuesOf(builder)).toEqual([
        "/protocols schema/min-items: must be an array of at least 1 item, but is an empty array",
      ]);
  });

  test("in an array is not an item", () => {
    expect(issuesOf(untyped(begun).protocols?.(["zot"], ["zot"]) ?? {})).toHaveLength(2);
  });

  test("has only listed values: an issue lists them, and says where others are allowed", () => {
    const [first, second] = issuesOf(untyped(begun).protocols?.("nostr", "example") ?? {});
    expect(first).toMatch(
      /must be one of "activitypub", .*"zot", but is the string "nostr"; NodeInfo 2.2 lists it$/,
    );
    expect(second).toMatch(/but is the string "example"; the open form of this builder allows it$/);
    for (const issue of issuesOf(untyped(begun).protocols?.(1, null, ["nostr"]) ?? {}))
      expect(issue).toMatch(/but is (?:the number 1|null|an array)$/);
    const services = issuesOf(
      untyped(nodeInfo10()).services?.({ inbound: ["imap"], outbound: ["example"] }) ?? {},
    );
    expect(services).toContainEqual(
      expect.stringMatching(/^\/services\/inbound\/0 .*; NodeInfo 2.0 lists it$/),
    );
    expect(services).toContainEqual(
      expect.stringMatching(/^\/services\/outbound\/0 .*the open form .* allows it$/),
    );
  });
});

describe("the open form", () => {
  const begun = openNodeInfo()
    .software({ name: "example", version: "1.2.0" })
    .protocols("example", "activitypub")
    .openRegistrations(false)
    .usage({ users: { total: 12 } });

  test("has protocols and services that the standard does not list, and no mark of that", () => {
    const document = begun.services({ inbound: ["example"], outbound: [] }).build();
    expect(JSON.stringify(document)).toBe(
      JSON.stringify({
        version: "2.1",
        software: { name: "example", version: "1.2.0" },
        protocols: ["example", "activitypub"],
        services: { inbound: ["example"], outbound: [] },
        openRegistrations: false,
        usage: { users: { total: 12 } },
        metadata: {},
      }),
    );
    expect(isOpenNodeInfo(document)).toBe(true);
    expect(isNodeInfo(document)).toBe(false);
  });

  test("builds the same document as the strict form if the standard lists all values", () => {
    const strict = complete.metadata({ a: 1 }).build();
    const open = openNodeInfo()
      .software({ name: "example", version: "1.2.0" })
      .protocols("activitypub")
      .openRegistrations(false)
      .usage({ users: {} })
      .metadata({ a: 1 })
      .build();
    expect(JSON.stringify(open)).toBe(JSON.stringify(strict));
  });

  test("rejects what the open profile rejects, and what JSON cannot represent", () => {
    const builder = untyped(begun).metadata?.({ since: new Date() });
    expect(issuesOf(builder ?? {})).toEqual([
      "/metadata/since builder/json: must be JSON data, but is a Date",
    ]);
    expect(issuesOf(untyped(openNodeInfo()).usage?.({ users: { total: "12" } }) ?? {})).toContain(
      '/usage/users/total schema/type: must be an integer of at least 0 or null, but is the string "12"',
    );
  });
});
