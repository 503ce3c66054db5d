import { describe, expect, test } from "vitest";
import { nodeInfo } from "../rules/samples.js";
import { check, in22, software, suggestions, users } from "./fixtures/schema-rules.js";

describe("suggests what read() makes of the value:", () => {
  test.each<[string, string, string[]]>([
    ["a number in quotes", users({ total: " 12 " }), ["safe: Replace with 12"]],
    [
      "a number instead of a string",
      nodeInfo({ software: { name: "a", version: 1 } }),
      ["safe: Put it in quotes"],
    ],
    ["the version as a number", nodeInfo({ version: 2 }), ['safe: Replace with "2.0"']],
    ["the version with spaces", nodeInfo({ version: "2.0 " }), ['safe: Replace with "2.0"']],
    ["another version", nodeInfo({ version: "2.5" }), []],
    ["true in quotes", nodeInfo({ openRegistrations: "True" }), ["safe: Replace with true"]],
    ["an object with a total", users({ total: { all: 3 } }), ["safe: Replace with 3"]],
    [
      "an object with a total and other counts",
      users({ total: { all: 3, local: 1 } }),
      ["unsafe: Replace with 3"],
    ],
    ["a string instead of an array", nodeInfo({ protocols: "activitypub" }), ["safe: Convert to an array"]],
    [
      "an array as PHP writes it",
      nodeInfo({ protocols: { 0: "activitypub", 1: "zot" } }),
      ["safe: Convert to an array"],
    ],
    [
      "an object with names",
      nodeInfo({ protocols: { first: "activitypub" } }),
      ["unsafe: Convert to an array"],
    ],
    [
      "an object instead of an array of it",
      JSON.stringify({
        links: { rel: "http://nodeinfo.diaspora.software/ns/schema/2.0", href: "https://a.example/" },
      }),
      ["safe: Convert to an array"],
    ],
    [
      "two equal arrays",
      nodeInfo({ protocols: { inbound: ["zot"], outbound: ["zot"] } }),
      ["safe: Merge into one array"],
    ],
    [
      "two different arrays",
      nodeInfo({ protocols: { inbound: ["zot"], outbound: [] } }),
      ["unsafe: Merge into one array"],
    ],
    [
      "two equal arrays, and another property",
      nodeInfo({ protocols: { inbound: ["zot"], outbound: ["zot"], x: ["xmpp"] } }),
      ["unsafe: Merge into one array"],
    ],
    ["an empty array instead of an object", nodeInfo({ usage: [] }), ['safe: Replace with { "users": {} }']],
    ["null for an optional property", users({ total: null }), ["safe: Remove it"]],
    ["null for a required property", nodeInfo({ metadata: null }), ["safe: Replace with {}"]],
    ["a negative count", users({ total: -1 }), ["unsafe: Remove it"]],
    [
      "an enum value in other capitals",
      nodeInfo({ protocols: ["ActivityPub"] }),
      ['safe: Replace with "activitypub"'],
    ],
    [
      "an enum value twice, once in other capitals",
      nodeInfo({ protocols: ["ActivityPub", "activitypub"] }),
      ['safe: Remove it: "activitypub" is already listed'],
    ],
    [
      "a misspelt enum value",
      nodeInfo({ protocols: ["activitypup"] }),
      ['unsafe: Replace with "activitypub"'],
    ],
    ["an invalid name", software("My Server"), ['unsafe: Replace with "my-server"']],
    ["a name that is too long to correct", software("N".repeat(200)), []],
    ["a line break", in22({ instance: { name: "Quiet\r\n Harbour" } }), ["unsafe: Put it on one line"]],
    ["an unknown property", nodeInfo({ federated: true }), ["unsafe: Move it to /metadata/federated"]],
    [
      "$schema, which Fedify writes",
      nodeInfo({ $schema: "http://example.com/schema" }),
      ["unsafe: Remove it"],
    ],
    [
      "a missing object of arrays",
      nodeInfo({ services: undefined }),
      ['safe: Add { "inbound": [], "outbound": [] }'],
    ],
    ["a missing empty object", nodeInfo({ usage: {} }), ["safe: Add {}"]],
    ["a missing array", "{}", ["unsafe: Add []"]],
  ])("%s", (_, text, expected) => {
    expect(suggestions(text, text === "{}" ? { as: "discovery" } : {})).toEqual(expected);
  });

  test.each([
    ["openRegistrations", nodeInfo({ openRegistrations: undefined })],
    ["openRegistrations that is null", nodeInfo({ openRegistrations: null })],
    ["protocols", nodeInfo({ protocols: [] })],
    ["the version", nodeInfo({ version: undefined })],
    ["a name for the software", nodeInfo({ software: {} })],
    ["the version of the software", nodeInfo({ software: "example" })],
    ["the direction of a service", nodeInfo({ services: ["twitter"] })],
  ])("but invents nothing: %s", (_, text) => {
    expect(check(text).length).toBeGreaterThan(0);
    for (const found of check(text)) expect(found.suggestions).toEqual([]);
  });

  test("only if the standard accepts the result", () => {
    // read() accepts these values, but the standard does not list them.
    expect(suggestions(nodeInfo({ protocols: "neodb" }))).toEqual([]);
    expect(suggestions(nodeInfo({ protocols: { 0: "neodb" } }))).toEqual([]);
  });

  test("even if the document cannot be read because the software has no name", () => {
    const text = nodeInfo({ software: { version: 4 }, usage: { users: { total: "12" } } });
    const found = check(text).map(({ pointer, suggestions }) => [
      pointer,
      ...suggestions.map(({ title }) => title),
    ]);
    expect(found).toEqual([
      ["/software/name"],
      ["/software/version", "Put it in quotes"],
      ["/usage/users/total", "Replace with 12"],
    ]);
  });
});
