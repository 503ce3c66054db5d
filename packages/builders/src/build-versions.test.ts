import { BuildError, buildOpenVersions, buildVersions, fep0151 } from "@nodeinfo-kit/builders";
import { nodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
import { describe, expect, test } from "vitest";

const facts = {
  software: {
    name: "example",
    version: "1.2.0",
    repository: "https://code.example/",
    homepage: "https://example.com/",
  },
  protocols: ["nostr", "activitypub"],
  openRegistrations: false,
  usage: { users: { total: 120, activeWeek: 30 } },
  instance: { name: "Example" },
} as const;

// What the types forbid, JavaScript may give.
const untyped = buildVersions as unknown as (facts: unknown, versions: string[]) => unknown;

test("each version has the values that it allows, and lists the others", () => {
  const all = buildVersions({ ...facts, metadata: fep0151({ nodeName: "Example" }) }, ["2.0", "2.1", "2.2"]);
  expect(all["2.2"].omissions).toEqual([]);
  expect(all["2.2"].document).toEqual({
    ...facts,
    version: "2.2",
    services: { inbound: [], outbound: [] },
    metadata: { nodeName: "Example" },
  });
  expect(all["2.1"].omissions.map(({ pointer, value }) => [pointer, value])).toEqual([
    ["/instance", { name: "Example" }],
    ["/protocols/0", "nostr"],
    ["/usage/users/activeWeek", 30],
  ]);
  expect(all["2.1"].document).toEqual(
    nodeInfo()
      .software(facts.software)
      .protocols("activitypub")
      .openRegistrations(false)
      .usage({ users: { total: 120 } })
      .metadata({ nodeName: "Example" })
      .build(),
  );
  expect(all["2.0"].omissions.map(({ pointer }) => pointer)).toEqual([
    "/instance",
    "/software/repository",
    "/software/homepage",
    "/protocols/0",
    "/usage/users/activeWeek",
  ]);
  expect(all["2.0"].document.software).toEqual({ name: "example", version: "1.2.0" });
});

test("the documents share nothing with each other or with the facts", () => {
  const metadata = { langs: ["en"] };
  const all = buildVersions({ ...facts, metadata }, ["2.1", "2.2"]);
  all["2.1"].document.metadata.langs.push("de");
  expect(all["2.2"].document.metadata).toEqual({ langs: ["en"] });
  expect(metadata).toEqual({ langs: ["en"] });
});

test("the order of values does not change if a version does not allow some of them", () => {
  const { "2.0": old } = buildVersions(
    { ...facts, protocols: ["nostr", "zot", "nostr", "diaspora", "nostr"] },
    ["2.0"],
  );
  expect(old.document.protocols).toEqual(["zot", "diaspora"]);
  expect(old.omissions.filter(({ value }) => value === "nostr").map(({ path }) => path)).toEqual([
    ["protocols", 0],
    ["protocols", 2],
    ["protocols", 4],
  ]);
});

test("a version that requires a value that it does not allow is an error", () => {
  expect(() => buildVersions({ ...facts, protocols: ["nostr"] }, ["2.2", "2.1"])).toThrow(
    "Not valid NodeInfo 2.1: /protocols must be an array of at least 1 item, but is an empty array; " +
      'NodeInfo 2.1 does not list "nostr", NodeInfo 2.2 does.',
  );
});

test("the issue of a value that no version lists advises the open form, unless the value is not a string", () => {
  const protocols = ["activitypub", "versia", 1, ["nostr"]];
  try {
    untyped({ ...facts, protocols }, ["2.1"]);
    expect.fail("It built something.");
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    const advised = error.issues.filter(({ message }) => message.endsWith("; buildOpenVersions allows it"));
    expect(advised.map(({ pointer }) => pointer)).toEqual(["/protocols/1"]);
    expect(error.issues).toHaveLength(3);
  }
});

test("nothing is invented: 2.2 requires an instance, and the others do not", () => {
  const { instance: _, ...others } = facts;
  expect(buildVersions(others, ["2.1"])["2.1"].omissions.map(({ pointer }) => pointer)).not.toContain(
    "/instance",
  );
  expect(() => untyped(others, ["2.1", "2.2"])).toThrow(
    "Not valid NodeInfo 2.2: /instance must be an object, but is missing.",
  );
});

test.each([
  ["a property that no version defines", { operations: {} }, "/operations is not a known property"],
  ["a value that no version lists", { protocols: ["activitypub", "bluesky"] }, "/protocols/1 must be one of"],
  [
    "a misspelt count",
    { usage: { users: { activeHalfYear: 1 } } },
    "/usage/users/activeHalfYear is not a known property",
  ],
  [
    "a count that is not a number",
    { usage: { users: { total: Number.NaN } } },
    "/usage/users/total must be JSON data, but is NaN",
  ],
  ["another version", { version: "2.1" }, '/version must be "2.2"'],
])("%s is an error, and is not omitted", (_, change, message) => {
  expect(() => untyped({ ...facts, ...change }, ["2.0"])).toThrow(BuildError);
  expect(() => untyped({ ...facts, ...change }, ["2.0"])).toThrow(`Not valid NodeInfo 2.0: ${message}`);
});

test("facts of another type and unknown versions are rejected", () => {
  for (const none of [null, undefined, "facts", []]) expect(() => untyped(none, ["2.1"])).toThrow(BuildError);
  expect(() => untyped(facts, ["1.0"])).toThrow(
    'Cannot build NodeInfo "1.0" from these facts. Supported versions: 2.2, 2.1, 2.0.',
  );
  expect(() => untyped({}, ["2.1", "9.9"])).toThrow('Cannot build NodeInfo "9.9"');
});

describe("the open form", () => {
  const own = { ...facts, protocols: ["example", "activitypub"] } as const;
  const untypedOpen = buildOpenVersions as unknown as typeof untyped;

  test("keeps values that no version lists in each, and omits the properties that a version does not define", () => {
    const all = buildOpenVersions(own, ["2.0", "2.2"]);
    for (const { document } of Object.values(all)) expect(document.protocols).toEqual(own.protocols);
    expect(all["2.0"].omissions.map(({ pointer }) => pointer)).toEqual([
      "/instance",
      "/software/repository",
      "/software/homepage",
      "/usage/users/activeWeek",
    ]);
    expect(all["2.0"].document.software).toEqual({ name: "example", version: "1.2.0" });
    expect(all["2.2"].omissions).toEqual([]);
  });

  test("builds the documents of the strict form if every version lists all values", () => {
    const listed = { ...facts, protocols: ["activitypub"] } as const;
    expect(buildOpenVersions(listed, ["2.0", "2.1"])).toEqual(buildVersions(listed, ["2.0", "2.1"]));
  });

  test.each([
    ["a property that no version defines", { operations: {} }, "/operations is not a known property"],
    ["a count that is text", { usage: { users: { total: "5" } } }, "/usage/users/total must be an integer"],
  ])("rejects %s", (_, change, message) => {
    expect(() => untypedOpen({ ...own, ...change }, ["2.0"])).toThrow(`Not valid NodeInfo 2.0: ${message}`);
  });
});
