import { expect, test } from "vitest";
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

test("a blank name has no origin", () => {
  expect(read(nodeInfo("2.1")("\u200b"))).toMatchObject({
    facts: { software: { version: "1.0" }, origins: { "/software/version": "/software/version" } },
  });
  expect(read(nodeInfo("2.1")("\u200b"))).not.toHaveProperty(["facts", "origins", "/software/name"]);
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
