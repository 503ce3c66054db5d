import { describe, expect, test } from "vitest";
import { fix, type LintOptions, lint, type Origin } from "../../index.js";
import { discovery, link, nodeInfo, nodeInfo2, written } from "../samples.js";

const origin: Origin = { url: "https://social.example/.well-known/nodeinfo", host: "social.example" };
const applicationRel = "https://www.w3.org/ns/activitystreams#Application";
const prefix = "http://nodeinfo.diaspora.software/ns/schema/";

describe("of a rel", () => {
  test.each([
    ["https://nodeinfo.diaspora.software/ns/schema/2.1", true],
    ["https://nodeinfo.diaspora.software/ns/schema/2.1#", true],
    ["http://nodeinfo.diaspora.software/ns/schema/2.1#", true],
    ["http://nodeinfo.diaspora.software/ns/schema/2.1/", true],
    ["HTTP://NodeInfo.diaspora.software/ns/schema/2.1", true],
    [" http://nodeinfo.diaspora.software/ns/schema/2.1\n", true],
    ["//nodeinfo.diaspora.software/ns/schema/2.1", true],
    ["nodeinfo.diaspora.software/ns/schema/2.1", true],
    ["http://nodeinfo.diaspora.software/ns/schemas/2.1", false],
    ["http://nodeinfo.diaspora.software/schema/2.1", false],
    ["http://nodeinfo.disapora.software/ns/schema/2.1", false],
  ])("reports the spelling of %j", (rel, isSafe) => {
    const [diagnostic, ...others] = lint(discovery(link("2.1", { rel }))).diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ code: "discovery/rel-spelling", pointer: "/links/0/rel" });
    expect(diagnostic?.suggestions).toMatchObject([
      { isSafe, edits: [{ text: JSON.stringify(`${prefix}2.1`) }] },
    ]);
  });

  test.each(["9.99", "2.10", "3.0", "2", "v2.1", "2.1.0", "beta", "2.1/draft", "", "__proto__"])(
    "version %j is none",
    (version) => {
      expect(found(discovery(link("2.1"), link("2.1", { rel: prefix + version })))).toEqual([
        ["discovery/unknown-version", "/links/1/rel"],
      ]);
    },
  );

  test("does not duplicate a rel whose correct spelling is present", () => {
    const text = discovery(link("2.1"), link("2.1", { rel: `${prefix}2.1#` }));
    const [diagnostic] = lint(text).diagnostics;
    expect(diagnostic?.suggestions).toMatchObject([{ isSafe: false }]);
    expect(
      fix(
        text,
        [diagnostic].flatMap((each) => each ?? []),
        { unsafe: true },
      ).text,
    ).toBe(discovery(link("2.1")));
  });

  test("reports a second one, and removes it if it is the same", () => {
    const text = discovery(link("2.1"), link("2.0"), link("2.1"));
    const [diagnostic] = lint(text).diagnostics;
    expect(diagnostic).toMatchObject({
      code: "discovery/duplicate-rel",
      pointer: "/links/2/rel",
      related: [{ pointer: "/links/0/rel" }],
    });
    expect(fix(text, lint(text).diagnostics).text).toBe(discovery(link("2.1"), link("2.0")));
  });
});

describe("of the links as a whole", () => {
  test.each([
    [[], "discovery/empty"],
    [[{ rel: "self", href: "https://social.example/" }], "discovery/empty"],
    [[{ rel: "2.1", href: "https://social.example/nodeinfo/2.1" }], "discovery/empty"],
    [[{ rel: applicationRel, href: "https://social.example/actor" }], "discovery/empty"],
    [[link("2.2")], "discovery/rare-versions"],
    [[link("1.0"), link("1.1")], "discovery/rare-versions"],
    [[link("1.1"), link("2.2")], "discovery/rare-versions"],
    [[link("2.0")], "fep-0151/no-2-1"],
    [[link("2.0"), link("2.2")], "fep-0151/no-2-1"],
  ])("%j: has one diagnostic about its versions", (links, code) => {
    expect(found(discovery(...links))).toEqual([[code, "/links"]]);
  });

  test("misspelt rels count as offered, and unknown versions are reported once", () => {
    expect(found(discovery(link("2.1", { rel: `${prefix}2.1#` })))).toEqual([
      ["discovery/rel-spelling", "/links/0/rel"],
    ]);
    expect(found(discovery(link("2.1", { rel: `${prefix}9.9` })))).toEqual([
      ["discovery/unknown-version", "/links/0/rel"],
    ]);
  });

  test("a link that readers cannot follow is not a link to a document", () => {
    for (const href of [null, undefined])
      expect(found(discovery(link("2.1", { href })), { profile: "open" })).toEqual([
        ["discovery/empty", "/links"],
      ]);
  });

  test("does not report missing links if a link has no rel or there are too many", () => {
    expect(found(discovery({ href: "https://social.example/nodeinfo/2.1" }))).toEqual([]);
    expect(found(discovery(null, [], "x"))).toEqual([]);
    expect(found(discovery(...others(100)))).toEqual([["discovery/too-many-links", "/links"]]);
  });

  test.each([
    [{ links: link() }, [link()]],
    [{ links: link("2.0"), "0": link() }, [link("2.0"), link()]],
    [{ "0": link(), links: link("2.0") }, [link("2.0"), link()]],
    [{ "0": link() }, [link()]],
    [{ links: { "0": link("2.0"), "1": link() } }, [link("2.0"), link()]],
  ])("%j is fixed to an array", (document, links) => {
    const text = written(document);
    const { diagnostics } = lint(text);
    expect(diagnostics.map(({ code, pointer, severity }) => [code, pointer, severity])).toEqual([
      ["discovery/links-shape", "/links", "error"],
    ]);
    expect(JSON.parse(fix(text, diagnostics).text)).toEqual({ links });
  });

  test.each([{}, { links: "https://social.example" }, { links: 5 }, { subject: "x" }])(
    "%j is told once, and not mended by guessing",
    (document) => {
      const { diagnostics } = lint(written(document), { as: "discovery" });
      expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
        ["discovery/links-shape", "/links"],
      ]);
      expect(diagnostics[0]?.suggestions.filter(({ isSafe }) => isSafe)).toEqual([]);
    },
  );

  test("reports only the misspelt name", () => {
    const { diagnostics } = lint(written({ link: [link()] }), { as: "discovery" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["schema/misspelt-property"]);
  });
});

describe("of what is at /.well-known/nodeinfo", () => {
  test.each([
    ["https://social.example/.well-known/nodeinfo", nodeInfo()],
    ["https://social.example/.well-known/nodeinfo/", nodeInfo()],
    ["https://social.example/.well-known/nodeinfo.json?x#y", nodeInfo()],
    ["https://social.example/.well-known/nodeinfo", nodeInfo2()],
  ])("%s: is not a document", (url, text) => {
    expect(found(text, { origin: { url } })).toEqual([["discovery/document-at-wellknown", ""]]);
  });

  test("reports only that a document checked as the links is one", () => {
    for (const text of [nodeInfo(), nodeInfo2()]) {
      const { diagnostics } = lint(text, { as: "discovery" });
      expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
        ["discovery/document-at-wellknown", "/links"],
      ]);
    }
  });
});

test("reports a document of another version than its rel, unless the schema rejects its version", () => {
  const rel = `${prefix}2.1`;
  expect(found(nodeInfo(), { origin: { rel } })).toEqual([["discovery/version-mismatch", "/version"]]);
  expect(found(nodeInfo({ version: "4.3.0" }), { origin: { rel } })).toEqual([]);
  expect(found(nodeInfo({ version: 2.1 }), { origin: { rel } })).toEqual([]);
});

test("ten thousand hostile links are not looked at beyond the first, and throw nothing", () => {
  const hostile = [
    link("2.1", { rel: `${prefix}${"2.1".repeat(1e5)}`, href: "https://".repeat(1e5) }),
    link("2.1", { href: `https://{host}/${"{<".repeat(1e5)}` }),
    link("2.0", { href: `https://${"a.".repeat(1e5)}example/` }),
    JSON.parse('{"rel":"__proto__","href":"x","__proto__":{"rel":"x"}}'),
  ];
  const value = { links: [...hostile, ...others(9996)] };
  const { diagnostics } = lint({ value }, { origin });
  expect(diagnostics.map(({ code, pointer }) => [code, pointer]).sort()).toEqual([
    ["discovery/href-not-absolute", "/links/2/href"],
    ["discovery/href-placeholder", "/links/1/href"],
    ["discovery/too-many-links", "/links"],
  ]);
  for (const { message } of diagnostics) expect(message.length).toBeLessThan(500);
});

test("only the schema reports invalid links", () => {
  const links = [
    link(),
    null,
    [],
    5,
    "x",
    { rel: 5, href: 5 },
    { rel: [], href: {} },
    link("2.0", { href: null }),
  ];
  const { diagnostics } = lint({ value: { links } }, { origin });
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["schema/type"]));
});

function others(count: number): object[] {
  return Array.from({ length: count }, (_, at) => ({ rel: "me", href: `https://social.example/${at}` }));
}

function found(text: string, options?: LintOptions) {
  return lint(text, options)
    .diagnostics.filter(({ code }) => /^(?:discovery|fep-|nodeinfo2)/.test(code))
    .map(({ code, pointer }) => [code, pointer]);
}
