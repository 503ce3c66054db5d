import { seed } from "@nodeinfo-kit/test-support/seed";
import { valueAtPointer } from "@nodeinfo-kit/validators/internal";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gone, nodeInfo, reading, services, software, usage, users } from "./fixtures/misplaced.js";
import { read } from "./read.js";

describe("a misplaced property is read with one repair:", () => {
  test.each<[string, Record<string, unknown>, [string, string][]]>([
    [
      "one level down",
      nodeInfo({ usage: gone, software: { ...software, usage } }),
      [["/software/usage", "/usage"]],
    ],
    [
      "two levels down",
      nodeInfo({
        openRegistrations: gone,
        usage: { ...usage, users: { ...users, openRegistrations: true } },
      }),
      [["/usage/users/openRegistrations", "/openRegistrations"]],
    ],
    [
      "one level up",
      nodeInfo({ usage: { localPosts: 40, users: { total: 12 }, activeMonth: 5 } }),
      [["/usage/activeMonth", "/usage/users/activeMonth"]],
    ],
    [
      "two levels up",
      nodeInfo({ usage: { localPosts: 40, users: { total: 12 } }, activeMonth: 5 }),
      [["/activeMonth", "/usage/users/activeMonth"]],
    ],
    [
      "one level down",
      nodeInfo({ usage: { users: { ...users, localPosts: 40 } } }),
      [["/usage/users/localPosts", "/usage/localPosts"]],
    ],
    [
      "all properties of a missing object",
      nodeInfo({ usage: gone, localPosts: 40, users }),
      [
        ["/users", "/usage/users"],
        ["/localPosts", "/usage/localPosts"],
      ],
    ],
    [
      "in metadata",
      nodeInfo({ usage: gone, services: gone, metadata: { usage, services } }),
      [
        ["/metadata/services", "/services"],
        ["/metadata/usage", "/usage"],
      ],
    ],
    [
      "a count in metadata",
      nodeInfo({ usage: { users }, metadata: { localPosts: 40 } }),
      [["/metadata/localPosts", "/usage/localPosts"]],
    ],
    [
      "an object of metadata",
      nodeInfo({ usage: gone, metadata: { stats: { usage } } }),
      [["/metadata/stats/usage", "/usage"]],
    ],
    [
      "an object in an unknown object",
      nodeInfo({ usage: gone, stats: { usage } }),
      [["/stats/usage", "/usage"]],
    ],
    [
      "the software in usage",
      nodeInfo({ software: gone, usage: { ...usage, software } }),
      [["/usage/software", "/software"]],
    ],
    [
      "the name of the software",
      nodeInfo({ software: { version: "1.0" }, name: "example" }),
      [["/name", "/software/name"]],
    ],
    [
      "instead of null",
      nodeInfo({ protocols: null, software: { ...software, protocols: ["activitypub"] } }),
      [["/software/protocols", "/protocols"]],
    ],
    [
      "under a misspelt name",
      nodeInfo({ usage: { users: { total: 12 }, active_month: 5, localPosts: 40 } }),
      [["/usage/active_month", "/usage/users/activeMonth"]],
    ],
    [
      "in the services",
      nodeInfo({ usage: gone, services: { ...services, usage } }),
      [["/services/usage", "/usage"]],
    ],
    [
      "a direction of the services",
      nodeInfo({ services: { inbound: [] }, outbound: ["rss2.0"] }),
      [["/outbound", "/services/outbound"]],
    ],
  ])("%s", (_, document, expected) => {
    const { facts, moves } = reading(document);
    const repairs = moves.filter(([, code]) => code === "repair/misplaced");
    expect(repairs).toEqual(expected.map(([from, to]) => [from, "repair/misplaced", to]));
    expect(moves.filter(([, code]) => !["repair/misplaced", "repair/null"].includes(String(code)))).toEqual(
      [],
    );
    expect(facts).toEqual(reading(nodeInfo({})).facts);
  });

  test("properties of FEP-0151 outside metadata", () => {
    const properties = { nodeName: "Harbour", staffAccounts: ["https://social.example/@admin"] };
    const { facts, moves } = reading(nodeInfo(properties));
    expect(facts).toMatchObject({ name: "Harbour", staff: properties.staffAccounts });
    expect(moves).toEqual([
      ["/nodeName", "repair/misplaced", "/metadata/nodeName"],
      ["/staffAccounts", "repair/misplaced", "/metadata/staffAccounts"],
    ]);
  });

  test("the name of an instance, and in 1.x a direction of the protocols", () => {
    expect(reading(nodeInfo({ instance: {}, description: "A" }, "2.2"))).toMatchObject({
      facts: { description: "A" },
      moves: [["/description", "repair/misplaced", "/instance/description"]],
    });
    const protocols = { outbound: ["diaspora"] };
    expect(reading(nodeInfo({ protocols, usage: { ...usage, inbound: ["dfrn"] } }, "1.0"))).toMatchObject({
      facts: { protocols: { all: ["dfrn", "diaspora"], inbound: ["dfrn"], outbound: ["diaspora"] } },
      moves: [["/usage/inbound", "repair/misplaced", "/protocols/inbound"]],
    });
  });

  test("in NodeInfo2, and in statistics.json", () => {
    const server = { baseUrl: "https://social.example", name: "A", software: "example", version: "1" };
    const {
      usage: _,
      openRegistrations: __,
      ...others
    } = nodeInfo({ version: "1.0", software: gone, metadata: gone });
    expect(
      reading({ ...others, server: { ...server, openRegistrations: false }, localPosts: 40 }),
    ).toMatchObject({
      facts: { openRegistrations: false, usage: { localPosts: 40 } },
      moves: [
        ["/server/openRegistrations", "repair/misplaced", "/openRegistrations"],
        ["/localPosts", "repair/misplaced", "/usage/localPosts"],
      ],
    });
    const statistics = { name: "A", network: "Diaspora", version: "0.5", registrations_open: true };
    expect(reading({ ...statistics, counts: { total_users: 9, name: "no" } })).toEqual({
      facts: expect.objectContaining({ name: "A", usage: { users: 9 } }),
      moves: [["/counts/total_users", "repair/misplaced", "/total_users"]],
    });
  });
});

describe("nothing is read from elsewhere", () => {
  test.each<[string, Record<string, unknown>]>([
    [
      "if the document also has the property in its place",
      nodeInfo({ total: 99, software: { ...software, usage: { users: { total: 99 } } } }),
    ],
    [
      "if the value does not belong there",
      nodeInfo({ usage: { users, localPosts: 40, activeHalfyear: "many" }, theme: { activeHalfyear: [] } }),
    ],
    [
      "if the property is in metadata, where names are free",
      nodeInfo({
        usage: { users: { total: 12, activeMonth: 5 }, localPosts: 40 },
        metadata: {
          ...{ version: "5", software: { homepage: "https://a.example" }, repository: "https://a.example" },
          ...{ usage: { favorites: { total: 5 } }, protocols: { inbound: [], outbound: [] }, total: 5 },
          ...{ services, users: { webmention: true }, homepage: "https://a.example", postsCount: 5 },
        },
      }),
    ],
    [
      "if the name is common and the object is unknown",
      nodeInfo({ theme: { repository: "a", homepage: "b", features: ["c"] } }),
    ],
    ["if the name may be that of the server", nodeInfo({ name: "Quiet Harbour" })],
    [
      "if the object is called __proto__",
      JSON.parse(JSON.stringify(nodeInfo({ x: { localComments: 9 } })).replace('"x"', '"__proto__"')),
    ],
  ])("%s", (_, document) => {
    const { facts, moves } = reading(document);
    expect(moves.filter(([, code]) => code === "repair/misplaced")).toEqual([]);
    expect(facts).toMatchObject(reading(nodeInfo({})).facts);
    expect(facts.usage).toEqual(reading(nodeInfo({})).facts.usage);
  });

  test("if it is Funkwhale's usage in metadata, even if the document has no usage", () => {
    const metadata = { usage: { favorites: { tracks: { total: 5 } } }, users: { webmention: true } };
    expect(reading(nodeInfo({ usage: gone, metadata })).moves).toEqual([["/usage", "repair/missing", gone]]);
  });

  test("into an object that was read in part", () => {
    const strays = { outbound: ["smtp"], services: ["rss2.0"] };
    const { facts } = reading(nodeInfo({ services: gone, theme: strays }));
    expect(facts.services).toEqual({ all: ["smtp"], outbound: ["smtp"] });
  });

  test.each([
    ["a string", "rss2.0"],
    ["an array", ["rss2.0"]],
  ])("into a place filled with %s from elsewhere", (_what, value) => {
    const result = read(
      nodeInfo({ services: gone, software: { ...software, services: value }, outbound: "x" }),
    );
    expect(result).toMatchObject({
      facts: { services: { all: ["rss2.0"] }, extra: { "/outbound": "x" } },
    });
  });

  test("that would be ignored in metadata", () => {
    const result = read(nodeInfo({ server: { nodeName: "Quiet Harbour", federation: true } }));
    expect(result).toMatchObject({
      facts: { name: "Quiet Harbour", extra: { "/server/federation": true } },
    });
  });

  test("if it was already moved", () => {
    const protocols = { inbound: ["diaspora", "atom1.0"], outbound: [] };
    const { facts } = reading(nodeInfo({ protocols: gone, services: gone, metadata: { protocols } }, "1.0"));
    expect(facts).toMatchObject({ protocols });
    expect(facts).not.toHaveProperty("services");
  });

  test("if the document has the property under a misspelt name", () => {
    const document = nodeInfo({
      software: gone,
      SOFTWARE: software,
      metadata: { software: { homepage: "https://a.example" } },
    });
    const { facts, moves } = reading(document);
    expect(facts.software).toEqual(reading(nodeInfo({})).facts.software);
    expect(moves.map(([, code]) => code)).toEqual(["repair/misspelt"]);
  });

  test("if it could belong in two places", () => {
    const { facts, moves } = reading(
      nodeInfo({ protocols: gone, services: gone, inbound: ["diaspora"] }, "1.0"),
    );
    expect(facts).not.toHaveProperty("services");
    expect(moves).toEqual([
      ["/protocols", "repair/missing", gone],
      ["/services", "repair/missing", gone],
    ]);
  });
});

/** Objects with names of the standard at any place, and values of any type. */
const anyTree = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(12, "12", null, true, [], ["activitypub"], "example", "2.1"),
    fc.dictionary(
      fc.constantFrom(
        ...[
          "software",
          "usage",
          "users",
          "total",
          "activeMonth",
          "localPosts",
          "services",
          "inbound",
          "protocols",
        ],
        ...["openRegistrations", "metadata", "name", "version", "instance", "nodeName", "x", "__proto__"],
      ),
      tie("tree"),
      { maxKeys: 5 },
    ),
  ),
})).tree;

test(`wherever properties are, each fact is a value of the document and is read once (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyTree, fc.constantFrom("1.0", "2.0", "2.1", "2.2"), (tree, version) => {
      const document = { ...nodeInfo({}, version), ...Object(tree) };
      const result = read(document);
      if (result.issues) return;
      const { facts, repairs } = result;
      for (const origin of Object.values(facts.origins))
        expect(valueAtPointer(document, origin)).not.toBe(gone);
      const homes = repairs.flatMap(({ belongs }) => belongs ?? []);
      expect(new Set(homes).size).toBe(homes.length);
      expect(read(JSON.parse(JSON.stringify(document)))).toEqual(JSON.parse(JSON.stringify(result)));
    }),
    { seed, numRuns: 1000 },
  );
});
