import { describe, expect, test } from "vitest";
import { convert, read } from "./index.js";

const services = { inbound: [], outbound: [] };
const nodeInfo = (version: string) => (name: unknown) => ({
  version,
  software: { name, version: "1.0" },
  protocols: version.startsWith("1") ? { inbound: ["diaspora"], outbound: ["diaspora"] } : ["activitypub"],
  services,
  openRegistrations: true,
  usage: { users: { total: 12 } },
  metadata: {},
  ...(version === "2.2" && { instance: {} }),
});

/** Of each standard that names the software: where, and a document with that name. */
const standards: [id: string, pointer: string, document: (name: unknown) => object][] = [
  ...["1.0", "1.1", "2.0", "2.1", "2.2"].map((version): [string, string, (name: unknown) => object] => [
    `nodeinfo/${version}`,
    "/software/name",
    nodeInfo(version),
  ]),
  ["nodeinfo/2.1", "/software", (software) => ({ ...nodeInfo("2.1")(""), software })],
  [
    "nodeinfo2/1.0",
    "/server/software",
    (software) => ({
      version: "1.0",
      server: { baseUrl: "https://social.example/", name: "Example", software, version: "1.0" },
      openRegistrations: true,
    }),
  ],
  [
    "diaspora/statistics-json",
    "/network",
    (network) => ({ name: "Example", network, version: "1.0", registrations_open: true }),
  ],
  ["matrix/federation-version", "/server/name", (name) => ({ server: { name, version: "1.0" } })],
];

const blank = ["", " ", "\t\n", "\u00a0\u3000", "\u200b", "\ufeff\u2060", "\u0000", "\u00ad\u2800\u3164"];

describe.each(standards)("%s with a blank name of the software at %s", (id, pointer, document) => {
  test.each(blank)("is read without a name, with a repair: %j", (name) => {
    const result = read(document(name));
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(result.id).toBe(id);
    expect(result.facts.software ?? {}).not.toHaveProperty("name");
    expect(result.facts.origins).not.toHaveProperty(["/software/name"]);
    expect(result.repairs).toContainEqual(
      expect.objectContaining({ pointer, code: "repair/blank-name", before: name, after: undefined }),
    );
  });

  test.each(["0", "-", "\u200bx", " x ", "👻"])(
    "keeps a name in which there is something to see: %j",
    (name) => {
      expect(read(document(name))).toMatchObject({ facts: { software: { name } } });
    },
  );
});

test("a blank name does not make a document of another standard", () => {
  expect(convert(nodeInfo("2.1")(" "), "nodeinfo/2.0").issues).toMatchObject([
    { pointer: "/software/name", code: "schema/missing-property" },
  ]);
});

test("a name where it does not belong is read if the one where it belongs is blank", () => {
  const server = { software: "example" };
  expect(read({ ...nodeInfo("2.1")(""), server })).toMatchObject({
    facts: { software: { name: "example" }, origins: { "/software/name": "/server/software" } },
  });
});
