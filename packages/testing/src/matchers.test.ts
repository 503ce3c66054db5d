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

describe("each document has its matcher:", () => {
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

  test("the link document without a link to follow, only where that is allowed", () => {
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

  test("the failure of one without a link says why, also if the rule is off", () => {
    expect(said(() => expect({ links: [] }).toBeNodeInfoDiscovery())).toMatch(
      /^expected a NodeInfo link document that points to a document, but it has 1 warning:\n\nwarning\[discovery\/empty\]: \/links is empty/,
    );
    expect(
      said(() => expect({ links: [] }).toBeNodeInfoDiscovery({ rules: { "discovery/empty": "off" } })),
    ).toBe(
      "expected a NodeInfo link document that points to a document, but the value has no link that readers can follow to one.",
    );
  });

  test("NodeInfo2, which is not NodeInfo 2.0", () => {
    expect(nodeInfo2).toBeNodeInfo2Document();
    expect(nodeInfo2).not.toBeNodeInfo();
    expect(document).not.toBeNodeInfo2Document();
  });

  test("every other, by its id", () => {
    expect({ nodeName: "Example" }).toMatchDocument("metadata/fep-0151");
    expect({ nodeName: 1 }).not.toMatchDocument("metadata/fep-0151");
  });
});

test("what is promised is awaited", async () => {
  await expect(Promise.resolve(document)).resolves.toBeNodeInfo("2.1");
  await expect.poll(() => document).toBeNodeInfo("2.1");
});

test("matchers stand inside of other expectations", () => {
  expect({ status: 200, body: document }).toEqual({ status: 200, body: expect.toBeNodeInfo("2.1") });
  expect({ body: broken }).not.toEqual({ body: expect.toBeNodeInfo() });
  expect([links]).toContainEqual(expect.toBeNodeInfoDiscovery());
  expect({ body: document }).toEqual({ body: expect.schemaMatching(NodeInfoSchema) });
});

describe("options", () => {
  const unknownWord = { ...document, protocols: ["activitypub", "example"] };

  test("of the profile: what readers accept is no fault in open", () => {
    expect(unknownWord).not.toBeNodeInfo("2.1");
    expect(unknownWord).toBeNodeInfo("2.1", { profile: "open" });
    expect(unknownWord).toBeNodeInfo({ profile: "open" });
  });

  test("of rules: a warning can be made an error, and an error a warning", () => {
    const rule = "known-values/unknown-protocol";
    expect(unknownWord).not.toBeNodeInfo({ profile: "open", rules: { [rule]: "error" } });
    expect(unknownWord).toBeNodeInfo({ rules: { "schema/enum": "warning" } });
  });

  test("that there are not are named", () => {
    expect(() => expect(document).toBeNodeInfo({ rules: { "no/rule": "off" } })).toThrow(
      'Unknown rule "no/rule"',
    );
    expect(() => expectationOf("3.0" as never)).toThrow(
      'There is no NodeInfo "3.0": the versions are 1.0, 1.1, 2.0, 2.1, 2.2.',
    );
    expect(() => matchers.toMatchDocument.call({}, document, "__proto__" as never)).toThrow(
      'There is no document "__proto__": the ids are diaspora/statistics-json, ',
    );
  });
});

describe("a failure says", () => {
  test("how much is wrong, and then what and where", () => {
    const message = said(() => expect({ ...broken, metadata: [] }).toBeNodeInfo("2.1"));
    expect(message).toBe(`expected a document of NodeInfo 2.1, but it has 2 errors:

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

  test("no more than ten things, the worst first, and how many more there are", () => {
    const services = { inbound: Array(200).fill("nothing"), outbound: [] };
    const users = { total: 5, activeMonth: 9 };
    const message = said(() => expect({ ...document, services, usage: { users } }).toBeNodeInfo());
    expect(message.match(/^error\[/gm)).toHaveLength(10);
    expect(message).toMatch(/and \d+ more$/);
    expect(message.split("\n")[0]).toMatch(
      /^expected a document of NodeInfo, but as nodeinfo\/2\.1 it has 100 errors and 1\d\d more:$/,
    );
  });

  test.each<[what: string, value: unknown, end: string]>([
    ["nothing", undefined, "the value is missing."],
    ["null", null, "the value is null."],
    ["what is not sent", { toJSON: () => undefined }, "the value is an object."],
    [
      "a number beyond JSON",
      { ...document, size: 1n },
      "the value cannot be written as JSON: Do not know how to serialize a BigInt.",
    ],
    ["the link document", links, "the value is a NodeInfo link document."],
    ["NodeInfo2", nodeInfo2, "the value is a document of NodeInfo2 1.0."],
    ["a list", [], 'the value has no member "software", by which NodeInfo is known.'],
  ])("that %s was given", (_, value, end) => {
    expect(said(() => expect(value).toBeNodeInfo())).toBe(`expected a document of NodeInfo, but ${end}`);
  });

  test.each<[what: string, value: unknown, message: string]>([
    ["text", JSON.stringify(document), "The value is text. Give what JSON.parse makes of it."],
    [
      "bytes",
      new TextEncoder().encode("{}"),
      "The value is bytes. Give what JSON.parse makes of their text.",
    ],
    ["a promise", Promise.resolve(document), "The value is a promise. Await it."],
    [
      "a response",
      new Response("{}"),
      "The value is a response. Use toBeNodeInfoResponse or assertNodeInfoResponse, or give what response.json() returns, and await it.",
    ],
  ])("that %s was given by mistake, also where a document should be none", (_, value, message) => {
    expect(said(() => expect(value).toBeNodeInfo("2.1"))).toBe(message);
    expect(said(() => expect(value).not.toBeNodeInfo("2.1"))).toBe(message);
  });

  test("which version was meant, where none is named", () => {
    expect(said(() => expect({ ...document, version: "3.0" }).toBeNodeInfo())).toMatch(
      /^expected a document of NodeInfo, but as nodeinfo\/2\.1 it has 1 error:/,
    );
  });

  test("of a circle that it is none that JSON can write", () => {
    const circle: Record<string, unknown> = { ...document };
    circle.metadata = circle;
    expect(said(() => expect(circle).toBeNodeInfo())).toContain("the value cannot be written as JSON: ");
  });

  test("what made a document valid that should not be", () => {
    expect(said(() => expect(document).not.toBeNodeInfo("2.1"))).toBe(
      "expected anything but a document of NodeInfo 2.1, but it is one of example 1.2.0: the strict schema nodeinfo/2.1 accepts it, and the rules find nothing.",
    );
    const odd = { ...document, usage: { users: { total: 5, activeMonth: 9 } } };
    expect(said(() => expect(odd).not.toBeNodeInfo("2.1"))).toContain(
      "the rules find no error, only 1 warning.",
    );
  });

  test("nothing that commands a terminal", () => {
    const name = "\u001b[2J\u202e";
    const hostile = { ...document, software: { name, version: "1" }, [name]: 1 };
    const message = matchers.toBeNodeInfo.call({}, hostile, "2.1").message();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(message).not.toMatch(/[\u001b\u202e]/);
    expect(message).toContain("error[schema/pattern]");
  });
});

test("a document is judged as it is sent: without members that are undefined, and by toJSON", () => {
  expect({ ...document, instance: undefined }).toBeNodeInfo("2.1");
  expect({ toJSON: () => document }).toBeNodeInfo("2.1");
});

test("a document may be told where it comes from", () => {
  expect(document).not.toBeNodeInfo("2.1", { origin: { contentType: "text/html" } });
  expect(document).toBeNodeInfo("2.1", {
    origin: { contentType: "application/json", host: "social.example" },
  });
});

test("a failure is in plain text where the runner has only one colour, as Bun has", () => {
  const utils = { RECEIVED_COLOR: (text: string) => JSON.stringify(text) };
  const { message } = matchers.toBeNodeInfo.call({ utils }, broken, "2.1");
  expect(message()).toBe(matchers.toBeNodeInfo.call({}, broken, "2.1").message());
});

test("what is wrong is in the runner's colours", () => {
  const utils = {
    RECEIVED_COLOR: (text: string) => `<r>${text}</r>`,
    DIM_COLOR: (text: string) => `<d>${text}</d>`,
  };
  const { message } = matchers.toBeNodeInfo.call({ utils }, broken, "2.1");
  expect(message()).toContain("<r>error[schema/type]</r>: ");
  expect(message()).toContain("<r>^^^^^</r>");
});
