import { describe, expect, test } from "vitest";
import { convert, type GivenFacts, givableFacts, read, type TargetId } from "./index.js";

const instance = {
  uri: "social.example",
  title: "Example",
  version: "4.0.0 (compatible; Mitra 2.18.0)",
  registrations: true,
  stats: { user_count: 7, status_count: 40, domain_count: 3 },
};
const of21 = {
  version: "2.1",
  software: { name: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: true,
  usage: { users: { total: 12 } },
  metadata: {},
};
const statistics = { name: "Example", version: "1.2.0", registrations_open: true };

/** What the types forbid, JavaScript may give. */
const untyped = (value: unknown, to: TargetId, given: unknown) =>
  convert(value, to, { given: given as GivenFacts });

function issuesOf(value: unknown, to: TargetId, given: unknown) {
  return untyped(value, to, given).issues?.map(
    ({ pointer, code, message }) => `${pointer} ${code} ${message}`,
  );
}

describe("facts that a document does not have can be given:", () => {
  test("an instance document of Mastodon's API becomes NodeInfo", () => {
    const result = convert(instance, "nodeinfo/2.1", { given: { protocols: ["activitypub"] } });
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(result.document).toMatchObject({
      software: { name: "mitra", version: "2.18.0" },
      protocols: ["activitypub"],
      usage: { users: { total: 7 }, localPosts: 40 },
    });
    expect(result.given).toEqual([
      {
        fact: "protocols",
        value: ["activitypub"],
        target: "/protocols",
        message: 'was given: "/protocols" is "activitypub"',
      },
    ]);
    expect(result.losses.map(({ pointer }) => pointer)).not.toContain("/protocols");
    expect(result.openOnly).toEqual([]);
  });

  test("NodeInfo becomes NodeInfo2", () => {
    const given = { baseUrl: "https://social.example/", name: "Example" };
    const result = convert(of21, "nodeinfo2/1.0", { given });
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(result.document.server).toEqual({ ...given, software: "example", version: "1.2.0" });
    expect(result.given.map(({ fact, target }) => [fact, target])).toEqual([
      ["name", "/server/name"],
      ["baseUrl", "/server/baseUrl"],
    ]);
    expect(result.losses).toEqual([]);
  });

  test("a document that names no software gets all that NodeInfo requires, in every version", () => {
    const document = { versions: ["v1.1"] };
    const given = {
      software: { name: "diaspora", version: "0.7" },
      protocols: ["diaspora"],
      openRegistrations: false,
    };
    for (const to of [
      "nodeinfo/1.0",
      "nodeinfo/1.1",
      "nodeinfo/2.0",
      "nodeinfo/2.1",
      "nodeinfo/2.2",
    ] as const) {
      const result = convert(document, to, { given });
      expect(result.issues).toBeUndefined();
      expect(result).toMatchObject({
        document: { software: given.software, openRegistrations: false },
        given: [
          { fact: "software.name", target: "/software/name" },
          { fact: "software.version", target: "/software/version" },
          { fact: "protocols", target: "/protocols" },
          { fact: "openRegistrations", target: "/openRegistrations" },
        ],
      });
    }
  });

  test("facts are completed as documents are, and are not changed", () => {
    const facts = { origins: {}, software: { name: "example" }, openRegistrations: true };
    const given = { software: { version: "1" }, protocols: ["zot"] };
    expect(convert(facts, "nodeinfo/2.1", { given })).toMatchObject({
      document: { software: { name: "example", version: "1" }, protocols: ["zot"] },
    });
    expect(facts).toEqual({ origins: {}, software: { name: "example" }, openRegistrations: true });
  });

  test("an empty array of protocols and a blank software name count as missing", () => {
    const document = { ...of21, protocols: [], software: { name: " ", version: "1" } };
    const given = { protocols: ["activitypub"], software: { name: "example" } };
    expect(convert(document, "nodeinfo/2.1", { given })).toMatchObject({
      document: { protocols: ["activitypub"], software: { name: "example", version: "1" } },
    });
  });

  test("what the target has no place for is told, and is not lost by the document", () => {
    const given = { baseUrl: "https://social.example" };
    expect(convert(of21, "nodeinfo/2.0", { given })).toMatchObject({
      losses: [],
      given: [
        {
          fact: "baseUrl",
          message:
            'was given, but cannot be expressed in nodeinfo/2.0: the string "https://social.example" is omitted',
        },
      ],
    });
    const protocols = ["activitypub"];
    expect(convert(statistics, "diaspora/statistics-json", { given: { protocols } })).toMatchObject({
      losses: [],
      given: [{ fact: "protocols", value: protocols }],
    });
  });

  test("a property of the document that is called like a fact is lost as a property", () => {
    const document = { ...of21, name: { of: "nobody knows what" } };
    const given = { name: "Example", baseUrl: "https://social.example" };
    expect(convert(document, "nodeinfo2/1.0", { given })).toMatchObject({
      losses: [{ code: "loss/no-place", pointer: "/name" }],
    });
  });

  test("a name goes where the standard has it, or into metadata", () => {
    const given = { name: "Example" };
    expect(convert(of21, "nodeinfo/2.2", { given })).toMatchObject({
      document: { instance: { name: "Example" } },
      given: [{ target: "/instance/name" }],
    });
    expect(convert(of21, "nodeinfo/2.1", { given })).toMatchObject({
      document: { metadata: { nodeName: "Example" } },
      given: [{ target: "/metadata/nodeName" }],
      losses: [],
    });
  });
});

describe("a document is not overruled:", () => {
  test("a fact that it says may be given, if it is the same, and is then not told", () => {
    const given = { protocols: ["activitypub"], software: { name: "example" }, openRegistrations: true };
    expect(convert(of21, "nodeinfo/2.0", { given })).toMatchObject({ given: [], losses: [] });
    const document = { ...of21, protocols: ["zot", "activitypub"] };
    expect(convert(document, "nodeinfo/2.0", { given: { protocols: ["activitypub", "zot"] } })).toMatchObject(
      {
        document: { protocols: ["zot", "activitypub"] },
      },
    );
  });

  test.each<[given: GivenFacts, issue: string]>([
    [
      { protocols: ["zot"] },
      '/given/protocols convert/given-conflict must be omitted, because the document has "activitypub", but is "zot"',
    ],
    [
      { software: { name: "mastodon" } },
      '/given/software/name convert/given-conflict must be omitted, because the document has the string "example", but is the string "mastodon"',
    ],
    [
      { openRegistrations: false },
      "/given/openRegistrations convert/given-conflict must be omitted, because the document has true, but is false",
    ],
  ])("%j is an issue", (given, issue) => {
    expect(issuesOf(of21, "nodeinfo/2.0", given)).toEqual([issue]);
  });
});

describe("a wrong fact is an issue with its place:", () => {
  const url = "must be an absolute http or https URL, such as https://social.example";
  test.each<[given: unknown, issue: string]>([
    [null, "/given convert/wrong-given must be an object of facts, but is null"],
    [["activitypub"], "/given convert/wrong-given must be an object of facts, but is an array"],
    [
      { protocols: "activitypub" },
      '/given/protocols convert/wrong-given must be an array of at least one protocol, strings that are not blank, but is the string "activitypub"',
    ],
    [
      { protocols: [] },
      "/given/protocols convert/wrong-given must be an array of at least one protocol, strings that are not blank, but is an empty array",
    ],
    [
      { baseUrl: "social.example" },
      `/given/baseUrl convert/wrong-given ${url}, but is the string "social.example"`,
    ],
    [
      { baseUrl: "javascript:alert(1)" },
      `/given/baseUrl convert/wrong-given ${url}, but is the string "javascript:alert(1)"`,
    ],
    [
      { baseUrl: "https://me:secret@social.example" },
      `/given/baseUrl convert/wrong-given ${url}, but is the string "https://me:secret@social.example"`,
    ],
    [
      { baseUrl: "https:// social" },
      `/given/baseUrl convert/wrong-given ${url}, but is the string "https:// social"`,
    ],
    [
      { openRegistrations: "true" },
      '/given/openRegistrations convert/wrong-given must be a boolean, but is the string "true"',
    ],
    [
      { software: { name: "\u200b" } },
      '/given/software/name convert/wrong-given must be the name of the software, a string that is not blank, but is the string "\\u{200b}"',
    ],
    [
      { software: "example" },
      '/given/software convert/wrong-given must be an object with a name or a version, but is the string "example"',
    ],
    [
      { protocol: ["activitypub"] },
      `/given/protocol convert/wrong-given must be one of the facts that can be given, ${givableFacts.join(", ")}, but is "protocol"`,
    ],
    [
      { usage: { users: 1 } },
      `/given/usage convert/wrong-given must be one of the facts that can be given, ${givableFacts.join(", ")}, but is "usage"`,
    ],
    [
      JSON.parse('{ "__proto__": { "name": "Example" } }'),
      `/given/__proto__ convert/wrong-given must be one of the facts that can be given, ${givableFacts.join(", ")}, but is "__proto__"`,
    ],
    [
      { software: { nam: "x" }, "software.name": "x" },
      `/given/software.name convert/wrong-given must be one of the facts that can be given, ${givableFacts.join(", ")}, but is "software.name"`,
    ],
  ])("%j", (given, issue) => {
    expect(issuesOf(statistics, "nodeinfo/2.1", given)?.[0]).toBe(issue);
  });

  test("what the target does not allow is not changed, and the issue says that it was given", () => {
    const given = { protocols: ["activitypub"], software: { name: "My App" } };
    expect(issuesOf(statistics, "nodeinfo/2.1", given)).toEqual([
      '/software/name schema/pattern must be a string of at least 1 character, only of a-z, 0-9 and -, but is the string "My App"; it was given as software.name',
    ]);
    expect(issuesOf(of21, "nodeinfo/2.2", { name: "Two\nlines" })).toEqual([
      expect.stringMatching(/^\/instance\/name .*; it was given as name$/),
    ]);
  });

  test("a protocol that the target does not list is sent where it is allowed", () => {
    const given = { software: { name: "example" }, protocols: ["activitypub", "nostr"] };
    expect(issuesOf(statistics, "nodeinfo/2.1", given)).toEqual([
      expect.stringMatching(
        /^\/protocols\/1 schema\/enum .*"nostr"; it was given as protocols; nodeinfo\/2.2 lists what nodeinfo\/2.1 does not$/,
      ),
    ]);
    expect(issuesOf(statistics, "nodeinfo/2.1", { ...given, protocols: ["versia"] })).toEqual([
      expect.stringMatching(
        /; it was given as protocols; the open profile allows protocols that the standard does not list$/,
      ),
    ]);
  });

  test("messages about two hundred thousand protocols are limited", () => {
    const protocols = Array.from({ length: 200_000 }, (_, index) => `p${index}`);
    const result = convert(statistics, "nodeinfo/2.1", {
      given: { protocols, software: { name: "example" } },
      profile: "open",
    });
    if (result.issues) return expect.fail(JSON.stringify(result.issues.slice(0, 3)));
    expect(result.given.map(({ message }) => message.length)).toEqual([
      expect.toSatisfy((length: number) => length < 400),
      expect.toSatisfy((length: number) => length < 400),
    ]);
  });
});

describe("the issue of a missing fact names the fact to give", () => {
  test.each<[value: unknown, to: TargetId, facts: string[]]>([
    [instance, "nodeinfo/2.1", ["protocols"]],
    [of21, "nodeinfo2/1.0", ["baseUrl", "name"]],
    [of21, "diaspora/statistics-json", ["name"]],
    [{ ...of21, protocols: [] }, "nodeinfo/2.0", ["protocols"]],
    [
      { versions: [] },
      "nodeinfo/2.1",
      ["software.name", "software.version", "protocols", "openRegistrations"],
    ],
    [
      { versions: [] },
      "nodeinfo2/1.0",
      ["baseUrl", "name", "software.name", "software.version", "openRegistrations"],
    ],
  ])("%j to %s", (value, to, facts) => {
    const { issues = [] } = convert(value, to);
    expect(issues.map(({ fact }) => fact)).toEqual(facts);
    for (const { message, fact } of issues) expect(message).toMatch(new RegExp(`; give it as ${fact}$`));
  });

  test("and giving the fact resolves the issue", () => {
    const given = {
      software: { name: "diaspora", version: "1" },
      protocols: ["diaspora"],
      openRegistrations: true,
      name: "Example",
      baseUrl: "https://social.example",
    };
    for (const to of ["nodeinfo/1.0", "nodeinfo/2.2", "nodeinfo2/1.0", "diaspora/statistics-json"] as const)
      expect(convert({ versions: [] }, to, { given }).issues).toBeUndefined();
  });
});

test("reading does not mix given facts with those of the document", () => {
  const result = convert(instance, "nodeinfo/2.1", { given: { protocols: ["activitypub"] } });
  expect(result.issues).toBeUndefined();
  expect(read(instance)).toMatchObject({ facts: { software: { name: "Mitra" } } });
  expect(read(instance)).not.toHaveProperty(["facts", "protocols"]);
});
