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

test("accepts a valid document, with its version and with any", () => {
  expect(document).toBeNodeInfo("2.1");
  expect(document).toBeNodeInfo();
  expect({ status: 200, body: document }).toEqual({ status: 200, body: expect.toBeNodeInfo("2.1") });
});

test("rejects documents of other types", () => {
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

test("checks a response with its headers", async () => {
  await expect(new Response(JSON.stringify(document), { headers })).toBeNodeInfoResponse("2.1");
});
