import { runInNewContext } from "node:vm";
import { fep0151 } from "@nodeinfo-kit/builders/metadata/fep-0151";
import { nodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
import { describe, expect, test } from "vitest";
import { complete, issuesOf, issuesOfMetadata, untyped } from "./fixtures/untyped.js";

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
    ["an array with a hole", [1, , 2], "an array with holes or names"],
  ])("%s is rejected, with its place", (_, value, received) => {
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
