import { describe, expect, test } from "vitest";
import { fix, lint, type Origin } from "../../index.js";
import { discovery, link, nodeInfo2 } from "../samples.js";

describe("the base URL", () => {
  test.each<[string, Origin]>([
    ["https://social.example", { host: "social.example" }],
    ["https://Social.Example:8443/path", { host: "social.example" }],
    ["https://web.social.example", { host: "social.example" }],
    [
      "https://web.social.example",
      { host: "social.example", url: "https://other.example/.well-known/x-nodeinfo2" },
    ],
    ["https://social.example", { url: "https://www.social.example/.well-known/x-nodeinfo2" }],
    ["social.example", { host: "other.example" }],
    ["https://social.example", { host: "not a host", url: "/" }],
    ["https://social.example", {}],
  ])("%s may be where %j is asked", (baseUrl, origin) => {
    expect(found(nodeInfo2({ baseUrl }), origin)).toEqual([]);
  });

  test.each<[string, Origin]>([
    ["https://other.example", { host: "social.example" }],
    ["https://social.example.evil.test", { host: "social.example" }],
    ["https://antisocial.example", { host: "social.example" }],
    ["https://social.example@evil.test", { host: "social.example" }],
    ["https://example", { host: "social.example" }],
    ["https://social.example", { host: "web.social.example" }],
    ["https://other.example", { url: "https://social.example/.well-known/x-nodeinfo2" }],
  ])("%s may not be where %j is asked", (baseUrl, origin) => {
    expect(found(nodeInfo2({ baseUrl }), origin)).toEqual([["nodeinfo2/base-url-host", "/server/baseUrl"]]);
  });
});

describe("names", () => {
  test.each([
    ["socialhome", "socialhome"],
    ["mastodon", "mastodon"],
    ["mastodon", "Mastodon 4.2"],
    ["mastodon", "glitch-soc-x"],
    ["socialhome", "Mastodon"],
    ["Mastodon", "Quiet Harbour"],
    ["Quiet Harbour", "socialhome"],
    ["harbour", "Quiet Harbour"],
  ])("%s of %s are as they should be", (name, software) => {
    expect(found(nodeInfo2({ name, software }))).toEqual([]);
  });

  test("that are exchanged can be exchanged again", () => {
    const text = nodeInfo2({ name: "mastodon", software: "Quiet Harbour" });
    const { diagnostics } = lint(text);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["nodeinfo2/name-and-software", "info"],
    ]);
    expect(fix(text, diagnostics, { unsafe: true }).text).toBe(
      nodeInfo2({ name: "Quiet Harbour", software: "mastodon" }),
    );
  });
});

test("reports allowed nulls once, and removes them together", () => {
  const organization = { name: null, contact: "admin@social.example", account: null };
  const text = nodeInfo2({}, { organization, usage: { users: { total: null }, localPosts: null } });
  const { diagnostics } = lint(text, { profile: "open" });
  expect(diagnostics).toMatchObject([
    { code: "nodeinfo2/null-member", severity: "warning", pointer: "/organization/name", args: { count: 4 } },
  ]);
  expect(diagnostics[0]?.related.map(({ pointer }) => pointer)).toEqual([
    "/organization/account",
    "/usage/localPosts",
    "/usage/users/total",
  ]);
  expect(JSON.parse(fix(text, diagnostics, { profile: "open" }).text)).toMatchObject({
    organization: { contact: "admin@social.example" },
    usage: { users: {} },
  });
});

test("only the schema reports nulls that it rejects", () => {
  const { diagnostics } = lint(nodeInfo2({}, { organization: { name: null, contact: null } }));
  expect(diagnostics.map(({ code }) => code)).toEqual(["schema/type", "schema/type"]);
});

test("reports a relay once, as an error if the schema rejects it", () => {
  const tell = (relay: unknown, profile: "strict" | "open") =>
    lint(nodeInfo2({}, { relay }), { profile }).diagnostics.map(({ code, severity }) => [code, severity]);
  for (const relay of ["none", false, "All", null, 5, ["tags"], "__proto__"])
    expect(tell(relay, "strict")).toEqual([["nodeinfo2/relay", "error"]]);
  for (const relay of ["none", "All", "__proto__"])
    expect(tell(relay, "open")).toEqual([["nodeinfo2/relay", "warning"]]);
  for (const relay of ["", "all", "tags"]) expect(tell(relay, "strict")).toEqual([]);
});

test("reports links instead of the document, regardless of how that is known", () => {
  const url = "https://social.example/.well-known/x-nodeinfo2";
  expect(found(discovery(link()), { url })).toEqual([["nodeinfo2/link-document", ""]]);
  expect(found(discovery(link()), { url: url.replace("x-nodeinfo2", "nodeinfo") })).toEqual([]);
  expect(found(nodeInfo2({}, { links: [] }), { url })).toEqual([]);
  const { diagnostics } = lint(discovery(link()), { as: "nodeinfo2/1.0" });
  expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toContainEqual([
    "nodeinfo2/link-document",
    "/server",
  ]);
});

test("never throws for any values of its properties", () => {
  for (const odd of [
    null,
    5,
    "x",
    [],
    [null],
    {},
    JSON.parse('{"__proto__":{"name":null,"baseUrl":"https://x.example"}}'),
  ])
    for (const member of ["server", "organization", "usage", "relay", "links"]) {
      const value = { ...JSON.parse(nodeInfo2()), [member]: odd };
      expect(() =>
        lint({ value }, { as: "nodeinfo2/1.0", origin: { host: "social.example" } }),
      ).not.toThrow();
    }
});

function found(text: string, origin: Origin = {}) {
  return lint(text, { origin })
    .diagnostics.filter(({ code }) => code.startsWith("nodeinfo2/"))
    .map(({ code, pointer }) => [code, pointer]);
}
