import { seed } from "@nodeinfo-kit/test-support/seed";
import { valueAtPointer } from "@nodeinfo-kit/validators/internal";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diff, isEquivalent, read } from "./index.js";

const of20 = {
  version: "2.0",
  software: { name: "diaspora", version: "0.9" },
  protocols: ["diaspora", "activitypub"],
  services: { inbound: [], outbound: ["tumblr", "twitter"] },
  openRegistrations: true,
  usage: { users: { total: 120, activeMonth: 64 }, localPosts: 4000 },
  metadata: { nodeName: "Example", rules: [{ id: 1, text: "Be kind." }], theme: { colour: "red" } },
};
const none = { added: [], removed: [], changed: [], respelled: [] };

describe("a server is the same", () => {
  test.each<[what: string, one: object, other: object]>([
    ["in 2.0 and 2.1", of20, { ...of20, version: "2.1" }],
    [
      "in 2.1 and 2.2, where its name has another place",
      { ...of20, version: "2.1", metadata: { nodeName: "Example", nodeDescription: "For examples." } },
      { ...of20, version: "2.2", metadata: {}, instance: { name: "Example", description: "For examples." } },
    ],
    [
      "in 2.2, whether it says its name once or twice",
      { ...of20, version: "2.2", metadata: {}, instance: { name: "Example" } },
      { ...of20, version: "2.2", metadata: { nodeName: "Example" }, instance: { name: "Example" } },
    ],
    [
      "in 1.0 and 2.0, where two lists of protocols are one",
      { ...of20, version: "1.0", protocols: { inbound: ["diaspora"], outbound: ["diaspora"] } },
      { ...of20, protocols: ["diaspora"] },
    ],
    [
      "in NodeInfo2 and statistics.json, though one has empty lists and the other none",
      {
        version: "1.0",
        server: { baseUrl: "", name: "Example", software: "diaspora", version: "0.9" },
        services: { inbound: [], outbound: ["tumblr"] },
        organization: {},
        protocols: [],
        openRegistrations: true,
        usage: { users: {} },
      },
      {
        name: "Example",
        network: "diaspora",
        version: "0.9",
        registrations_open: true,
        services: ["tumblr"],
      },
    ],
    [
      "in another order of members, and of words in lists",
      of20,
      {
        ...Object.fromEntries(Object.entries(of20).toReversed()),
        protocols: ["activitypub", "diaspora"],
        services: { outbound: ["twitter", "tumblr"], inbound: [] },
      },
    ],
    [
      "before and after its document is mended",
      { ...of20, usage: { users: { total: "120", activeMonth: "64" }, localPosts: 4000 }, services: [] },
      { ...of20, services: { inbound: [], outbound: [] } },
    ],
    ["as a document, and as facts", of20, factsOf(of20)],
  ])("%s", (_, one, other) => {
    const found = diff(one, other);
    // A base URL is all that NodeInfo2 must have and others cannot.
    const removed = (found.issues ?? found.removed).filter(({ pointer }) => pointer !== "/baseUrl");
    expect({ ...found, removed }).toEqual(none);
  });
});

describe("changes have pointers into the facts", () => {
  test.each<[what: string, after: object, found: object]>([
    [
      "counts",
      { ...of20, usage: { users: { total: 121 }, localPosts: 4000, localComments: 7 } },
      {
        ...none,
        added: [{ pointer: "/usage/localComments", value: 7 }],
        removed: [{ pointer: "/usage/activeUsers/days30", value: 64 }],
        changed: [{ pointer: "/usage/users", before: 120, after: 121 }],
      },
    ],
    [
      "protocols that are added and removed, in another order",
      { ...of20, protocols: ["zot", "activitypub", "nostr"] },
      {
        ...none,
        added: [
          { pointer: "/protocols/all/0", value: "zot" },
          { pointer: "/protocols/all/2", value: "nostr" },
        ],
        removed: [{ pointer: "/protocols/all/0", value: "diaspora" }],
        changed: [],
      },
    ],
    [
      "services, once",
      { ...of20, services: { inbound: ["rss2.0"], outbound: ["tumblr"] } },
      {
        ...none,
        added: [{ pointer: "/services/inbound/0", value: "rss2.0" }],
        removed: [{ pointer: "/services/outbound/1", value: "twitter" }],
        changed: [],
      },
    ],
    [
      "a name in metadata, once",
      { ...of20, metadata: { ...of20.metadata, nodeName: "Sample" } },
      { ...none, changed: [{ pointer: "/name", before: "Example", after: "Sample" }] },
    ],
    [
      "metadata, at depth",
      {
        ...of20,
        metadata: {
          nodeName: "Example",
          rules: [{ id: 1, text: "Be nice." }],
          theme: { colour: "red", "a/b~c": null },
        },
      },
      {
        ...none,
        added: [{ pointer: "/metadata/theme/a~1b~0c", value: null }],
        removed: [],
        changed: [{ pointer: "/metadata/rules/0/text", before: "Be kind.", after: "Be nice." }],
      },
    ],
    [
      "lists of another length that are no words, as a whole",
      { ...of20, metadata: { ...of20.metadata, rules: [] } },
      { ...none, changed: [{ pointer: "/metadata/rules", before: of20.metadata.rules, after: [] }] },
    ],
    [
      "the type of a value",
      { ...of20, metadata: { ...of20.metadata, theme: "red" } },
      { ...none, changed: [{ pointer: "/metadata/theme", before: { colour: "red" }, after: "red" }] },
    ],
    [
      "members that no standard knows",
      { ...of20, "x/y": 1 },
      { ...none, added: [{ pointer: "/extra/~1x~01y", value: 1 }] },
    ],
    [
      "federation, beside what metadata says of it more",
      { ...of20, metadata: { ...of20.metadata, federation: { enabled: true, domains: 5 } } },
      {
        ...none,
        added: [
          { pointer: "/federation/enabled", value: true },
          { pointer: "/metadata/federation/domains", value: 5 },
          { pointer: "/metadata/federation/enabled", value: true },
        ],
      },
    ],
  ])("%s", (_, after, found) => {
    expect(diff(of20, after)).toEqual(found);
  });

  test("directions of protocols, where only one of two documents tells them apart", () => {
    const before = {
      ...of20,
      version: "1.0",
      protocols: { inbound: ["diaspora", "tent"], outbound: ["tent"] },
    };
    expect(diff(before, { ...of20, protocols: ["tent", "diaspora"] })).toEqual({
      ...none,
      removed: expect.arrayContaining([
        { pointer: "/protocols/inbound/0", value: "diaspora" },
        { pointer: "/protocols/inbound/1", value: "tent" },
        { pointer: "/protocols/outbound/0", value: "tent" },
      ]),
    });
  });
});

describe("a program is the same, and its other spelling is reported,", () => {
  const instance = (version: string) => ({ uri: "social.example", title: "Example", version });
  const named = (name: string) => ({ ...of20, software: { name, version: "0.9" } });
  const matrix = (name: string) => ({ server: { name, version: "1.0" } });

  test.each<[one: object, other: object, before: string, after: string, program: string]>([
    [named("pixelfed"), named("Pixelfed"), "pixelfed", "Pixelfed", "pixelfed"],
    [named("Iceshrimp.NET"), named("iceshrimp-net"), "Iceshrimp.NET", "iceshrimp-net", "iceshrimp-net"],
    [matrix("Synapse"), matrix("synapse"), "Synapse", "synapse", "synapse"],
  ])("from %j to %j", (one, other, before, after, program) => {
    const respelled = [{ pointer: "/software/name", before, after, program }];
    expect(diff(one, other)).toEqual({ ...none, respelled });
    expect(isEquivalent(one, other)).toBe(true);
  });

  test("between NodeInfo and Mastodon's API", () => {
    const found = diff(
      { ...named("sharkey"), software: { name: "sharkey", version: "2024.11.2" } },
      instance("3.0.0 (compatible; Sharkey 2024.11.2; like Akkoma)"),
    );
    expect(found).toMatchObject({
      respelled: [{ pointer: "/software/name", before: "sharkey", after: "Sharkey", program: "sharkey" }],
    });
    expect(found.issues ?? found.changed.map(({ pointer }) => pointer)).not.toContain("/software/name");
  });

  test.each([
    ["another program", "pleroma", "Akkoma"],
    ["a fork of it", "misskey", "Sharkey"],
    ["a name in another case that is not known", "example", "Example"],
    ["a spelling of a known program that is not known", "mastodon", "MaStOdOn"],
    ["a name that objects have", "constructor", "__proto__"],
  ])("but not if it becomes %s", (_, before, after) => {
    expect(diff(named(before), named(after))).toEqual({
      ...none,
      changed: [{ pointer: "/software/name", before, after }],
    });
    expect(isEquivalent(named(before), named(after))).toBe(false);
  });

  test("but not where the name is not that of the software", () => {
    const after = { ...of20, metadata: { ...of20.metadata, software: { name: "Pixelfed" } } };
    const before = { ...of20, metadata: { ...of20.metadata, software: { name: "pixelfed" } } };
    expect(diff(before, after)).toMatchObject({
      respelled: [],
      changed: [{ pointer: "/metadata/software/name" }],
    });
  });
});

describe("a document that cannot be read", () => {
  test.each<[before: unknown, after: unknown, code: string]>([
    [null, of20, "read/unknown-document"],
    [of20, "<html>", "read/unknown-document"],
    [of20, { version: "2.0", software: {} }, "read/no-software"],
    [{ origins: {}, name: 5 }, of20, "convert/wrong-fact"],
    [[], {}, "read/unknown-document"],
  ])("is an issue, and is not the same as anything: %j and %j", (before, after, code) => {
    expect(diff(before, after)).toEqual({ issues: [expect.objectContaining({ code })] });
    expect(isEquivalent(before, after)).toBe(false);
  });

  test("is not the same as itself", () => {
    expect(isEquivalent(null, null)).toBe(false);
  });
});

const words = fc.array(fc.constantFrom("diaspora", "zot", "tent"), { maxLength: 3 });
const documents = fc.record({
  version: fc.constantFrom("1.0", "2.0", "2.2"),
  software: fc.record({ name: fc.constantFrom("a", "b"), version: fc.constant("1") }),
  protocols: fc.oneof(words, fc.record({ inbound: words, outbound: words }, { requiredKeys: [] })),
  services: fc.oneof(fc.record({ inbound: words, outbound: words }), words),
  usage: fc.record({ users: fc.record({ total: fc.nat(2) }, { requiredKeys: [] }) }),
  instance: fc.record({ name: fc.constantFrom("Example", "Sample") }),
  metadata: fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.record({ nodeName: fc.constantFrom("Example", 5), staffAccounts: words, tags: words }),
  ),
});

test(`what one has and another has not is the same from both sides (seed ${seed})`, () => {
  fc.assert(
    fc.property(documents, documents, (one, other) => {
      const [there, back] = [diff(one, other), diff(other, one)];
      if (there.issues || back.issues) return expect.fail("both name their software");
      expect(sorted(there.added)).toEqual(sorted(back.removed));
      expect(sorted(there.removed)).toEqual(sorted(back.added));
      expect(sorted(there.changed)).toEqual(
        sorted(back.changed.map(({ pointer, before, after }) => ({ pointer, before: after, after: before }))),
      );
      expect(isEquivalent(one, other)).toBe(isEquivalent(other, one));
      expect(diff(one, structuredClone(one))).toEqual(none);
    }),
    { seed, numRuns: 2000 },
  );
});

test(`every place leads to its value in the facts (seed ${seed})`, () => {
  fc.assert(
    fc.property(documents, documents, (one, other) => {
      const found = diff(one, other);
      if (found.issues) return expect.fail("both name their software");
      const [factsBefore, factsAfter] = [factsOf(one), factsOf(other)];
      // Of what is there as a whole, that is left out which another place says too.
      const expectAt = (facts: object, pointer: string, value: unknown) =>
        expect([valueAtPointer(facts, pointer)]).toMatchObject([value]);
      for (const { pointer, value } of found.removed) expectAt(factsBefore, pointer, value);
      for (const { pointer, value } of found.added) expectAt(factsAfter, pointer, value);
      for (const { pointer, before, after } of found.changed) {
        expectAt(factsBefore, pointer, before);
        expectAt(factsAfter, pointer, after);
      }
    }),
    { seed, numRuns: 2000 },
  );
});

function factsOf(document: object): object {
  const result = read(document);
  return result.issues ? expect.fail(JSON.stringify(result.issues)) : result.facts;
}

function sorted(places: readonly { readonly pointer: string }[]): unknown[] {
  return places.toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1));
}
