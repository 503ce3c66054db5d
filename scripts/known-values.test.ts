import { readFileSync } from "node:fs";
import { type KnownValue, readSources } from "@nodeinfo-kit/codegen";
import { problemsOfRegistry } from "@nodeinfo-kit/codegen/internal";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { repository } from "./repository.ts";

const { documents, registries } = readSources(`${repository}schemas`);
const valuesOf = (name: string) => registries.find((registry) => registry.name === name)?.values ?? [];

/** The values in a version's schema, by registry, and services by direction. */
interface Lists {
  id: string;
  protocols: string[];
  inbound: string[];
  outbound: string[];
  software: string[];
}

const nodeInfo: Lists[] = documents
  .filter(({ id }) => id.startsWith("nodeinfo/"))
  .map(({ id, strict }) => {
    const enumOf = (schema: typeof strict | undefined) => (schema?.enum ?? []).map(String);
    return {
      id,
      protocols: enumOf(strict.$defs?.Protocol),
      inbound: enumOf(strict.$defs?.InboundService),
      outbound: enumOf(strict.$defs?.OutboundService),
      software: enumOf(strict.properties?.software?.properties?.name),
    };
  });

// NodeInfo2's schema has no enums: its values are in its text. https://github.com/jaywink/nodeinfo2/blob/master/PROTOCOL.md
const nodeInfo2: Lists = {
  id: "nodeinfo2/1.0",
  protocols: "activitypub diaspora dfrn libertree mediagoblin ostatus pumpio webmention zot".split(" "),
  inbound: [],
  outbound: [],
  software:
    "diaspora friendica gnusocial hubzilla mastodon mediagoblin nextcloud pumpio redmatrix socialhome social-relay ganggo wordpress".split(
      " ",
    ),
};

const listed: [name: string, wordsIn: (lists: Lists) => string[]][] = [
  ["protocols", ({ protocols }) => protocols],
  ["services", ({ inbound, outbound }) => [...inbound, ...outbound]],
  ["software", ({ software }) => software],
];

test("the registries are protocols, services and software", () => {
  expect(registries.map(({ name }) => name)).toEqual(listed.map(([name]) => name));
  expect(
    nodeInfo.map(({ protocols, inbound, outbound }) =>
      [protocols, inbound, outbound].map((values) => values.length),
    ),
  ).toEqual([
    [10, 3, 26],
    [11, 3, 26],
    [10, 8, 28],
    [10, 8, 28],
    [11, 8, 28],
  ]);
});

describe.each(listed)("%s", (name, wordsIn) => {
  test("has every value that a standard lists, with the first version that lists it", () => {
    const since = new Map<string, string>();
    for (const lists of [...nodeInfo, nodeInfo2])
      for (const word of wordsIn(lists)) if (!since.has(word)) since.set(word, lists.id);
    expect(since.size).toBeGreaterThan(10);
    const said = valuesOf(name).flatMap((value) => (value.since ? [[value.value, value.since]] : []));
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(since));
  });

  test("has a note where the newest version no longer lists a value", () => {
    const [newest] = nodeInfo.slice(-1).map(wordsIn);
    const dropped = new Set(nodeInfo.flatMap(wordsIn).filter((word) => !newest?.includes(word)));
    // Program names are open since 2.0, so no list can lack one.
    if (name === "software") return;
    const notes = valuesOf(name)
      .filter(({ value: word }) => dropped.has(word))
      .map((value) => value.notes);
    expect(notes).toEqual([...dropped].map(() => expect.stringContaining("NodeInfo 2.0")));
  });

  test("is published as JSON and as a module, which are equal", async () => {
    const path = `known-values/${name}`;
    const published = await import(/* @vite-ignore */ `@nodeinfo-kit/schemas/${path}`);
    const json: unknown = JSON.parse(readFileSync(`${repository}schemas/dist/${path}.json`, "utf8"));
    expect(json).toEqual(valuesOf(name));
    expect({ ...published }).toEqual({ [name]: json });
  });

  test("has only URLs as home pages", () => {
    const homepages = valuesOf(name).flatMap(({ homepage }) => homepage ?? []);
    expect(homepages.filter((homepage) => !URL.canParse(homepage))).toEqual([]);
  });
});

test("services have the directions listed in the standards", () => {
  const directions = (word: string) =>
    (["inbound", "outbound"] as const).filter((direction) =>
      nodeInfo.some((lists) => lists[direction].includes(word)),
    );
  const services = valuesOf("services");
  expect(services.map((value) => [value.value, value.directions ?? []])).toEqual(
    services.map(({ value: word }) => [word, directions(word)]),
  );
});

test("Bluesky is a service, and as a protocol an alias of atproto", () => {
  const protocol = valuesOf("protocols").find(({ aliases }) => aliases.includes("bluesky"));
  expect(protocol?.value).toBe("atproto");
  expect(valuesOf("services").some(({ value: word }) => word === "bluesky")).toBe(true);
});

test("a program's names in Mastodon's API, statistics.json and Matrix are aliases", () => {
  const names =
    "Akkoma Calckey Catodon Conduit Dendrite Diaspora Ditto Firefish Friendica Iceshrimp Iceshrimp.NET Mitra Pixelfed Pleroma Sharkey Synapse Tuwunel Wildebeest";
  const known = new Set(valuesOf("software").flatMap(({ aliases }) => aliases));
  expect(names.split(" ").filter((name) => !known.has(name))).toEqual([]);
});

test("a title is not the name of another program", () => {
  const values = valuesOf("software");
  const others = values.flatMap(({ value: word, title }) =>
    values.filter(
      (value) => value.value !== word && [value.value, value.title, ...value.aliases].includes(title),
    ),
  );
  expect(others).toEqual([]);
});

test("every value in our examples is known", () => {
  const known = (name: string) => valuesOf(name).flatMap(({ value: word, aliases }) => [word, ...aliases]);
  const examples = globSync("{valid,open-only}/*.json", {
    cwd: `${repository}examples/documents`,
    absolute: true,
  });
  const documents = examples.map((file) => JSON.parse(readFileSync(file, "utf8")));
  const flat = (value: unknown): string[] =>
    typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(flat);
  const unknown = (name: string, valuesOf: (document: (typeof documents)[number]) => unknown) =>
    documents.flatMap((document) => flat(valuesOf(document))).filter((value) => !known(name).includes(value));
  expect(unknown("protocols", ({ protocols }) => protocols)).toEqual([]);
  // One value is in the wrong place: see the example wordpress-activitypub-in-services.json.
  expect([...new Set(unknown("services", ({ services }) => services))]).toEqual(["activitypub"]);
  expect(unknown("software", ({ software, server }) => software?.name ?? server?.software)).toEqual([]);
  expect(documents.length).toBeGreaterThan(40);
});

describe("an error is reported with its place and solution", () => {
  const value: KnownValue = { value: "b", title: "B", aliases: [] };

  test.each<[string, unknown, string[]]>([
    ["services", [value, { ...value, value: "a" }], ['/1/value: "a" is after "b": sort by value.']],
    ["services", [value, value], ['/1/value: "b" is also at /0/value: keep one.']],
    [
      "services",
      [
        { ...value, aliases: ["c"] },
        { ...value, value: "c" },
      ],
      ['/1/value: "c" is also at /0/aliases/0: keep one.'],
    ],
    [
      "services",
      [
        { ...value, aliases: ["x"] },
        { ...value, value: "c", aliases: ["x"] },
      ],
      ['/1/aliases/0: "x" is also at /0/aliases/0: keep one.'],
    ],
    [
      "software",
      [{ ...value, fork: "a" }],
      ['/0/fork: "a" is not a value of this registry: add it, or remove "fork".'],
    ],
    [
      "software",
      [value, { ...value, value: "c", fork: "b" }, { ...value, value: "d", fork: "c" }],
      ['/2/fork: "c" is itself a fork: use "b", the first of its family.'],
    ],
    [
      "protocols",
      [{ ...value, fork: "b" }],
      ['/0: "fork" is not allowed here: remove it. schemas/README.md lists what is allowed.'],
    ],
    ["protocols", [{ value: "b", title: "B" }], ["/0: must have required property 'aliases'."]],
    ["software", [{ ...value, value: "B" }], ['/0/value: must match pattern "^[a-z0-9-]+$".']],
    [
      "protocols",
      [{ ...value, homepage: "b.example" }],
      ['/0/homepage: must match pattern "^https://[^/\\s]".'],
    ],
  ])("in %s: %j", (name, values, problems) => {
    // The content of a file is not known to be an array of values before this check.
    expect(problemsOfRegistry(name, values as KnownValue[])).toEqual(problems);
  });
});
