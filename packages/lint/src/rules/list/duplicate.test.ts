import { expect, test } from "vitest";
import { lint } from "../../index.js";
import { nodeInfo, written } from "../samples.js";

test.each([
  ["one word in both directions", nodeInfo({ services: { inbound: ["pnut"], outbound: ["pnut"] } })],
  [
    "a word among the protocols and the services",
    nodeInfo({ protocols: ["xmpp"], services: { inbound: [], outbound: ["xmpp"] } }),
  ],
  ["words that differ in a letter", nodeInfo({ protocols: ["zot", "diaspora"] })],
  ["features that are said twice", nodeInfo({ metadata: { features: ["polls", "polls"] } })],
])("is silent of %s", (_, text) => {
  expect(found(text)).toEqual([]);
});

test("an array has one diagnostic, at its first duplicate; the others are related", () => {
  const protocols = ["xmpp", "activitypub", "xmpp", "xmpp", "activitypub"];
  const [diagnostic, ...others] = found(nodeInfo({ protocols }));
  expect(others).toEqual([]);
  expect(diagnostic?.pointer).toBe("/protocols/2");
  expect(diagnostic?.message).toContain("and 2 more items");
  expect(diagnostic?.related.map(({ pointer }) => pointer)).toEqual([
    "/protocols/0",
    "/protocols/3",
    "/protocols/4",
  ]);
});

test("what is repeated is removed at once, and nothing else is changed", () => {
  const written = (list: string) => nodeInfo().replace('[ "activitypub" ]', list);
  const text = written('["xmpp", "xmpp",  "zot", "xmpp" ,"zot", "tent"]');
  expect(mended(text)).toBe(written('["xmpp",  "zot", "tent"]'));
  expect(found(text)[0]?.suggestions.map(({ isSafe }) => isSafe)).toEqual([true]);
});

test("also finds duplicates in long arrays, in both directions and in statistics.json", () => {
  const words = [
    "blogger",
    "buddycloud",
    "diaspora",
    "drupal",
    "facebook",
    "friendica",
    "google",
    "smtp",
    "tent",
  ];
  const services = { inbound: ["imap", "imap"], outbound: [...words, "drupal"] };
  expect(places(nodeInfo({ services }))).toEqual(["/services/inbound/1", "/services/outbound/9"]);
  const statistics = { name: "Pod", version: "1.0", registrations_open: true, services: [...words, "tent"] };
  expect(places(written(statistics))).toEqual(["/services/9"]);
});

test("seventy thousand repeated words are one diagnostic with ten places", () => {
  const [diagnostic, ...others] = found(
    JSON.stringify(JSON.parse(nodeInfo({ protocols: Array(70_000).fill("xmpp") }))),
  );
  expect(others).toEqual([]);
  expect(diagnostic?.related).toHaveLength(10);
  expect(diagnostic?.args?.count).toBe(69_999);
  expect(diagnostic?.suggestions[0]?.edits).toHaveLength(1);
});

function found(text: string) {
  return lint(text).diagnostics.filter(({ code }) => code === "list/duplicate");
}

function places(text: string) {
  return found(text).map(({ pointer }) => pointer);
}

function mended(text: string) {
  const edits = found(text)[0]?.suggestions[0]?.edits ?? [];
  let result = text;
  for (const { range, text: replacement } of edits.toReversed())
    result = result.slice(0, range.start.offset) + replacement + result.slice(range.end.offset);
  return result;
}
