import { describe, expect, test } from "vitest";
import { lint } from "../index.js";
import { discovery, nodeInfo } from "../rules/samples.js";
import { check, codes, in22, messages, software, suggestions, users } from "./fixtures/schema-rules.js";

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

test("does not report a property as missing if its name is misspelt", () => {
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

test("reports nothing for a valid document, nor for an open one in the open profile", () => {
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

  test("suggest the nearest value of an enum, and removing null", () => {
    const [near, none] = messages(nodeInfo({ protocols: ["activitypup", null, "activitypub"] }));
    expect(near).toBe(
      '/protocols/0 is "activitypup", which NodeInfo 2.0 does not list. Did you mean "activitypub"?',
    );
    expect(none).toMatch(/must be one of .*, but is null\. Remove it\.$/);
  });

  test("name the other versions that have an unknown property", () => {
    const text = nodeInfo({ software: { name: "a", version: "1", homepage: "https://a.example" } });
    expect(messages(text)).toEqual([
      '/software/homepage is not allowed here by NodeInfo 2.0, which allows "name" and "version". NodeInfo 2.1 and 2.2 have this property. Serve one of these versions, or move its content into metadata.',
    ]);
  });

  test("require a forbidden property to be absent", () => {
    const text = JSON.stringify({ federation: { followsInstances: 1 } });
    const [message] = check(text, { as: "metadata/funkwhale-2.1" }).filter(
      ({ pointer }) => pointer === "/federation/followsInstances",
    );
    expect(message?.message).toMatch(/^\/federation\/followsInstances (must be absent|is not a property)/);
  });

  test("truncate and escape names and values of the document", () => {
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

  test("but only if the correct property is missing, and only once", () => {
    expect(codes(nodeInfo({ metaData: {} }))).toEqual(["schema/unknown-property /metaData"]);
    expect(codes(users({ activeHalfYear: 1, active_halfyear: 2 }))).toEqual([
      "schema/misspelt-property /usage/users/activeHalfYear",
      "schema/unknown-property /usage/users/active_halfyear",
    ]);
  });

  test("and only if the spelling is close", () => {
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
