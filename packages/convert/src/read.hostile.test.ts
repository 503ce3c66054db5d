import { describe, expect, test } from "vitest";
import { read } from "./read.js";

const valid = {
  version: "2.1",
  software: { name: "example", version: "1.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: false,
  usage: { users: {} },
  metadata: {},
};

function factsOf(document: unknown) {
  const result = read(document);
  if (result.issues) throw new Error(result.issues[0].message);
  return result.facts;
}

describe("a property called __proto__", () => {
  // `JSON.parse` makes it a property like any other.
  const proto =
    '"__proto__": { "polluted": true, "name": "evil", "inbound": ["evil"], "users": { "total": 1 } }';

  test.each([
    ["the document", `{ ${proto}, "software": { "name": "example" } }`, "/__proto__"],
    ["software", `{ "software": { "name": "example", ${proto} } }`, "/software/__proto__"],
    ["services", `{ "software": { "name": "example" }, "services": { ${proto} } }`, "/services/__proto__"],
    ["usage", `{ "software": { "name": "example" }, "usage": { ${proto} } }`, "/usage/__proto__"],
    [
      "a feature",
      `{ "server": { "software": "example" }, "otherFeatures": [{ ${proto} }] }`,
      "/otherFeatures/0/__proto__",
    ],
    [
      "mixed protocols",
      `{ "software": { "name": "example" }, "protocols": { "inbound": [], ${proto} } }`,
      "/protocols/__proto__",
    ],
    ["a link", `{ "links": [{ "rel": "a", "href": "b", ${proto} }] }`, "/links/0/__proto__"],
    ["a week", `[{ "week": "1", ${proto} }]`, "/0/__proto__"],
  ])("of %s is kept, and does not become a prototype", (_, json, pointer) => {
    const facts = factsOf(JSON.parse(json));
    expect(facts.extra).toHaveProperty([pointer, "polluted"], true);
    expect(Object.getPrototypeOf(facts.extra)).toBe(Object.prototype);
    expect(facts).not.toHaveProperty("polluted");
    expect(facts.software?.name ?? "example").toBe("example");
    expect(facts.services?.inbound ?? []).toEqual([]);
    expect(facts.usage?.users).toBeUndefined();
    expect({}).not.toHaveProperty("polluted");
  });

  test("does not name software, even if it is the only property", () => {
    expect(read(JSON.parse(`{ "software": { ${proto} } }`)).issues?.[0].code).toBe("read/no-software");
    expect(read(JSON.parse(`{ ${proto} }`)).issues?.[0].code).toBe("read/unknown-document");
  });

  test("is ignored in metadata", () => {
    const metadata: unknown = JSON.parse('{ "__proto__": { "nodeName": "evil", "langs": ["en"] } }');
    expect(factsOf({ ...valid, metadata })).not.toHaveProperty("name");
    expect(factsOf({ ...valid, metadata })).not.toHaveProperty("languages");
  });
});

test.each(["__proto__", "__proto__ and more", "constructor", "toString", "hasOwnProperty"])(
  "the text %j is neither true nor false",
  (openRegistrations) => {
    const result = read({ ...valid, openRegistrations });
    expect(result).toMatchObject({
      repairs: [{ pointer: "/openRegistrations", code: "repair/wrong-type", before: openRegistrations }],
    });
    expect(result).not.toHaveProperty(["facts", "openRegistrations"]);
  },
);

test("a version with its own toString is not a version, and does not throw", () => {
  const version = { toString: 1, valueOf: 1 };
  expect(read({ ...valid, version })).toMatchObject({
    id: "nodeinfo/2.1",
    repairs: [{ pointer: "/version", code: "repair/version", before: version, after: "2.1" }],
  });
});

describe("an item under a long name, in an object instead of an array", () => {
  const name = "x".repeat(1000);
  const others = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${index}`, index]));

  test.each([
    ["a link", "/links/", { links: { [name]: { rel: "a", href: "b", ...others } } }],
    [
      "a feature",
      "/otherFeatures/",
      { server: { software: "example" }, otherFeatures: { [name]: { name: "a", ...others } } },
    ],
  ])("is kept as a whole: %s", (_, place, document) => {
    const { extra = {} } = factsOf(document);
    expect(Object.keys(extra)).toEqual([place + name]);
    expect(extra[place + name]).toMatchObject(others);
  });
});

describe("two hundred thousand", () => {
  // More than a function can be given as arguments, and enough for anything quadratic to take minutes.
  const many = 200_000;
  const list = <T>(item: T) => Array.from({ length: many }, () => item);

  test("unknown properties are kept", () => {
    const extra = Object.fromEntries(Array.from({ length: many }, (_, index) => [`member${index}`, index]));
    const facts = factsOf({ ...valid, ...extra });
    expect(Object.keys(facts.extra ?? {})).toHaveLength(many);
  });

  test("strings are read unchanged", () => {
    const protocols = list("activitypub");
    expect(factsOf({ ...valid, protocols }).protocols?.all).toBe(protocols);
  });

  test("strings in each of two arrays are read as one array", () => {
    const words = (prefix: string) => Array.from({ length: many }, (_, index) => `${prefix}${index}`);
    const services = { inbound: words("a"), outbound: words("b") };
    expect(factsOf({ ...valid, services }).services?.all).toHaveLength(2 * many);
  });

  test("strings in an object that also has arrays are read", () => {
    const words = Object.fromEntries(Array.from({ length: many }, (_, index) => [index, `a${index}`]));
    expect(factsOf({ ...valid, protocols: { ...words, inbound: ["zot"] } }).protocols?.all).toHaveLength(
      many + 1,
    );
  });

  test("items that are not protocols, features, links or weeks are one repair", () => {
    const wrong = list(0);
    for (const document of [
      { ...valid, protocols: ["activitypub", ...wrong] },
      { server: { software: "example" }, otherFeatures: wrong },
      { links: wrong },
      [{ week: "1" }, ...wrong],
    ]) {
      const result = read(document);
      const repairs = result.issues ? [] : result.repairs;
      expect(repairs.filter(({ code }) => code === "repair/wrong-items")).toHaveLength(1);
      expect(repairs.length).toBeLessThan(10);
    }
  });
});

test.each(["metadata", "further", "software", "protocols", "usage"])(
  "%s that is a hundred thousand levels deep is no problem",
  (name) => {
    const depth = 100_000;
    const deep: unknown = JSON.parse(`${'{"a":['.repeat(depth)}1${"]}".repeat(depth)}`);
    expect(() => read({ ...valid, [name]: deep })).not.toThrow();
    expect(() => read({ ...valid, [name]: [deep] })).not.toThrow();
  },
);

test("a repetitive version of Mastodon does not take long", () => {
  const version = "(compatible; a".repeat(500_000);
  expect(read({ uri: "social.example", title: "", version })).toMatchObject({
    facts: { software: { version } },
  });
});
