require("@nodeinfo-kit/testing/jest");

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

test("it is no document of another kind", () => {
  expect(document).not.toBeNodeInfo("2.0");
  expect(document).not.toBeNodeInfo2Document();
  expect(document).not.toBeNodeInfoDiscovery();
  expect({ links: [] }).not.toBeNodeInfoDiscovery();
  expect({ links: [] }).toBeNodeInfoDiscovery({ allowEmpty: true });
});

const headers = {
  "content-type": 'application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.1#"',
  "access-control-allow-origin": "*",
};

test("a response is judged with its headers", async () => {
  await expect(new Response(JSON.stringify(document), { headers })).toBeNodeInfoResponse("2.1");
});
