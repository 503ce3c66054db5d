import { expect, test } from "vitest";
import { lint } from "../../index.js";
import { discovery, link } from "../samples.js";

const rel = "https://www.w3.org/ns/activitystreams#Application";
const href = "https://social.example/actor";

test.each([
  ["the actor", { rel, href }],
  ["an actor on another host, as an id may be", { rel, href: "https://actors.test/1" }],
  ["an actor behind Tor", { rel, href: "http://abcdefghijklmnop.onion/actor" }],
  ["other types of ActivityStreams", { rel: "https://www.w3.org/ns/activitystreams#Service", href: "x" }],
  ["ActivityStreams itself", { rel: "https://www.w3.org/ns/activitystreams", href: "x" }],
  ["an href that is no text, which the schema refuses", { rel, href: 5 }],
])("is silent of %s", (_, it) => {
  expect(found(it)).toEqual([]);
});

test.each([
  ["http://www.w3.org/ns/activitystreams#Application", true],
  ["https://www.w3.org/ns/activitystreams#application", true],
  ["https://www.w3.org/ns/activitystreams#Application/", true],
  [" https://www.w3.org/ns/activitystreams#Application", true],
  ["https://www.w3.org/ns/activitystreams/Application", false],
  ["https://www.w3.org/ns/activitystreams#Aplication", false],
  ["https://www.w3.org/ns/activitystream#Application", false],
])("%j is misspelt", (misspelt, isSafe) => {
  const [diagnostic, ...others] = lint(discovery(link(), { rel: misspelt, href })).diagnostics;
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ code: "fep-2677/rel-spelling", pointer: "/links/1/rel" });
  expect(diagnostic?.suggestions).toMatchObject([{ isSafe, edits: [{ text: JSON.stringify(rel) }] }]);
});

test.each([
  "/actor",
  "",
  "http://social.example/actor",
  "https://localhost/actor",
  "https://{host}/actor",
  "acct:a@b.example",
])("%j is not the ID of an actor", (href) => {
  expect(found({ rel, href })).toEqual([["fep-2677/href", "/links/1/href"]]);
});

function found(other: object) {
  return lint(discovery(link(), other))
    .diagnostics.filter(({ code }) => !code.startsWith("schema/"))
    .map(({ code, pointer }) => [code, pointer]);
}
