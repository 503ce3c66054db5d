import { describe, expect, test } from "vitest";
import { type Diagnostic, type FixOptions, fix, lint } from "../index.js";
import { nodeInfo } from "../rules/samples.js";

function mend(text: string, options: FixOptions = {}) {
  const { unsafe: _, ...lintOptions } = options;
  return fix(text, lint(text, lintOptions).diagnostics, options);
}

/** Only the diagnostics of these places are given. */
function mendOnly(text: string, ...pointers: readonly string[]): string {
  return fix(
    text,
    lint(text).diagnostics.filter(({ pointer }) => pointers.includes(pointer)),
  ).text;
}

const broken = `{
\t"version": "2.1",
\t"software": {"name": "My Server", "version": 4.10},
\t"protocols": ["ActivityPub"],
\t"usages": { "users": {"total":"12", "activeHalfYear":null} },
\t"openRegistrations": "true",
\t"metadata": [],
\t"motto": "Quiet"
}
`;

test("safe suggestions are applied, and the text is otherwise as it was", () => {
  const { text, fixed, diagnostics } = mend(broken);
  expect(text).toBe(`{
\t"version": "2.1",
\t"software": {"name": "My Server", "version": "4.10"},
\t"protocols": ["activitypub"],
\t"usage": { "users": {"total":12} },
\t"openRegistrations": true,
\t"metadata": {},
\t"motto": "Quiet",
\t"services": { "inbound": [], "outbound": [] }
}
`);
  expect(fixed.map(({ pointer }) => pointer).sort()).toEqual([
    ...["/metadata", "/openRegistrations", "/protocols/0", "/services", "/software/version"],
    ...["/usage/users/activeHalfYear", "/usage/users/activeHalfyear", "/usage/users/total", "/usages"],
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["schema/pattern", "schema/unknown-property"]);
});

test("unsafe ones only if that is asked for", () => {
  const { text, diagnostics } = mend(broken, { unsafe: true });
  expect(text).toContain('"name": "my-server"');
  expect(text).toContain('"metadata": { "motto": "Quiet" }');
  expect(diagnostics).toEqual([]);
});

test("a text on one line stays on one line", () => {
  const text = JSON.stringify({ ...JSON.parse(nodeInfo()), metadata: undefined, services: undefined });
  expect(mend(text).text).toBe(text.replace(/}$/, ',"services":{"inbound":[],"outbound":[]},"metadata":{}}'));
});

test("returns a text without findings as it is", () => {
  const text = nodeInfo();
  expect(fix(text, lint(text).diagnostics)).toEqual({ text, fixed: [], ...lint(text) });
  expect(fix(text, [])).toEqual({ text, fixed: [], ...lint(text) });
});

describe("what is not given is left alone", () => {
  test("at other places, and at the same one", () => {
    expect(mendOnly(broken, "/metadata")).toBe(broken.replace('[],\n\t"motto', '{},\n\t"motto'));
    const text = nodeInfo({ metadata: undefined, services: undefined });
    const mended = JSON.parse(mendOnly(text, "/services"));
    expect(Object.keys(mended)).toContain("services");
    expect(Object.keys(mended)).not.toContain("metadata");
  });

  test("also when it has moved, and has another index", () => {
    const text = nodeInfo({ protocols: [null, "ActivityPub", "zot"], metadata: [] });
    expect(mendOnly(text, "/protocols/0")).toBe(text.replace("null, ", ""));
  });

  test("but findings revealed by fixes are fixed too", () => {
    const mended = mendOnly(broken, "/usages");
    expect(mended).toContain('"usage": { "users": {"total":12} }');
    expect(mended).toContain('"metadata": []');
  });
});

describe("it never does harm", () => {
  test("does not apply a fix that reveals more errors than it fixes, but all others", () => {
    const text = nodeInfo({
      usage: undefined,
      usages: { users: { total: "many", activeMonth: "few", activeHalfyear: -1 } },
      metadata: [],
    });
    const { text: mended, diagnostics } = mend(text);
    expect(mended).toBe(text.replace('"metadata": []', '"metadata": {}'));
    expect(diagnostics.map(({ code }) => code)).toEqual(["schema/misspelt-property"]);
    expect(mend(mended).text).toBe(mended);
  });

  test("but applies it if the revealed errors can be fixed", () => {
    const users = { total: "12", activeMonth: "5", activeHalfyear: null };
    const text = nodeInfo({ usage: undefined, usages: { users } });
    expect(JSON.parse(mend(text).text).usage).toEqual({ users: { total: 12, activeMonth: 5 } });
  });

  test.each<FixOptions>([{}, { as: "nodeinfo/2.1" }])(
    "what is no JSON becomes JSON, even if all its errors can only be seen then: %o",
    (options) => {
      const text = '{ "version": "2.1", "software": {}, }';
      const { text: mended, diagnostics } = mend(text, options);
      expect(mended).toContain('"software": {}, "services"');
      expect(JSON.parse(mended).metadata).toEqual({});
      expect(diagnostics.length).toBeGreaterThan(1);
    },
  );

  test("what is JSON stays JSON, whatever the edits are", () => {
    const text = nodeInfo({ metadata: [] });
    expect(fix(text, [bogus({ start: 0, end: 1, text: "" })]).text).toBe(text);
    expect(fix(text, [bogus({ start: 0, end: text.length, text: "{}" })]).text).toBe(text);
  });

  test.each([
    ["behind its end", 0, 10_000],
    ["before its beginning", -1, 1],
    ["backwards", 5, 2],
    ["nowhere", Number.NaN, Number.NaN],
    ["between characters", 0.5, 1.5],
  ])("edits that do not lie in the text are ignored: %s", (_, start, end) => {
    const text = nodeInfo();
    expect(fix(text, [bogus({ start, end, text: "x" })])).toMatchObject({ text, fixed: [] });
  });

  test("a diagnostic of a value has no edits, and is ignored", () => {
    const text = nodeInfo({ metadata: [] });
    expect(fix(text, lint({ value: JSON.parse(text) }).diagnostics)).toMatchObject({ text, fixed: [] });
  });

  test("rejects unknown options, like lint", () => {
    expect(() => fix("{}", [], { rules: { "no/such": "off" } })).toThrow(RangeError);
  });
});

test("edits that touch each other are made one after the other", () => {
  const users = { total: null, activeMonth: null, activeHalfyear: null };
  expect(mend(nodeInfo({ usage: { users } })).text).toContain('"users": {}');
  const text =
    '{"version":"2.0","software":{"name":"a","version":"1"},"protocols":["activitypub"],"openRegistrations":true}';
  expect(JSON.parse(mend(text).text)).toMatchObject({
    services: { inbound: [], outbound: [] },
    usage: { users: {} },
    metadata: {},
  });
});

test.each([
  ["an object", { usage: { users: {}, smtp: "inbound" }, metadaa: { nodeName: "Quiet Harbour" } }],
  ["the last property", { metadaa: { nodeName: "Quiet Harbour" }, motto: "Quiet" }],
])("a property is renamed before %s moves into a new one of the same name", (_what, properties) => {
  const document = { ...JSON.parse(nodeInfo()), metadata: undefined, ...properties };
  const { text, value, diagnostics } = mend(JSON.stringify(document), { unsafe: true });
  expect(diagnostics).toEqual([]);
  expect(text.match(/"metadata"/g)).toHaveLength(1);
  expect(value).toHaveProperty("metadata.nodeName", "Quiet Harbour");
});

describe("fixes thousands of errors at once", () => {
  const many = (part: string) => part.repeat(20_000);

  test.each<[string, string, FixOptions]>([
    ["trailing commas on one line", `[${many("[1,],")}1]`, {}],
    ["names without quotes", `{${Array.from({ length: 20_000 }, (_, at) => `k${at}:1`)}}`, {}],
    [
      "missing commas on one line",
      `{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":1 `).join("")}}`,
      {},
    ],
    ["missing commas that may be none", `[${many("1 ")}]`, { unsafe: true }],
    ["control characters in one string", `["${many("\u0001")}"]`, {}],
    ["comments", `[${many("1, // one\n")}1]`, { unsafe: true }],
  ])("%s", (_, text, options) => {
    const { fixed, diagnostics } = mend(text, options);
    expect(fixed.length).toBeGreaterThan(19_000);
    expect(diagnostics.map(({ code }) => code)).toEqual(["document/unknown"]);
  });

  test("byte order marks", () => {
    const { text, fixed } = mend(many("\uFEFF") + nodeInfo());
    expect([text, fixed.length]).toEqual([nodeInfo(), 1]);
  });

  test("unknown properties that move into the same object", () => {
    const members = Array.from({ length: 2000 }, (_, at) => `"k${at}":${at}`).join();
    const text = nodeInfo().replace('"metadata": {}', `"metadata": {"a": 1}, ${members}`);
    const { metadata } = JSON.parse(mend(text, { unsafe: true }).text);
    expect(Object.keys(metadata)).toHaveLength(2001);
    expect(metadata).toMatchObject({ a: 1, k0: 0, k1999: 1999 });
  });

  test("nulls in an array", () => {
    const text = nodeInfo({ protocols: ["activitypub", ...Array.from({ length: 5000 }, () => null)] });
    const { text: mended, diagnostics } = mend(text);
    expect(JSON.parse(mended).protocols).toEqual(["activitypub"]);
    expect(diagnostics).toEqual([]);
  });

  test("duplicates in an array, each with one change", () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `s${at >> 1}`);
    const services = { inbound: words, outbound: [] };
    const { text, fixed } = mend(nodeInfo({ services }), {
      profile: "open",
      limits: { diagnostics: 30_000 },
    });
    expect(JSON.parse(text).services.inbound).toEqual([...new Set(words)]);
    expect(fixed.map(({ code }) => code)).toEqual(["list/duplicate"]);
  });

  test("names that come twice, all the first ones before all the second ones", () => {
    const members = Array.from({ length: 2000 }, (_, at) => `"k${at}":${at}`).join();
    const text = nodeInfo().replace('"metadata": {}', `"metadata": {${members},${members}}`);
    expect(mend(text)).toMatchObject({ diagnostics: [], text: nodeInfo().replace("{}", `{${members}}`) });
  });

  test("but for one among them that would do harm", () => {
    const members = Array.from({ length: 1000 }, (_, at) => `"k${at}":1,"k${at}":1`).join();
    const usages = { users: { total: "many", activeMonth: "few", activeHalfyear: -1 } };
    const broken = nodeInfo({ usage: undefined, usages });
    const text = broken.replace('"metadata": {}', `"metadata": {${members}}`);
    const { diagnostics, fixed } = mend(text);
    expect(fixed).toHaveLength(1000);
    expect(diagnostics).toMatchObject([{ code: "schema/misspelt-property", pointer: "/usages" }]);
  });
});

test("the limits and the levels of rules are those that are given", () => {
  const text = nodeInfo({ protocols: ["ActivityPub", "x", "y", "z"], metadata: [] });
  const options: FixOptions = { limits: { diagnostics: 2 }, rules: { "schema/type": "off" } };
  const { text: mended, diagnostics, omittedCount } = mend(text, options);
  expect(mended).toContain('"activitypub"');
  expect(mended).toContain('"metadata": []');
  expect(diagnostics).toHaveLength(2);
  expect(omittedCount).toBeGreaterThan(0);
});

function bogus({ start, end, text }: { start: number; end: number; text: string }): Diagnostic {
  const at = (offset: number) => ({ offset, line: 1, column: 1 });
  const range = { start: at(start), end: at(end) };
  const suggestions = [{ title: "", isSafe: true, edits: [{ range, text }] }];
  return {
    ...{ code: "schema/type", severity: "error", message: "", pointer: "", range, standard: "", docsUrl: "" },
    ...{ args: {}, related: [], suggestions },
  };
}
