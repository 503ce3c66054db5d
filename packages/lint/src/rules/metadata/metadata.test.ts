import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fix, type LintOptions, lint } from "../../index.js";
import { nodeInfo } from "../samples.js";

test.each([
  ["nothing", {}],
  [
    "similar properties of PeerTube, Ghost and Gancio",
    { nodeConfig: {}, nodeBanner: "", nodeActor: "relay", nodeRevision: "1a2b", nodeHome: "x" },
  ],
  [
    "other properties of Pleroma, GNU social and Misskey",
    { postEditing: true, suggestions: {}, staff: [], proxyAccountName: null, pollLimits: {} },
  ],
  ["names that are longer than the common ones", { nodeNames: {}, nodeNameShort: "x", node: { name: "x" } }],
  ["another spelling next to the common one", { nodeName: "Harbour", node_name: "Harbour" }],
  ["properties that are null", { features: null, postFormats: null, private: null, langs: null }],
  ["empty arrays", { features: [], postFormats: [], langs: [] }],
  [
    "a banner, an actor and quotas of software other than Funkwhale",
    { banner: 5, actorId: 5, defaultUploadQuota: "1 GB", allowList: [], library: 5, content: 5, usage: 5 },
  ],
  [
    "own properties with the names of inherited ones",
    JSON.parse('{"__proto__":{"features":5,"node_name":"x"},"constructor":5,"hasOwnProperty":1}'),
  ],
])("reports nothing for %s", (_, metadata) => {
  expect(found({ metadata })).toEqual([]);
});

test.each([
  ["nodename", "nodeName"],
  ["NodeName", "nodeName"],
  ["node-name", "nodeName"],
  ["node_description", "nodeDescription"],
  ["nodeDescripton", "nodeDescription"],
  ["staff_accounts", "staffAccounts"],
  ["staffAcounts", "staffAccounts"],
  ["post_formats", "postFormats"],
  ["node_icon", "nodeIcon"],
])("suggests renaming %s to %s", (name, meant) => {
  const text = nodeInfo({ metadata: { [name]: "x" } });
  const [diagnostic] = lint(text).diagnostics;
  expect(diagnostic).toMatchObject({ code: "metadata/spelling", pointer: `/metadata/${name}` });
  expect(diagnostic?.suggestions[0]?.edits.map((edit) => edit.text)).toEqual([JSON.stringify(meant)]);
});

test("reports shared properties of an unusual type", () => {
  const metadata = { features: ["polls", 5], postFormats: {}, langs: "en", private: "no" };
  expect(found({ metadata })).toEqual([
    ["metadata/shape", "/metadata/features"],
    ["metadata/shape", "/metadata/langs"],
    ["metadata/shape", "/metadata/postFormats"],
    ["metadata/shape", "/metadata/private"],
  ]);
});

test("reports nothing for metadata that Funkwhale publishes", () => {
  for (const name of ["funkwhale-2.0", "funkwhale-2.1", "funkwhale-2.1-hidden-statistics"]) {
    const file = new URL(`../../../../../examples/documents/valid/${name}.json`, import.meta.url);
    expect(
      lint(readFileSync(file, "utf8")).diagnostics.filter(({ code }) => code === "metadata/funkwhale"),
    ).toEqual([]);
  }
});

test("checks Funkwhale's properties according to the version of the document", () => {
  const metadata = {
    funkwhaleSupportMessageEnabled: "yes",
    allowlist: { enabled: false },
    content: { local: { artists: -1 } },
    library: { tracks: 5 },
    nodeName: 5,
  };
  expect(found({ version: "2.1", metadata }).filter(([code]) => code === "metadata/funkwhale")).toEqual([
    ["metadata/funkwhale", "/metadata/allowlist"],
    ["metadata/funkwhale", "/metadata/content/local/artists"],
    ["metadata/funkwhale", "/metadata/funkwhaleSupportMessageEnabled"],
  ]);
  expect(found({ version: "2.0", metadata }).filter(([code]) => code === "metadata/funkwhale")).toEqual([
    ["metadata/funkwhale", "/metadata/allowlist"],
    ["metadata/funkwhale", "/metadata/funkwhaleSupportMessageEnabled"],
    ["metadata/funkwhale", "/metadata/library/tracks"],
  ]);
});

test("recognises Funkwhale by two properties that no other software has", () => {
  const metadata = { supportedUploadExtensions: "mp3", defaultUploadQuota: 1000 };
  expect(found({ version: "2.1", metadata })).toEqual([
    ["metadata/funkwhale", "/metadata/supportedUploadExtensions"],
  ]);
});

test("suggests moving misplaced properties into metadata, unless it already has them", () => {
  const open = { profile: "open" } as const;
  const [diagnostic] = lint(
    nodeInfo({ metadata: { a: 1 }, staffAccounts: [], nodeName: "Harbour" }),
    open,
  ).diagnostics;
  expect(diagnostic).toMatchObject({ code: "metadata/misplaced", pointer: "/staffAccounts" });
  expect(diagnostic?.suggestions).toHaveLength(1);
  for (const profile of ["open", "strict"] as const)
    for (const metadata of [{ nodeName: "Harbour" }, null]) {
      const [diagnostic] = lint(nodeInfo({ metadata, nodeName: "Harbour" }), { profile }).diagnostics.filter(
        ({ code }) => code === "metadata/misplaced",
      );
      expect(diagnostic?.suggestions).toEqual([]);
    }
});

test.each(["open", "strict"] as const)(
  "moves all misplaced properties into metadata in the %s profile",
  (profile) => {
    const misplaced = { nodeName: "Harbour", nodeDescription: { en: "Quiet" }, staffAccounts: [] };
    for (const metadata of [{ a: 1 }, undefined]) {
      const text = nodeInfo({ metadata, ...misplaced });
      const fixed = fix(text, lint(text, { profile }).diagnostics, { profile, unsafe: true });
      expect(fixed.value).toEqual(JSON.parse(nodeInfo({ metadata: { ...metadata, ...misplaced } })));
    }
  },
);

function found(changes: Record<string, unknown>, options?: LintOptions) {
  return lint(nodeInfo(changes), options)
    .diagnostics.filter(({ code }) => code.startsWith("metadata/"))
    .map(({ code, pointer }) => [code, pointer])
    .sort();
}
