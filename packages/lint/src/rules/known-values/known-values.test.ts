import { software } from "@nodeinfo-kit/schemas/known-values/software";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { lint, type Profile } from "../../index.js";
import { nodeInfo, written } from "../samples.js";

const server = { baseUrl: "https://social.example", name: "Harbour", software: "Example", version: "1.0" };
const nodeInfo2 = (changes: object) =>
  written({ version: "1.0", server, openRegistrations: true, ...changes });
const none = { inbound: [], outbound: [] };
const protocol = "known-values/unknown-protocol";
const service = "known-values/unknown-service";

test.each([
  [
    "protocols that are in no standard",
    nodeInfo({ protocols: ["activitypub", "atproto", "matrix", "neodb"] }),
  ],
  ["protocols of another version", nodeInfo({ protocols: ["nostr", "mediagoblin", "smtp", "webmention"] })],
  [
    "services that are in no standard",
    nodeInfo({ services: { inbound: ["bluesky"], outbound: ["bluesky", "buffer"] } }),
  ],
  [
    "values that are both protocols and services",
    nodeInfo({ protocols: ["xmpp"], services: { inbound: [], outbound: ["xmpp", "diaspora"] } }),
  ],
  [
    "services in both directions that a version allows in one",
    nodeInfo({ services: { inbound: ["appnet", "twitter"], outbound: ["appnet", "twitter"] } }),
  ],
  [
    "items that are not strings",
    nodeInfo({ protocols: ["activitypub", 5, null, {}, ["x"]], services: none }),
  ],
  ["values that are not arrays", nodeInfo({ protocols: {}, services: [] })],
  ["new software", nodeInfo({ software: { name: "lighthouse", version: "1" } })],
  [
    "new software whose name differs from a known one in two letters",
    nodeInfo({ software: { name: "pixelfold", version: "1" } }),
  ],
  [
    "new software with a short name similar to a known one",
    nodeInfo({ software: { name: "mbim", version: "1" } }),
  ],
  [
    "a fork with a name similar to the original",
    nodeInfo({ software: { name: "mastodon-plus", version: "1" } }),
  ],
  ...["mastodon2", "pixelfed-", "misskeyx", "snac2", "-akkoma", "xpleroma", "iceshrimp2", "mastodo"].map(
    (name): [string, string] => [
      `a known name with a different start or end: ${name}`,
      nodeInfo({ software: { name, version: "1" } }),
    ],
  ),
  ...["write-freely", "got0osocial", "hack3erspub"].map((name): [string, string] => [
    `a known name with a different digit or hyphen: ${name}`,
    nodeInfo({ software: { name, version: "1" } }),
  ]),
  ["capitals in NodeInfo2's name of the software", nodeInfo2({ server: { ...server, software: "Gancio" } })],
  ["NodeInfo2 without protocols and services", nodeInfo2({})],
])("reports nothing for %s", (_, text) => {
  expect(found(text, "open")).toEqual([]);
});

test.each([
  ["activitypup", "activitypub", false],
  ["ActivityPub", "activitypub", true],
  ["bluesky", "atproto", true],
  ["atprotocol", "atproto", true],
  ["diaspora*", "diaspora", false],
])("reports the protocol %s, and suggests %s", (word, meant, isSafe) => {
  const text = nodeInfo({ protocols: [word] });
  const [diagnostic] = lint(text, { profile: "open" }).diagnostics;
  expect(diagnostic).toMatchObject({ code: protocol, severity: "warning", args: { value: word, meant } });
  expect(diagnostic?.suggestions).toMatchObject([{ isSafe, edits: [{ text: JSON.stringify(meant) }] }]);
});

test("reports a value that is similar to no known one, without a suggestion", () => {
  for (const word of ["", "lorem ipsum", "constructor", "__proto__", "\u001b[2J", "x".repeat(100_000)]) {
    const [diagnostic] = lint(nodeInfo({ protocols: [word] }), { profile: "open" }).diagnostics;
    expect(diagnostic).toMatchObject({ code: protocol, suggestions: [] });
    expect(diagnostic?.message.length).toBeLessThan(400);
    expect(diagnostic?.message).not.toMatch(/\p{Cc}/u);
  }
});

test("also checks the values of NodeInfo 1 and NodeInfo2", () => {
  const protocols = { inbound: ["diaspora"], outbound: ["diaspora", "diasporra"] };
  const software = { name: "diaspora", version: "0.5" };
  expect(found(nodeInfo({ version: "1.0", software, protocols }), "open")).toEqual([
    [protocol, "/protocols/outbound/1"],
  ]);
  const services = { inbound: ["rss2"], outbound: ["tumblr", "tumbler"] };
  expect(found(nodeInfo2({ protocols: ["activitypup"], services }))).toEqual([
    [protocol, "/protocols/0"],
    [service, "/services/inbound/0"],
    [service, "/services/outbound/1"],
  ]);
});

test("reports a value in its place, even if its array does not follow the standard", () => {
  const places = (protocols: unknown) =>
    found(nodeInfo({ protocols, services: { inbound: { 0: "smtp" }, outbound: [] } }), "open");
  expect(places(["xmpp", 5, "activitypup"])).toEqual([
    ["known-values/service-direction", "/services/inbound/0"],
    [protocol, "/protocols/2"],
  ]);
  expect(places({ inbound: ["xmpp"], outbound: ["activitypup"] })).toContainEqual([
    protocol,
    "/protocols/outbound/0",
  ]);
});

test("reports a value that the schema rejects only once", () => {
  const { diagnostics } = lint(nodeInfo({ protocols: ["activitypup", "activitypub"] }));
  expect(diagnostics.map(({ code }) => code)).toEqual(["schema/enum"]);
});

test("a protocol among the services is explained in place of the schema's issue, in each list that has it", () => {
  const services = { inbound: ["atom1.0", "ActivityPub"], outbound: ["activitypub"] };
  const text = nodeInfo({ services });
  for (const [profile, severity] of [
    ["strict", "error"],
    ["open", "warning"],
  ] as const)
    expect(lint(text, { profile }).diagnostics).toMatchObject([
      { code: "known-values/protocol-in-services", severity, pointer: "/services/inbound/1" },
      { code: "known-values/protocol-in-services", severity, pointer: "/services/outbound/0" },
    ]);
});

test("a protocol that is among the protocols already can go; another moves there, if the standard has it", () => {
  const suggestions = (changes: Record<string, unknown>) =>
    lint(nodeInfo(changes), { profile: "open" }).diagnostics[0]?.suggestions.map(({ title, isSafe }) => [
      title,
      isSafe,
    ]);
  const services = (word: string) => ({ inbound: [word], outbound: [] });
  expect(suggestions({ services: services("activitypub") })).toEqual([['Remove "activitypub"', true]]);
  expect(suggestions({ services: services("ostatus") })).toEqual([
    ['Move "ostatus" to the protocols', false],
  ]);
  expect(suggestions({ services: services("nostr") })).toEqual([]);
  expect(suggestions({ services: services("atproto") })).toEqual([]);
});

test("a service among the protocols can go if the services have it, but not as the last protocol", () => {
  const suggestions = (protocols: string[], outbound: string[]) =>
    lint(nodeInfo({ protocols, services: { inbound: [], outbound } }), { profile: "open" })
      .diagnostics.filter(({ code }) => code === "known-values/service-in-protocols")
      .map(({ pointer, suggestions }) => [pointer, suggestions.map(({ title }) => title)]);
  expect(suggestions(["xmpp", "Tumblr"], ["tumblr"])).toEqual([["/protocols/1", ['Remove "Tumblr"']]]);
  expect(suggestions(["tumblr"], ["tumblr"])).toEqual([["/protocols/0", []]]);
  expect(suggestions(["xmpp", "tumblr"], [])).toEqual([["/protocols/1", []]]);
});

test("a service in the wrong direction moves to the other one", () => {
  const text = nodeInfo({ services: { inbound: ["tumblr"], outbound: [] } });
  const [open] = lint(text, { profile: "open" }).diagnostics;
  expect(open).toMatchObject({ code: "known-values/service-direction", severity: "info" });
  const [strict, ...others] = lint(text).diagnostics;
  expect(others).toEqual([]);
  expect(strict).toMatchObject({ code: "known-values/service-direction", severity: "error" });
  const edits = strict?.suggestions[0]?.edits ?? [];
  expect(edits.map((edit) => edit.text)).toEqual(["", '["tumblr"]']);
});

test.each([
  ["mastadon", "mastodon"],
  ["Mastodon", "mastodon"],
  ["Iceshrimp.NET", "iceshrimp-net"],
])("the program %s is known as %s", (name, meant) => {
  const text = nodeInfo({ software: { name, version: "1" } });
  expect(lint(text, { profile: "open" }).diagnostics).toMatchObject([
    { code: "known-values/software-name", severity: "info", args: { name, meant } },
  ]);
});

test("no known program is taken for a misspelt other one, though some differ by one letter", () => {
  const words = software.map(({ value: word }) => word);
  const near = words.filter((word) => words.some((other) => other !== word && distance(word, other) === 1));
  expect(near).toEqual(expect.arrayContaining(["activity-relay", "activityrelay", "kbin", "mbin"]));
  const named = words.filter((name) => found(nodeInfo({ software: { name, version: "1" } })).length > 0);
  expect(named).toEqual([]);
});

test("seventy thousand unknown words are a hundred findings, and each word is one", () => {
  const protocols = Array.from({ length: 70_000 }, (_, index) => `unknown-${index}`);
  const limits = { diagnostics: 100_000 };
  const value = JSON.parse(nodeInfo({ protocols }));
  const { diagnostics } = lint({ value }, { profile: "open", limits });
  expect(diagnostics.filter(({ code }) => code === protocol)).toHaveLength(100);
  expect(found(nodeInfo({ protocols: Array(500).fill("unknown") }), "open")).toEqual([
    [protocol, "/protocols/0"],
  ]);
});

function found(text: string, profile: Profile = "strict") {
  return lint(text, { profile })
    .diagnostics.filter(({ code }) => code.startsWith("known-values/"))
    .map(({ code, pointer }) => [code, pointer])
    .sort();
}

test("another spelling of a known program is named as one, also where strict allows the letters", () => {
  const { diagnostics } = lint(nodeInfo({ software: { name: "nextcloud-social", version: "1.0" } }));
  expect(diagnostics).toMatchObject([
    {
      code: "known-values/software-name",
      message:
        '/software/name is "nextcloud-social", which is another spelling of "nextcloud", the name of Nextcloud. Readers compare names exactly. Replace with "nextcloud".',
    },
  ]);
});
