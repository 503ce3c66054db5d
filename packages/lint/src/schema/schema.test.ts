import { describe, expect, test } from "vitest";
import { type Diagnostic, type LintOptions, lint, rules } from "../index.js";
import { discovery, nodeInfo } from "../rules/samples.js";

const others = rules.filter(({ code }) => !code.startsWith("schema/"));
const onlySchema = Object.fromEntries(others.map(({ code }) => [code, "off" as const]));

/** What the schema has to say of a text, whatever other rules say of it. */
function check(text: string, options?: LintOptions): readonly Diagnostic[] {
  return lint(text, { ...options, rules: onlySchema }).diagnostics;
}

function codes(text: string, options?: LintOptions): string[] {
  return check(text, options).map(({ code, pointer }) => `${code} ${pointer}`);
}

function messages(text: string, options?: LintOptions): string[] {
  return check(text, options).map(({ message }) => message);
}

/** The suggestions of the only diagnostic: how safe it is, and what it does. */
function suggestions(text: string, options?: LintOptions): string[] {
  const found = check(text, options);
  expect(found).toHaveLength(1);
  return found
    .flatMap((each) => each.suggestions)
    .map(({ title, isSafe }) => `${isSafe ? "safe" : "unsafe"}: ${title}`);
}

const in22 = (changes: object) => nodeInfo({ version: "2.2", instance: {}, ...changes });
const software = (name: string) => nodeInfo({ software: { name, version: "1.0" } });
const users = (users: object) => nodeInfo({ usage: { users } });

test("reports each of seven errors in a document", () => {
  const text = `{
  "version": "2.1",
  "software": { "name": "My Server", "version": 1 },
  "protocols": ["activitypup"],
  "openRegistrations": "yes",
  "usages": { "users": {} },
  "metadata": []
}`;
  expect(codes(text)).toEqual([
    "schema/missing-property /services",
    "schema/pattern /software/name",
    "schema/type /software/version",
    "schema/enum /protocols/0",
    "schema/type /openRegistrations",
    "schema/misspelt-property /usages",
    "schema/type /metadata",
  ]);
});

test("a rule about a missing property is silent if its name is misspelt", () => {
  const text = nodeInfo({ usage: { user: { total: 12 } } });
  expect(lint(text).diagnostics.map(({ code }) => code)).toEqual(["schema/misspelt-property"]);
});

test("reports the value of a misspelt property separately", () => {
  const text = nodeInfo({ services: { inbounds: "wordpress", outbound: [] } });
  expect(lint(text).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "schema/misspelt-property /services/inbounds",
    "known-values/service-direction /services/inbounds",
  ]);
});

test("a valid document is fine, and so is one that only the open profile accepts", () => {
  expect(check(nodeInfo())).toEqual([]);
  const open = nodeInfo({
    protocols: ["neodb"],
    services: null,
    metadata: undefined,
    software: { name: "My Server" },
  });
  expect(check(open, { profile: "open" })).toEqual([]);
  expect(check(open)).toHaveLength(5);
});

describe("messages name the place, the fact and the cure", () => {
  test.each([
    [
      users({ total: "12" }),
      '/usage/users/total must be an integer of at least 0, but is the string "12". Replace with 12.',
    ],
    [
      users({ total: "many" }),
      '/usage/users/total must be an integer of at least 0, but is the string "many". Use a number, without quotes, or remove the property.',
    ],
    [
      users({ total: 1.5 }),
      "/usage/users/total must be an integer of at least 0, but is the number 1.5. Use a whole number, or remove the property.",
    ],
    [
      users({ total: 9 }).replace("9", "1e400"),
      "/usage/users/total must be an integer of at least 0, but is the number Infinity. Use a number in the range of a double, or remove the property.",
    ],
    [
      users({ total: -1 }),
      "/usage/users/total must be an integer of at least 0, but is the number -1. Use the real number, or remove the property.",
    ],
    [users({ total: null }), "/usage/users/total must be an integer of at least 0, but is null. Remove it."],
    [
      nodeInfo({ services: ["twitter"] }),
      '/services must be an object, but is an array. Use an object with "inbound" and "outbound".',
    ],
    [
      nodeInfo({ services: [] }),
      '/services must be an object, but is an empty array. Replace with { "inbound": [], "outbound": [] }.',
    ],
    [
      nodeInfo({ openRegistrations: "perhaps" }),
      '/openRegistrations must be a boolean, but is the string "perhaps". Use true or false, without quotes.',
    ],
    [
      nodeInfo({ protocols: 1 }),
      "/protocols must be an array of at least 1 item, but is the number 1. Use an array, in square brackets.",
    ],
    [
      nodeInfo({ protocols: [] }),
      '/protocols must be an array of at least 1 item, but is an empty array. Add at least one of: the protocols this server supports. If federation is off, list them anyway, and add to metadata: "federation": { "enabled": false } (FEP-0151).',
    ],
    [
      nodeInfo({ protocols: [], metadata: { federation: { enabled: false } } }),
      "/protocols must be an array of at least 1 item, but is an empty array. Add at least one of: the protocols this server supports. metadata.federation.enabled says that federation is off (FEP-0151), so list the protocols that are used when it is on.",
    ],
    [
      nodeInfo({ version: "4.3.0" }),
      '/version must be "2.1", but is the string "4.3.0". This version does not exist, so the document was checked as NodeInfo 2.1. Use the version of the standard, not of the software: 1.0, 1.1, 2.0, 2.1 or 2.2.',
    ],
    [
      nodeInfo({ openRegistrations: undefined }),
      "/openRegistrations is missing. NodeInfo 2.0 requires a boolean: whether anyone can sign up on this server without an invitation. Add it.",
    ],
    [
      nodeInfo({ metadata: undefined }),
      "/metadata is missing. NodeInfo 2.0 requires an object: additional information chosen by the software. If there is nothing to report, add {}.",
    ],
    [software(""), "/software/name is empty. Expected: the machine-readable name of the software."],
    [
      software("My Server"),
      '/software/name contains "M", " " and "S", but only a-z, 0-9 and - are allowed. Did you mean "my-server"?',
    ],
    [
      software("サーバー"),
      '/software/name contains "サ", "ー" and "バ", but only a-z, 0-9 and - are allowed. Remove them.',
    ],
    [
      in22({ instance: { description: "Quiet.\nHarbour." } }),
      "/instance/description contains a line break, which NodeInfo 2.2 does not allow. Put it on one line.",
    ],
    [
      in22({ instance: { description: "x".repeat(5001) } }),
      "/instance/description is a string of 5001 characters, but NodeInfo 2.2 allows at most 5000. Shorten it.",
    ],
  ])("%#", (text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  test("of words, the nearest is named, and null is removed", () => {
    const [near, none] = messages(nodeInfo({ protocols: ["activitypup", null, "activitypub"] }));
    expect(near).toBe(
      '/protocols/0 is "activitypup", which NodeInfo 2.0 does not list. Did you mean "activitypub"?',
    );
    expect(none).toMatch(/must be one of .*, but is null\. Remove it\.$/);
  });

  test("names the other versions that have an unknown property", () => {
    const text = nodeInfo({ software: { name: "a", version: "1", homepage: "https://a.example" } });
    expect(messages(text)).toEqual([
      '/software/homepage is not allowed here by NodeInfo 2.0, which allows "name" and "version". NodeInfo 2.1 and 2.2 have this property. Serve one of these versions, or move its content into metadata.',
    ]);
  });

  test("what a standard of others forbids must not be there", () => {
    const text = JSON.stringify({ federation: { followsInstances: 1 } });
    const [message] = check(text, { as: "metadata/funkwhale-2.1" }).filter(
      ({ pointer }) => pointer === "/federation/followsInstances",
    );
    expect(message?.message).toMatch(/^\/federation\/followsInstances (must be absent|is not a property)/);
  });

  test("names and values of the document are cut, and safe to print", () => {
    const hostile = "\u001b[2J\u202e\n::error::";
    for (const text of [
      nodeInfo({ [hostile]: 1 }),
      nodeInfo({ protocols: [hostile, "activitypub"] }),
      software(hostile),
    ])
      for (const message of messages(text)) expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    for (const message of messages(
      nodeInfo({ ["n".repeat(5000)]: 1, software: { name: "N".repeat(5000), version: "1" } }),
    ))
      expect(message.length).toBeLessThan(600);
  });
});

describe("a misspelt name is one diagnostic, at the name", () => {
  test("which also reports the missing property, with its place", () => {
    const [found] = check(nodeInfo({ usage: undefined, usages: { users: {} } }));
    expect(found).toMatchObject({
      code: "schema/misspelt-property",
      message:
        '/usages is not a property that NodeInfo 2.0 has here, and /usage is missing. The property is spelled "usage".',
      related: [{ pointer: "/usage", message: "/usage is missing." }],
      args: { name: "usages", meant: "usage" },
    });
  });

  test.each([
    ["metaData", nodeInfo({ metadata: undefined, metaData: {} }), 'safe: Rename to "metadata"'],
    ["activeHalfYear", users({ activeHalfYear: 1 }), 'safe: Rename to "activeHalfyear"'],
    ["active_month", users({ active_month: 1 }), 'safe: Rename to "activeMonth"'],
    ["localPost", nodeInfo({ usage: { users: {}, localPost: 1 } }), 'safe: Rename to "localPosts"'],
    [
      "protocls",
      nodeInfo({ protocols: undefined, protocls: ["activitypub"] }),
      'unsafe: Rename to "protocols"',
    ],
    ["activMonth", users({ activMonth: 1 }), 'unsafe: Rename to "activeMonth"'],
  ])("%s", (_, text, suggestion) => {
    expect(suggestions(text)).toEqual([suggestion]);
    expect(codes(text)[0]).toMatch(/^schema\/misspelt-property /);
  });

  test("but only if the object does not have the right one, and no other is taken for it", () => {
    expect(codes(nodeInfo({ metaData: {} }))).toEqual(["schema/unknown-property /metaData"]);
    expect(codes(users({ activeHalfYear: 1, active_halfyear: 2 }))).toEqual([
      "schema/misspelt-property /usage/users/activeHalfYear",
      "schema/unknown-property /usage/users/active_halfyear",
    ]);
  });

  test("and only if it is near", () => {
    expect(codes(users({ monthly: 1 }))).toEqual(["schema/unknown-property /usage/users/monthly"]);
    expect(codes(nodeInfo({ ["usage".repeat(20)]: 1 }))[0]).toMatch(/^schema\/unknown-property/);
  });

  test("finds only missing properties where others are allowed", () => {
    const href = "https://social.example/nodeinfo/2.0";
    expect(
      codes(discovery({ ref: "http://nodeinfo.diaspora.software/ns/schema/2.0", href, titel: {} })),
    ).toEqual(["schema/misspelt-property /links/0/ref"]);
    expect(
      codes(nodeInfo({ version: undefined, vesion: "2.1", softwares: 1 }), {
        profile: "open",
        as: "nodeinfo/2.1",
      }),
    ).toEqual(["schema/misspelt-property /vesion"]);
  });
});

describe("what is suggested is what reading makes of it", () => {
  test.each<[string, string, string[]]>([
    ["a number as text", users({ total: " 12 " }), ["safe: Replace with 12"]],
    ["text as a number", nodeInfo({ software: { name: "a", version: 1 } }), ["safe: Put it in quotes"]],
    ["the version as a number", nodeInfo({ version: 2 }), ['safe: Replace with "2.0"']],
    ["the version with spaces", nodeInfo({ version: "2.0 " }), ['safe: Replace with "2.0"']],
    ["another version", nodeInfo({ version: "2.5" }), []],
    ["true as text", nodeInfo({ openRegistrations: "True" }), ["safe: Replace with true"]],
    ["counts of a kind", users({ total: { all: 3 } }), ["safe: Replace with 3"]],
    ["counts of several kinds", users({ total: { all: 3, local: 1 } }), ["unsafe: Replace with 3"]],
    ["one text for a list", nodeInfo({ protocols: "activitypub" }), ["safe: Convert to an array"]],
    [
      "a list as PHP writes it",
      nodeInfo({ protocols: { 0: "activitypub", 1: "zot" } }),
      ["safe: Convert to an array"],
    ],
    [
      "an object with names",
      nodeInfo({ protocols: { first: "activitypub" } }),
      ["unsafe: Convert to an array"],
    ],
    [
      "an object for the list that it belongs into",
      JSON.stringify({
        links: { rel: "http://nodeinfo.diaspora.software/ns/schema/2.0", href: "https://a.example/" },
      }),
      ["safe: Convert to an array"],
    ],
    [
      "two lists that are the same",
      nodeInfo({ protocols: { inbound: ["zot"], outbound: ["zot"] } }),
      ["safe: Merge into one array"],
    ],
    [
      "two lists that are not",
      nodeInfo({ protocols: { inbound: ["zot"], outbound: [] } }),
      ["unsafe: Merge into one array"],
    ],
    [
      "two lists, and something else",
      nodeInfo({ protocols: { inbound: ["zot"], outbound: ["zot"], x: ["xmpp"] } }),
      ["unsafe: Merge into one array"],
    ],
    ["an empty list for an object", nodeInfo({ usage: [] }), ['safe: Replace with { "users": {} }']],
    ["null that may be left out", users({ total: null }), ["safe: Remove it"]],
    ["null that must be there", nodeInfo({ metadata: null }), ["safe: Replace with {}"]],
    ["a count that is none", users({ total: -1 }), ["unsafe: Remove it"]],
    [
      "words in other capitals",
      nodeInfo({ protocols: ["ActivityPub"] }),
      ['safe: Replace with "activitypub"'],
    ],
    [
      "a word twice, once in other capitals",
      nodeInfo({ protocols: ["ActivityPub", "activitypub"] }),
      ['safe: Remove it: "activitypub" is already listed'],
    ],
    ["a word that is near", nodeInfo({ protocols: ["activitypup"] }), ['unsafe: Replace with "activitypub"']],
    ["a name of its own", software("My Server"), ['unsafe: Replace with "my-server"']],
    ["a name that no program has", software("N".repeat(200)), []],
    ["a line break", in22({ instance: { name: "Quiet\r\n Harbour" } }), ["unsafe: Put it on one line"]],
    ["a member that nobody knows", nodeInfo({ federated: true }), ["unsafe: Move it to /metadata/federated"]],
    [
      "$schema, which Fedify writes",
      nodeInfo({ $schema: "http://example.com/schema" }),
      ["unsafe: Remove it"],
    ],
    ["missing lists", nodeInfo({ services: undefined }), ['safe: Add { "inbound": [], "outbound": [] }']],
    ["missing users", nodeInfo({ usage: {} }), ["safe: Add {}"]],
    ["missing links", "{}", ["unsafe: Add []"]],
  ])("%s", (_, text, expected) => {
    expect(suggestions(text, text === "{}" ? { as: "discovery" } : {})).toEqual(expected);
  });

  test.each([
    ["who can sign up", nodeInfo({ openRegistrations: undefined })],
    ["who can sign up, of null", nodeInfo({ openRegistrations: null })],
    ["protocols", nodeInfo({ protocols: [] })],
    ["the version", nodeInfo({ version: undefined })],
    ["a name for the software", nodeInfo({ software: {} })],
    ["the version of the software", nodeInfo({ software: "example" })],
    ["a direction", nodeInfo({ services: ["twitter"] })],
  ])("but nothing is invented: %s", (_, text) => {
    expect(check(text).length).toBeGreaterThan(0);
    for (const found of check(text)) expect(found.suggestions).toEqual([]);
  });

  test("what it writes is what the standard accepts", () => {
    // Reading takes these words, but they are not in the lists of the standard.
    expect(suggestions(nodeInfo({ protocols: "neodb" }))).toEqual([]);
    expect(suggestions(nodeInfo({ protocols: { 0: "neodb" } }))).toEqual([]);
  });

  test("also where the software has no name, and nothing could be read", () => {
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
