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

test("a valid document is one, in its version and in any", () => {
  expect(document).toBeNodeInfo("2.1");
  expect(document).toBeNodeInfo();
  expect({ status: 200, body: document }).toEqual({ status: 200, body: expect.toBeNodeInfo("2.1") });
});

test("what is promised is awaited", async () => {
  await expect(Promise.resolve(document)).resolves.toBeNodeInfo("2.1");
});

test("it is no document of another kind", () => {
  expect(document).not.toBeNodeInfo("2.0");
  expect(document).not.toBeNodeInfo2Document();
  expect(document).not.toBeNodeInfoDiscovery();
  expect({ links: [] }).not.toBeNodeInfoDiscovery();
  expect({ links: [] }).toBeNodeInfoDiscovery({ allowEmpty: true });
  expect({ body: document }).not.toEqual({ body: expect.toBeNodeInfo("2.0") });
});

test("the other documents have matchers too", () => {
  expect({
    links: [
      { rel: "http://nodeinfo.diaspora.software/ns/schema/2.1", href: "https://social.example/nodeinfo/2.1" },
    ],
  }).toBeNodeInfoDiscovery();
  expect({ nodeName: "Example" }).toMatchDocument("metadata/fep-0151");
});

test("what readers accept is no fault in open", () => {
  expect({ ...document, protocols: ["example"] }).toBeNodeInfo("2.1", { profile: "open" });
});

// @ts-expect-error there is no such version
const wrongVersion = () => expect(document).toBeNodeInfo("3.0");

test("a version that there is not is said", () => {
  expect(wrongVersion).toThrow("There is no NodeInfo");
});

test("for the bare verdict of the schema, vitest needs no matcher of ours", () => {
  expect({ body: document }).toEqual({ body: expect.schemaMatching(NodeInfoSchema) });
  expect({ body: {} }).not.toEqual({ body: expect.schemaMatching(NodeInfoSchema) });
});

const headers = {
  "content-type": 'application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.1#"',
  "access-control-allow-origin": "*",
};

test("a response is judged with its headers", async () => {
  await expect(new Response(JSON.stringify(document), { headers })).toBeNodeInfoResponse("2.1");
});
