import * as root from "@nodeinfo-kit/builders";
import { statisticsJson } from "@nodeinfo-kit/builders/diaspora/statistics-json";
import { BuildError, nodeInfo, openNodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
import { nodeInfo as nodeInfo22 } from "@nodeinfo-kit/builders/nodeinfo/2.2";
import { nodeInfo2Document } from "@nodeinfo-kit/builders/nodeinfo2/1.0";
import { describe, expect, test } from "vitest";
import { complete, issuesOf, untyped } from "./fixtures/untyped.js";

describe("a document", () => {
  test("has the given values, in the order of the standard, and otherwise only empty defaults", () => {
    const document = nodeInfo()
      .metadata({ nodeName: "Example" })
      .usage({ users: { total: 120 } })
      .openRegistrations(true)
      .protocols("activitypub", "diaspora")
      .software({ name: "example", version: "1.2.0" })
      .build();
    expect(JSON.stringify(document)).toBe(
      JSON.stringify({
        version: "2.1",
        software: { name: "example", version: "1.2.0" },
        protocols: ["activitypub", "diaspora"],
        services: { inbound: [], outbound: [] },
        openRegistrations: true,
        usage: { users: { total: 120 } },
        metadata: { nodeName: "Example" },
      }),
    );
  });

  test("may have additional properties, and both forms of services, in a related format", () => {
    const started = statisticsJson().name("Example").version("1").registrations_open(true);
    const { name, services } = started.services({ pumpio: true }).extra({ pumpio: true }).build();
    expect([name, services]).toEqual(["Example", { pumpio: true }]);
    expect(started.services(["tumblr"]).build().services).toEqual(["tumblr"]);
    expect(issuesOf(untyped(started).services?.("tumblr") ?? {})).toEqual([
      '/services schema/type: must be an array or an object, but is the string "tumblr"',
    ]);
  });

  test("has no statistics if none are given", () => {
    expect(complete.build().usage).toEqual({ users: {} });
  });

  test("shares no objects with its input, nor with another document of the same builder", () => {
    const software = { name: "example", version: "1" };
    const inside = { list: ["a"] };
    const builder = nodeInfo()
      .software(software)
      .protocols("activitypub")
      .openRegistrations(false)
      .usage({ users: {} })
      .metadata({ inside });
    software.version = "2";
    inside.list.push("b");
    const [first, second] = [builder.build(), builder.build()];
    expect(first).toEqual(second);
    first.metadata.inside.list.push("c");
    first.services.inbound.push("rss2.0");
    expect(second.metadata.inside.list).toEqual(["a"]);
    expect(builder.build().services).toEqual({ inbound: [], outbound: [] });
    expect(second.software.version).toBe("1");
  });

  test("is made of plain objects, without undefined values and without negative zero", () => {
    const given = Object.assign(Object.create(null), { a: undefined, b: -0, c: { d: undefined } });
    const { metadata } = complete.metadata(given).build();
    expect(Object.getPrototypeOf(metadata)).toBe(Object.prototype);
    expect(metadata).toStrictEqual({ b: 0, c: {} });
    class List extends Array<string> {}
    const { list } = complete
      .metadata({ list: List.from(["a"]) } as Record<string, unknown>)
      .build().metadata;
    expect(list).toStrictEqual(["a"]);
    expect(list).not.toBeInstanceOf(List);
  });

  test("keeps names that mean something to JavaScript as data", () => {
    const text =
      '{"__proto__":{"polluted":true},"constructor":{"prototype":1},"toJSON":"a","hasOwnProperty":null}';
    const given: Record<string, unknown> = JSON.parse(text);
    const { metadata } = complete.metadata(given, { toString: "b" } as Record<string, unknown>).build();
    expect(JSON.stringify(metadata)).toBe(text.replace(/}$/, ',"toString":"b"}'));
    expect(Object.hasOwn(metadata, "__proto__")).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("a builder", () => {
  test("is a template: a step leaves it as it was", () => {
    const open = complete.metadata({ a: 1 });
    const other = complete.metadata({ b: 2 });
    expect(open.build().metadata).toEqual({ a: 1 });
    expect(other.build().metadata).toEqual({ b: 2 });
    expect(complete.build().metadata).toEqual({});
  });

  test("reports everything that is missing or wrong at once", () => {
    const builder = untyped(nodeInfo())
      .software?.({ name: "My Server", version: 1 })
      .usage?.({ users: { total: NaN } });
    expect(issuesOf(builder ?? {})).toEqual([
      "/usage/users/total builder/json: must be JSON data, but is NaN",
      '/software/name schema/pattern: must be a string of at least 1 character, only of a-z, 0-9 and -, but is the string "My Server"',
      "/software/version schema/type: must be a string, but is the number 1",
      "/protocols schema/missing-property: must be an array of at least 1 item, but is missing",
      "/openRegistrations schema/missing-property: must be a boolean, but is missing",
    ]);
  });

  test("throws an error that names the standard and the first issue", () => {
    expect(() => untyped(nodeInfo22()).build?.()).toThrow(
      "Not valid NodeInfo 2.2: /instance must be an object, but is missing (and 4 more).",
    );
  });

  test("rejects more arguments than a step takes, in JavaScript", () => {
    const begun = nodeInfo().software({ name: "a", version: "1" }).protocols("zot").openRegistrations(true);
    const builder = untyped(begun).usage?.({ users: {} }, { localPosts: 1 });
    expect(issuesOf(builder ?? {})).toEqual([
      "/usage builder/set-twice: must be given once, but is given 2 times",
    ]);
  });

  test("rejects a property that is set twice, also in JavaScript", () => {
    expect(issuesOf(untyped(complete).usage?.({ users: {} }) ?? {})).toEqual([
      "/usage builder/set-twice: must be set once, but is set again",
    ]);
  });

  test.each([
    ["[] for metadata", "metadata", [], "/metadata schema/type: must be an object, but is an empty array"],
    ["null for metadata", "metadata", null, "/metadata schema/type: must be an object, but is null"],
    ["[] for services", "services", [], "/services schema/type: must be an object, but is an empty array"],
  ])("rejects %s", (_, name, value, issue) => {
    expect(issuesOf(untyped(complete)[name]?.(value) ?? {})).toContain(issue);
  });
});

describe("a document that may have additional properties", () => {
  const document = nodeInfo2Document()
    .server({ baseUrl: "https://social.example", name: "Example", software: "example", version: "1" })
    .openRegistrations(true);

  test("has them where they are given", () => {
    const built = document
      .usage({ users: { total: 1 } })
      .extra({ usage: { users: { bots: 2 } }, theme: "dark" })
      .build();
    expect(built.usage).toEqual({ users: { total: 1, bots: 2 } });
    expect(built.theme).toBe("dark");
  });

  test("has them inside a property that no step has set", () => {
    const built = document.extra({ usage: { users: { bots: 2 } } }).build();
    expect(built.usage).toEqual({ users: { bots: 2 } });
  });

  test("reports the place of their issues in the document", () => {
    expect(issuesOf(document.extra({ usage: { users: { bots: NaN } } }))).toEqual([
      "/usage/users/bots builder/json: must be JSON data, but is NaN",
    ]);
  });

  test("does not override a property that was set", () => {
    expect(issuesOf(document.extra({ version: "2.0", server: { name: "Other" } }))).toEqual([
      '/version builder/conflict: must be the same everywhere, but is "1.0" in its step and "2.0" in extra()',
      '/server/name builder/conflict: must be the same everywhere, but is "Example" in its step and "Other" in extra()',
    ]);
  });

  test("makes nothing up: no services, no usage, no protocols", () => {
    expect(Object.keys(document.build())).toEqual(["version", "server", "openRegistrations"]);
  });
});

test("the root's names are those of the subpaths, with a version", () => {
  expect(root.nodeInfo21).toBe(nodeInfo);
  expect(root.openNodeInfo21).toBe(openNodeInfo);
  expect(root.nodeInfo2Document).toBe(nodeInfo2Document);
  expect(root.BuildError).toBe(BuildError);
});
