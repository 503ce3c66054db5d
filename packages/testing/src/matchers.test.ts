import { stripVTControlCharacters } from "node:util";
import { NodeInfoSchema } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { describe, expect, test } from "vitest";
import { expectationOf, matchers } from "./matchers.ts";
import "./vitest.ts";

const document = {
  version: "2.1",
  software: { name: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: true,
  usage: { users: { total: 120 } },
  metadata: {},
};
const broken = { ...document, usage: { users: { total: "120" } } };
const links = {
  links: [
    { rel: "http://nodeinfo.diaspora.software/ns/schema/2.1", href: "https://social.example/nodeinfo/2.1" },
  ],
};
const nodeInfo2 = {
  version: "1.0",
  server: { baseUrl: "https://social.example/", name: "Example", software: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  openRegistrations: true,
};

/** What a failed expectation says, without the runner's colours. */
function said(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    if (error instanceof Error) return stripVTControlCharacters(error.message);
  }
  throw new Error("The expectation did not fail.");
}

describe("matches documents of each type:", () => {
  test("NodeInfo, in its version and in any", () => {
    expect(document).toBeNodeInfo("2.1");
    expect(document).toBeNodeInfo();
    expect({ ...document, version: "2.0" }).toBeNodeInfo();
    expect(document).not.toBeNodeInfo("2.0");
    expect(broken).not.toBeNodeInfo("2.1");
    expect(broken).not.toBeNodeInfo();
  });

  test("the link document", () => {
    expect(links).toBeNodeInfoDiscovery();
    expect(document).not.toBeNodeInfoDiscovery();
  });

  test("the link document without usable links, only with allowEmpty", () => {
    const { rel, href } = links.links[0] ?? {};
    for (const empty of [
      [],
      [{ rel: "self", href }],
      [{ rel: "self", type: rel, href }],
      [{ rel: "http://nodeinfo.diaspora.software/ns/schema/9.9", href }],
      [{ rel: href, href: rel }],
      [{ rel, href: "https://{{host}}/nodeinfo/2.1" }],
    ]) {
      expect({ links: empty }).not.toBeNodeInfoDiscovery();
      expect({ links: empty }).not.toMatchDocument("discovery");
      expect({ links: empty }).toBeNodeInfoDiscovery({ allowEmpty: true });
      expect({ links: empty }).toMatchDocument("discovery", { allowEmpty: true });
    }
    expect({ links: [{ rel, href: "social.example/nodeinfo/2.1" }] }).not.toBeNodeInfoDiscovery({
      allowEmpty: true,
    });
    for (const host of ["https://example.com", "http://localhost:3000"])
      expect({ links: [{ rel, href: `${host}/nodeinfo/2.1` }] }).toBeNodeInfoDiscovery();
  });

  test("explains the failure for a link document without links, even if the rule is off", () => {
    expect(said(() => expect({ links: [] }).toBeNodeInfoDiscovery())).toMatch(
      /^expected a valid NodeInfo link document that points to a document, but it has 1 warning:\n\nwarning\[discovery\/empty\]: \/links is empty/,
    );
    expect(
      said(() => expect({ links: [] }).toBeNodeInfoDiscovery({ rules: { "discovery/empty": "off" } })),
    ).toBe(
      "expected a valid NodeInfo link document that points to a document, but the value has no link to a document that readers can follow.",
    );
  });

  test("NodeInfo2, which is not NodeInfo 2.0", () => {
    expect(nodeInfo2).toBeNodeInfo2Document();
    expect(nodeInfo2).not.toBeNodeInfo();
    expect(document).not.toBeNodeInfo2Document();
  });

  test("any other document, by its id", () => {
    expect({ nodeName: "Example" }).toMatchDocument("metadata/fep-0151");
    expect({ nodeName: 1 }).not.toMatchDocument("metadata/fep-0151");
  });
});

test("awaits promises with .resolves", async () => {
  await expect(Promise.resolve(document)).resolves.toBeNodeInfo("2.1");
  await expect.poll(() => document).toBeNodeInfo("2.1");
});

test("asymmetric matchers work inside other expectations", () => {
  expect({ status: 200, body: document }).toEqual({ status: 200, body: expect.toBeNodeInfo("2.1") });
  expect({ body: broken }).not.toEqual({ body: expect.toBeNodeInfo() });
  expect([links]).toContainEqual(expect.toBeNodeInfoDiscovery());
  expect({ body: document }).toEqual({ body: expect.schemaMatching(NodeInfoSchema) });
});

describe("options", () => {
  const unknownWord = { ...document, protocols: ["activitypub", "example"] };

  test("profile: open accepts what readers should accept", () => {
    expect(unknownWord).not.toBeNodeInfo("2.1");
    expect(unknownWord).toBeNodeInfo("2.1", { profile: "open" });
    expect(unknownWord).toBeNodeInfo({ profile: "open" });
  });

  test("rules: a warning can become an error, and an error a warning", () => {
    const rule = "known-values/unknown-protocol";
    expect(unknownWord).not.toBeNodeInfo({ profile: "open", rules: { [rule]: "error" } });
    expect(unknownWord).toBeNodeInfo({ rules: { "schema/enum": "warning" } });
  });

  test("unknown rules, versions and ids are rejected", () => {
    expect(() => expect(document).toBeNodeInfo({ rules: { "no/rule": "off" } })).toThrow(
      'Unknown rule "no/rule"',
    );
    expect(() => expectationOf("3.0" as never)).toThrow(
      'Unknown NodeInfo version "3.0". Versions: 1.0, 1.1, 2.0, 2.1, 2.2.',
    );
    expect(() => matchers.toMatchDocument.call({}, document, "__proto__" as never)).toThrow(
      'Unknown document ID "__proto__". IDs: diaspora/statistics-json, ',
    );
  });
});

describe("a failure message states", () => {
  test("the number of errors, then what and where", () => {
    const message = said(() => expect({ ...broken, metadata: [] }).toBeNodeInfo("2.1"));
    expect(message).toBe(`expected a valid NodeInfo 2.1 document, but it has 2 errors:

error[schema/type]: /usage/users/total must be an integer of at least 0, but is the string "120". Replace with 120.
16 |     "users": {
17 |       "total": "120"
   |                ^^^^^
18 |     }

error[schema/type]: /metadata must be an object, but is an empty array. Replace with {}.
19 |   },
20 |   "metadata": []
   |               ^^
21 | }`);
  });

  test("at most ten diagnostics, the most severe first, and the number of others", () => {
    const services = { inbound: Array(200).fill("nothing"), outbound: [] };
    const users = { total: 5, activeMonth: 9 };
    const message = said(() => expect({ ...document, services, usage: { users } }).toBeNodeInfo());
    expect(message.match(/^error\[/gm)).toHaveLength(10);
    expect(message).toMatch(/and \d+ more$/);
    expect(message.split("\n")[0]).toMatch(
      /^expected a valid NodeInfo document, but as nodeinfo\/2\.1 it has 100 errors and 1\d\d more:$/,
    );
  });

  test.each<[what: string, value: unknown, end: string]>([
    ["nothing", undefined, "the value is missing."],
    ["null", null, "the value is null."],
    ["not serialisable", { toJSON: () => undefined }, "the value is an object."],
    [
      "a number beyond JSON",
      { ...document, size: 1n },
      "the value cannot be written as JSON: Do not know how to serialize a BigInt.",
    ],
    ["the link document", links, "the value is a NodeInfo link document."],
    ["NodeInfo2", nodeInfo2, "the value is a NodeInfo2 1.0 document."],
    ["an array", [], 'the value has no "software" property, which identifies NodeInfo.'],
  ])("that the value is %s", (_, value, end) => {
    expect(said(() => expect(value).toBeNodeInfo())).toBe(`expected a valid NodeInfo document, but ${end}`);
  });

  test.each<[what: string, value: unknown, message: string]>([
    ["a string", JSON.stringify(document), "The value is a string. Pass the result of JSON.parse."],
    [
      "bytes",
      new TextEncoder().encode("{}"),
      "The value is bytes. Decode them, and pass the result of JSON.parse.",
    ],
    ["a promise", Promise.resolve(document), "The value is a promise. Await it first."],
    [
      "a response",
      new Response("{}"),
      "The value is a response. Use toBeNodeInfoResponse or assertNodeInfoResponse, or pass the awaited result of response.json().",
    ],
  ])("that %s was passed by mistake, also with .not", (_, value, message) => {
    expect(said(() => expect(value).toBeNodeInfo("2.1"))).toBe(message);
    expect(said(() => expect(value).not.toBeNodeInfo("2.1"))).toBe(message);
  });

  test("the detected version if none is named", () => {
    expect(said(() => expect({ ...document, version: "3.0" }).toBeNodeInfo())).toMatch(
      /^expected a valid NodeInfo document, but as nodeinfo\/2\.1 it has 1 error:/,
    );
  });

  test("that a circular value cannot be written as JSON", () => {
    const circle: Record<string, unknown> = { ...document };
    circle.metadata = circle;
    expect(said(() => expect(circle).toBeNodeInfo())).toContain("the value cannot be written as JSON: ");
  });

  test("why a document is valid, with .not", () => {
    expect(said(() => expect(document).not.toBeNodeInfo("2.1"))).toBe(
      "expected the value not to be a valid NodeInfo 2.1 document, but it is one (example 1.2.0): it is valid against the strict schema nodeinfo/2.1, and no rule reports anything.",
    );
    const odd = { ...document, usage: { users: { total: 5, activeMonth: 9 } } };
    expect(said(() => expect(odd).not.toBeNodeInfo("2.1"))).toContain("and the rules report only 1 warning.");
  });

  test("no control characters", () => {
    const name = "\u001b[2J\u202e";
    const hostile = { ...document, software: { name, version: "1" }, [name]: 1 };
    const message = matchers.toBeNodeInfo.call({}, hostile, "2.1").message();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(message).not.toMatch(/[\u001b\u202e]/);
    expect(message).toContain("error[schema/pattern]");
  });
});

test("checks a document as it is sent: without undefined properties, and with toJSON", () => {
  expect({ ...document, instance: undefined }).toBeNodeInfo("2.1");
  expect({ toJSON: () => document }).toBeNodeInfo("2.1");
});

test("uses the origin of a document", () => {
  expect(document).not.toBeNodeInfo("2.1", { origin: { contentType: "text/html" } });
  expect(document).toBeNodeInfo("2.1", {
    origin: { contentType: "application/json", host: "social.example" },
  });
});

test("prints plain text if the runner has only one colour, as in Bun", () => {
  const utils = { RECEIVED_COLOR: (text: string) => JSON.stringify(text) };
  const { message } = matchers.toBeNodeInfo.call({ utils }, broken, "2.1");
  expect(message()).toBe(matchers.toBeNodeInfo.call({}, broken, "2.1").message());
});

test("uses the runner's colours", () => {
  const utils = {
    RECEIVED_COLOR: (text: string) => `<r>${text}</r>`,
    DIM_COLOR: (text: string) => `<d>${text}</d>`,
  };
  const { message } = matchers.toBeNodeInfo.call({ utils }, broken, "2.1");
  expect(message()).toContain("<r>error[schema/type]</r>: ");
  expect(message()).toContain("<r>^^^^^</r>");
});
