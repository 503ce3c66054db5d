import { runInNewContext } from "node:vm";
import * as root from "@nodeinfo-kit/builders";
import { statisticsJson } from "@nodeinfo-kit/builders/diaspora/statistics-json";
import { fep0151 } from "@nodeinfo-kit/builders/metadata/fep-0151";
import { nodeInfo as nodeInfo10 } from "@nodeinfo-kit/builders/nodeinfo/1.0";
import { BuildError, nodeInfo, openNodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
import { nodeInfo as nodeInfo22 } from "@nodeinfo-kit/builders/nodeinfo/2.2";
import { nodeInfo2Document } from "@nodeinfo-kit/builders/nodeinfo2/1.0";
import type { Protocol } from "@nodeinfo-kit/types/nodeinfo/2.1";
import { isNodeInfo, isOpenNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { describe, expect, test } from "vitest";

/** A builder as JavaScript sees it, which knows no types. */
type Untyped = Record<string, (...values: unknown[]) => Untyped>;
// That a builder takes what its type forbids is the point of these tests.
const untyped = (builder: object) => builder as unknown as Untyped;

const complete = nodeInfo()
  .software({ name: "example", version: "1.2.0" })
  .protocols("activitypub")
  .openRegistrations(false)
  .usage({ users: {} });

/** The issues with which a builder refuses to build: the place, the code and the sentence. */
function issuesOf(builder: object): string[] {
  try {
    untyped(builder).build?.();
  } catch (error) {
    if (error instanceof BuildError)
      return error.issues.map(({ pointer, code, message }) => `${pointer} ${code}: ${message}`);
    throw error;
  }
  return [];
}

/** The issues that `metadata` alone has. */
const issuesOfMetadata = (...metadata: unknown[]) =>
  issuesOf(untyped(complete).metadata?.(...metadata) ?? {});

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
  ])("refuses %s", (_, name, value, issue) => {
    expect(issuesOf(untyped(complete)[name]?.(value) ?? {})).toContain(issue);
  });
});

describe("a value that JSON cannot represent", () => {
  const circular: Record<string, unknown> = {};
  circular.self = [circular];
  class Account {
    name = "a";
  }

  test.each<[string, unknown, string]>([
    ["NaN", NaN, "NaN"],
    ["infinity", -Infinity, "-Infinity"],
    ["a bigint", 1n, "a bigint"],
    ["a function", () => 1, "a function"],
    ["a symbol", Symbol("a"), "a symbol"],
    ["a Date", new Date(), "a Date"],
    ["a Map", new Map(), "a Map"],
    ["a Set", new Set(), "a Set"],
    ["a URL", new URL("https://social.example"), "a URL"],
    ["a regular expression", /a/, "a RegExp"],
    ["a promise", Promise.resolve(), "a Promise"],
    ["an error", new Error("a"), "an Error"],
    ["a boxed string", Object("a"), "a String"],
    ["an instance of a class", new Account(), "an Account"],
    ["an instance of a class without a name", new (class {})(), "an instance of a class"],
    ["a Date of another realm", runInNewContext("new Date()"), "a Date"],
    ["an object with a symbol for a key", { [Symbol("a")]: 1 }, "an object with symbols"],
    // biome-ignore lint/suspicious/noSparseArray: the hole is the point.
    ["a list with a hole", [1, , 2], "an array with holes or names"],
  ])("%s is refused with its place", (_, value, received) => {
    const issue = `builder/json: must be JSON data, but is ${received}`;
    expect(issuesOfMetadata({ a: { b: value } })).toEqual([`/metadata/a/b ${issue}`]);
    expect(issuesOfMetadata({ a: [0, value] })).toEqual([`/metadata/a/1 ${issue}`]);
  });

  test("a Date instead of a string is one issue: a Date", () => {
    const builder = untyped(nodeInfo())
      .software?.({ name: "example", version: new Date() })
      .protocols?.("activitypub")
      .openRegistrations?.(true)
      .usage?.({ users: {} });
    expect(issuesOf(builder ?? {})).toEqual([
      "/software/version builder/json: must be JSON data, but is a Date",
    ]);
  });

  test("undefined is rejected in an array, where JSON would have null", () => {
    expect(issuesOfMetadata({ a: [undefined] })).toEqual([
      "/metadata/a/0 builder/json: must be JSON data, but is undefined",
    ]);
  });

  test("an object that contains itself is rejected", () => {
    expect(issuesOfMetadata(circular)).toEqual([
      "/metadata/self/0 builder/json: must be JSON data, but is circular, or deeper than 100 levels",
    ]);
    expect(issuesOfMetadata({ self: [] }, circular)[0]).toContain("circular, or deeper than 100 levels");
    const other: Record<string, unknown> = { a: circular };
    other.b = other;
    expect(issuesOfMetadata(other, circular)).toHaveLength(3);
  });

  test("100,000 levels are rejected, as 101 are", () => {
    const nested = (levels: number) => {
      let value: unknown = 1;
      for (let level = 0; level < levels; level++) value = { a: value };
      return value as Record<string, unknown>; // There is at least one level.
    };
    expect(issuesOfMetadata(nested(100_000))).toHaveLength(1);
    expect(issuesOfMetadata(nested(100))).toHaveLength(1);
    const deep = nested(99);
    expect(complete.metadata(deep).build().metadata).toEqual(deep);
    // A vocabulary alone may be as deep as a document, but not inside of one.
    expect(issuesOfMetadata(fep0151(nested(100)))).toHaveLength(1);
  });

  test("a getter is read once", () => {
    let reads = 0;
    const given = {
      get count() {
        return ++reads;
      },
    };
    expect(complete.metadata(given).build().metadata).toEqual({ count: 1 });
  });

  test("data of another realm is data", () => {
    expect(issuesOfMetadata(runInNewContext("({ a: [1, { b: 2 }] })"))).toEqual([]);
  });

  test("one object in two places is not circular", () => {
    const shared = { a: [1] };
    const { metadata } = complete.metadata({ one: shared, two: [shared, shared] }).build();
    expect(metadata).toEqual({ one: { a: [1] }, two: [{ a: [1] }, { a: [1] }] });
  });

  test("an array is copied by its indexes, regardless of its iterator", () => {
    class Lying extends Array<unknown> {
      override *[Symbol.iterator](): ArrayIterator<unknown> {
        yield "invented";
      }
    }
    expect(complete.metadata({ list: Lying.of("a", "b") }).build().metadata).toEqual({ list: ["a", "b"] });
  });

  test("an array with a symbol as a key is rejected", () => {
    const list = Object.assign([1], { [Symbol("a")]: 2 });
    expect(issuesOfMetadata({ list })).toEqual([
      "/metadata/list builder/json: must be JSON data, but is an object with symbols",
    ]);
  });

  test("every issue is there, also of thousands", () => {
    const begun = nodeInfo()
      .software({ name: "a", version: "1" })
      .openRegistrations(true)
      .usage({ users: {} });
    expect(issuesOf(untyped(begun).protocols?.(...Array(3000).fill("smtp")) ?? {})).toHaveLength(3000);
  });

  test("a place is escaped in the issue, and shortened and escaped in the error", () => {
    const name = `\u001b]0;~/\n${"x".repeat(500)}`;
    expect(issuesOfMetadata({ [name]: NaN })[0]).toContain(`/metadata/${name.replace("~/", "~0~1")} `);
    let message = "";
    try {
      complete.metadata({ [name]: NaN }).build();
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain("/metadata/\\u{1b}]0;~0~1\\u{a}xxx");
    expect(message.length).toBeLessThan(300);
  });
});

describe("metadata", () => {
  test("is merged deeply", () => {
    const { metadata } = complete
      .metadata(
        fep0151({ nodeName: "Example", federation: { enabled: true } }),
        {
          federation: { domains: 3 },
          langs: ["en"],
        },
        { langs: ["en"] },
      )
      .build();
    expect(metadata).toEqual({
      nodeName: "Example",
      federation: { enabled: true, domains: 3 },
      langs: ["en"],
    });
  });

  test("with two values at one place is rejected, and the error names both and their sources", () => {
    const sentence = "must be the same everywhere, but is";
    expect(issuesOfMetadata({ a: { b: "x" } }, { c: 1 }, { a: { b: "y\u2028" } })).toEqual([
      `/metadata/a/b builder/conflict: ${sentence} "x" in argument 1 and "y\\u{2028}" in argument 3`,
    ]);
    expect(issuesOfMetadata({ a: { b: 1 } }, { a: [1] })).toEqual([
      `/metadata/a builder/conflict: ${sentence} {"b":1} in argument 1 and [1] in argument 2`,
    ]);
    expect(issuesOfMetadata({ a: [1, 2] }, { a: [1] })).toHaveLength(1);
    expect(issuesOfMetadata({ a: null }, { a: {} })).toHaveLength(1);
    expect(issuesOfMetadata({ a: "x".repeat(500) }, { a: "" })[0]?.length).toBeLessThan(200);
  });

  test("may have equal values at one place, whatever the order of their properties", () => {
    const [a, b] = [{ list: [{ x: 1, y: [null] }] }, { list: [{ y: [null], x: 1 }] }] as Record<
      string,
      unknown
    >[];
    expect(issuesOfMetadata(a, b)).toEqual([]);
  });

  test("of a vocabulary is rejected with the vocabulary's name", () => {
    // What the types forbid, JavaScript may give.
    const wrong = fep0151 as (metadata: unknown) => unknown;
    expect(() => wrong({ staffAccounts: "@admin@social.example" })).toThrow(
      'Not valid FEP-0151: /staffAccounts must be an array, but is the string "@admin@social.example".',
    );
    expect(() => wrong({ nodeName: null })).toThrow(BuildError);
    expect(() => wrong([])).toThrow("the document must be an object, but is an empty array");
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

test("the root's names are those of the subpaths, with a version", () => {
  expect(root.nodeInfo21).toBe(nodeInfo);
  expect(root.openNodeInfo21).toBe(openNodeInfo);
  expect(root.nodeInfo2Document).toBe(nodeInfo2Document);
  expect(root.BuildError).toBe(BuildError);
});
