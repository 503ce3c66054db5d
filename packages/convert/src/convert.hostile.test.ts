import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { convert, diff, isEquivalent, read, type TargetId } from "./index.js";

const of21 = {
  version: "2.1",
  software: { name: "diaspora", version: "1" },
  protocols: ["diaspora"],
  services: { inbound: [], outbound: [] },
  openRegistrations: true,
  usage: { users: {} },
  metadata: {},
};
const ids: TargetId[] = ["nodeinfo/1.0", "nodeinfo/2.0", "nodeinfo/2.2", "diaspora/statistics-json"];

/** A document of so many levels, as a parser gives it: one that is written out is too deep for the stack. */
function nested(levels: number, inmost = "1"): unknown {
  return JSON.parse(`${'{"a":'.repeat(levels)}${inmost}${"}".repeat(levels)}`);
}

describe("properties called __proto__", () => {
  const polluted = (text: string) => JSON.parse(text.replaceAll("POLLUTED", '"__proto__":{"polluted":true}'));
  const text = `{"version":"1.0","server":{"baseUrl":"https://social.example/","name":"Example","software":"a",
    "version":"1",POLLUTED},"openRegistrations":true,"services":{"inbound":["a"],POLLUTED},
    "usage":{"users":{POLLUTED},POLLUTED},"otherFeatures":[{"name":"a",POLLUTED}],POLLUTED}`;

  test("are written as properties", () => {
    const result = convert(polluted(text), "nodeinfo2/1.0");
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(isDeepStrictEqual(result.document, polluted(text))).toBe(true);
    expect(result.losses).toEqual([]);
    expect(Object.getPrototypeOf(result.document)).toBe(Object.prototype);
  });

  test("are kept in metadata when facts are added to it", () => {
    const document = {
      ...of21,
      version: "2.2",
      instance: { name: "Example" },
      metadata: polluted("{POLLUTED}"),
    };
    const result = convert(document, "nodeinfo/2.1");
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(Object.entries(result.document.metadata)).toEqual([
      ["__proto__", { polluted: true }],
      ["nodeName", "Example"],
    ]);
    expect(Object.getPrototypeOf(result.document.metadata)).toBe(Object.prototype);
  });

  test("are compared as properties", () => {
    const metadata = polluted("{POLLUTED}");
    expect(diff({ ...of21, metadata }, of21)).toEqual({
      added: [],
      removed: [{ pointer: "/metadata/__proto__/polluted", value: true }],
      changed: [],
      respelled: [],
    });
  });

  test("change no prototype", () => {
    expect("polluted" in {}).toBe(false);
    expect("polluted" in []).toBe(false);
  });
});

describe("a large document", () => {
  const words = Array.from({ length: 200_000 }, (_, index) => `word${index % 150_000}`);

  test("is converted: 200,000 unknown protocols", () => {
    const result = convert({ ...of21, protocols: [...words, "diaspora"] }, "nodeinfo/2.0");
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(result.document.protocols).toEqual(["diaspora"]);
    expect(result.losses).toHaveLength(200_000);
  });

  test("is converted: 200,000 services, unknown properties and strings in metadata", () => {
    const members = Object.fromEntries(words.map((word, index) => [`${word}/${index}`, index]));
    const document = {
      ...of21,
      ...members,
      services: { inbound: [], outbound: words },
      metadata: { nodeName: "Example", staffAccounts: words, features: words, langs: words },
    };
    const result = convert(document, "diaspora/statistics-json");
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(result.document.services).toBe(words);
    // Each unknown property, the protocols, the metadata, and the name that was taken from it.
    expect(result.losses).toHaveLength(200_003);
  });

  test("is converted: two arrays of 200,000 protocols", () => {
    const protocols = { inbound: [...words, "diaspora"], outbound: ["diaspora", ...words] };
    const result = convert({ ...of21, version: "1.0", protocols }, "nodeinfo/2.0");
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(result.document.protocols).toEqual(["diaspora"]);
    expect(result.losses).toHaveLength(400_000);
  });

  test("is compared: arrays in different order, and 200,000 properties", () => {
    const members = Object.fromEntries(words.map((word, index) => [`${word}/${index}`, index]));
    const one = { ...of21, protocols: words, metadata: members };
    const other = { ...of21, protocols: words.toReversed(), metadata: { ...members, "word5/5": 6 } };
    expect(diff(one, other)).toEqual({
      added: [],
      removed: [],
      changed: [{ pointer: "/metadata/word5~15", before: 5, after: 6 }],
      respelled: [],
    });
  });
});

describe("a deep document", () => {
  const deep = nested(100_000);

  test.each(ids)("is converted to %s: metadata of a hundred thousand levels", (to) => {
    const document = { ...of21, metadata: { nodeName: "Example", deep } };
    expect(convert(document, to)).toMatchObject({ repairs: [] });
  });

  test("is accepted as facts, in each of them", () => {
    for (const fact of [
      "federation",
      "metadata",
      "features",
      "links",
      "activity",
      "extra",
      "software",
      "a",
    ]) {
      const facts = { ...readFacts(of21), name: "Example", [fact]: fact.endsWith("s") ? [deep] : deep };
      for (const to of ids) expect(() => convert(facts, to)).not.toThrow();
    }
  });

  test("is compared", () => {
    const [one, other] = [
      { ...of21, metadata: { deep } },
      { ...of21, metadata: { deep: nested(100_000, "2") } },
    ];
    expect(isEquivalent(one, { ...one, metadata: { deep: nested(100_000) } })).toBe(true);
    const found = diff(one, other);
    expect(found).toMatchObject({ added: [], removed: [], changed: [{ before: 1, after: 2 }] });
  });
});

test("facts with arrays of four billion missing items are rejected at once", () => {
  const list = new Array(2 ** 32 - 1);
  for (const facts of [{ features: list }, { activity: list }, { links: list }, { staff: list }]) {
    const { issues } = convert({ ...facts, origins: {} }, "nodeinfo/2.1");
    expect(issues).toMatchObject([{ code: "convert/wrong-fact", received: "an array" }]);
  }
});

test("facts with a hundred thousand unknown properties are rejected", () => {
  const strangers = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`k${at}`, 1]));
  expect(convert({ ...strangers, origins: {} }, "nodeinfo/2.1").issues).toHaveLength(200_000);
});

test("the input is not changed, and arrays and metadata are not copied", () => {
  const document = {
    ...of21,
    version: "2.2",
    instance: { name: "Ex\nample" },
    software: { name: "My Example", version: "1", licence: "MIT" },
    protocols: ["atproto", "diaspora"],
    services: { inbound: ["appnet"], outbound: [] },
    metadata: { features: ["chat"] },
  };
  const before = structuredClone(document);
  for (const to of ids) convert(document, to);
  expect(document).toEqual(before);
  expect(convert(document, "nodeinfo/2.2")).toHaveProperty("document.metadata", document.metadata);
});

function readFacts(document: unknown): object {
  const result = read(document);
  return result.issues ? expect.fail(JSON.stringify(result.issues)) : result.facts;
}
