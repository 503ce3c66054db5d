import "@nodeinfo-kit/testing/vitest";
import { NodeInfoSchema } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { expect, test } from "vitest";

const document = {
  version: "2.1",
  software: { name: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: true,
  usage: { users: { total: 120 } },
  metadata: {},
};

test("accepts a valid document, with its version and with any", () => {
  expect(document).toBeNodeInfo("2.1");
  expect(document).toBeNodeInfo();
  expect({ status: 200, body: document }).toEqual({ status: 200, body: expect.toBeNodeInfo("2.1") });
});

test("awaits promises", async () => {
  await expect(Promise.resolve(document)).resolves.toBeNodeInfo("2.1");
});

test("rejects documents of other types", () => {
  expect(document).not.toBeNodeInfo("2.0");
  expect(document).not.toBeNodeInfo2Document();
  expect(document).not.toBeNodeInfoDiscovery();
  expect({ links: [] }).not.toBeNodeInfoDiscovery();
  expect({ links: [] }).toBeNodeInfoDiscovery({ allowEmpty: true });
  expect({ body: document }).not.toEqual({ body: expect.toBeNodeInfo("2.0") });
});

test("has matchers for other document types", () => {
  expect({
    links: [
      { rel: "http://nodeinfo.diaspora.software/ns/schema/2.1", href: "https://social.example/nodeinfo/2.1" },
    ],
  }).toBeNodeInfoDiscovery();
  expect({ nodeName: "Example" }).toMatchDocument("metadata/fep-0151");
});

test("open accepts what readers should accept", () => {
  expect({ ...document, protocols: ["example"] }).toBeNodeInfo("2.1", { profile: "open" });
});

// @ts-expect-error unknown version
const wrongVersion = () => expect(document).toBeNodeInfo("3.0");

test("rejects an unknown version", () => {
  expect(wrongVersion).toThrow("Unknown NodeInfo version");
});

test("for validation only, Vitest accepts our schemas without a matcher", () => {
  expect({ body: document }).toEqual({ body: expect.schemaMatching(NodeInfoSchema) });
  expect({ body: {} }).not.toEqual({ body: expect.schemaMatching(NodeInfoSchema) });
});

const headers = {
  "content-type": 'application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.1#"',
  "access-control-allow-origin": "*",
};

test("checks a response with its headers", async () => {
  await expect(new Response(JSON.stringify(document), { headers })).toBeNodeInfoResponse("2.1");
});
