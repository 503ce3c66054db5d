import { expect, test } from "vitest";
import { type DocumentId, type LintOptions, lint } from "../../index.js";
import { discovery, link, nodeInfo, nodeInfo2, written } from "../samples.js";

const rel = "http://nodeinfo.diaspora.software/ns/schema/2.0";
const at = (path: string) => ({ origin: { url: `https://social.example${path}` } });

const statistics = written({ name: "Harbour", version: "0.7", registrations_open: true });
const instance1 = written({ uri: "social.example", title: "Harbour", version: "4.3.0" });
const instance2 = written({ domain: "social.example", title: "Harbour", version: "4.3.0" });
const matrix = written({ server: { name: "Synapse", version: "1.99.0" } });

const codesOf = ["document/wrong-place", "discovery/document-at-wellknown", "nodeinfo2/link-document"];

/** What is said of the place of a document, by whichever rule. */
function said(text: string, options: LintOptions): string[] {
  return lint(text, options)
    .diagnostics.filter(({ code }) => codesOf.includes(code))
    .map(({ message, severity }) => `${severity}: ${message}`);
}

test.each<[string, string, LintOptions, RegExp]>([
  [
    "NodeInfo2 behind a rel of NodeInfo 2.0",
    nodeInfo2(),
    { origin: { rel } },
    /a NodeInfo2 document, which belongs at \/\.well-known\/x-nodeinfo2, but the link to it has the rel of NodeInfo 2\.0\. NodeInfo2 is not NodeInfo 2\.0 but a separate standard\. Serve a NodeInfo 2\.0 document here/,
  ],
  [
    "NodeInfo as NodeInfo2",
    nodeInfo(),
    at("/.well-known/x-nodeinfo2"),
    /a NodeInfo document, .* separate standard\. Serve a NodeInfo2 document here\./,
  ],
  [
    "statistics.json at the rel",
    statistics,
    { origin: { rel } },
    /a statistics\.json of diaspora\*, which belongs at \/statistics\.json,/,
  ],
  [
    "an instance document at the rel",
    instance1,
    { origin: { rel } },
    /Mastodon's API, version 1, which belongs at \/api\/v1\/instance,/,
  ],
  [
    "a newer one at the rel",
    instance2,
    { origin: { rel } },
    /Mastodon's API, version 2, which belongs at \/api\/v2\/instance,/,
  ],
  [
    "links at the rel",
    discovery(link()),
    { origin: { rel } },
    /the link document of NodeInfo, which belongs at \/\.well-known\/nodeinfo,/,
  ],
  [
    "a version of Matrix at the rel",
    matrix,
    { origin: { rel } },
    /belongs at \/_matrix\/federation\/v1\/version,/,
  ],
  [
    "NodeInfo where the links belong",
    nodeInfo(),
    at("/.well-known/nodeinfo"),
    /This is the document itself, but .* list of links/,
  ],
  [
    "NodeInfo2 where the links belong",
    nodeInfo2(),
    at("/.well-known/nodeinfo"),
    /This is the document itself, but .* list of links/,
  ],
  [
    "an instance document where the links belong",
    instance2,
    at("/.well-known/nodeinfo.json"),
    /Serve the link document of NodeInfo here\./,
  ],
  [
    "links where NodeInfo2 belongs",
    discovery(link()),
    at("/.well-known/x-nodeinfo2"),
    /These are the links of \/\.well-known\/nodeinfo/,
  ],
  [
    "NodeInfo at Mastodon's API",
    nodeInfo(),
    at("/api/v1/instance?x=1"),
    /a NodeInfo document, .* but \/api\/v1\/instance is for an instance document/,
  ],
  [
    "an instance document, asked as NodeInfo",
    instance1,
    { as: "nodeinfo/2.0" },
    /but it was checked as NodeInfo 2\.0\./,
  ],
  [
    "NodeInfo2, asked as NodeInfo",
    nodeInfo2(),
    { as: "nodeinfo/2.0" },
    /a NodeInfo2 document, .* separate standard/,
  ],
  ["NodeInfo, asked as links", nodeInfo(), { as: "discovery" }, /This is the document itself/],
])("one diagnostic reports what it is and where it belongs: %s", (_, text, options, expected) => {
  const found = said(text, options);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^error: /);
  expect(found[0]).toMatch(expected);
});

test.each<[string, string, LintOptions]>([
  ["what is where it belongs", nodeInfo(), { origin: { rel } }],
  ["another version of NodeInfo", nodeInfo({ version: "2.1" }), { origin: { rel } }],
  ["a rel that says nothing of the document", instance1, { origin: { rel: "self" } }],
  ["any document at an address of its own", statistics, at("/federation/stats")],
  ["the links at their address", discovery(link()), at("/.well-known/nodeinfo")],
  ["NodeInfo2 at its address", nodeInfo2(), at("/.well-known/x-nodeinfo2")],
  [
    "an instance document with the members of both versions",
    written({ ...JSON.parse(instance1), domain: "social.example" }),
    { as: "mastodon/instance-v1" },
  ],
  ["NodeInfo without software", nodeInfo({ software: undefined }), { as: "nodeinfo/2.1" }],
  ["a vocabulary", '{ "title": "a", "uri": "b" }', { as: "metadata/fep-0151" as DocumentId }],
])("reports nothing for %s", (_, text, options) => {
  expect(said(text, options)).toEqual([]);
});

test("it comes before the issues of the schema", () => {
  expect(lint(instance1, { as: "nodeinfo/2.0" }).diagnostics[0]?.code).toBe("document/wrong-place");
});

test.each(["2.0", "2.1", 2])(
  "distinguishes a version of NodeInfo in NodeInfo2 from that of the software: %j",
  (version) => {
    const { diagnostics } = lint(nodeInfo2({}, { version }));
    expect(diagnostics).toMatchObject([
      {
        pointer: "/version",
        message: expect.stringContaining(
          'is a version of NodeInfo. NodeInfo2 is a separate standard with "server" instead of "software", and its only version is 1.0.',
        ),
        suggestions: [{ title: 'Replace with "1.0"', isSafe: false }],
      },
    ]);
  },
);

test("does not mention the guessed version if the document type is given", () => {
  const { diagnostics } = lint(statistics, { as: "nodeinfo/2.0" });
  const [version] = diagnostics.filter(({ pointer }) => pointer === "/version");
  expect(version?.message).toContain("This version does not exist. Use");
});
