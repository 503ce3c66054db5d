import { test } from "node:test";
import nodeInfo from "@nodeinfo-kit/testing/chai";
import { expect, use } from "chai";

use(nodeInfo);

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
  expect(document).to.be.nodeInfo("2.1");
  expect(document).to.be.nodeInfo();
  expect(document).to.be.an("object").that.is.nodeInfo({ profile: "open" });
});

test("rejects documents of other types", () => {
  expect(document).not.to.be.nodeInfo("2.0");
  expect(document).not.to.be.nodeInfo2Document();
  expect(document).not.to.be.nodeInfoDiscovery();
  expect({ links: [] }).not.to.be.nodeInfoDiscovery();
  expect({ links: [] }).to.be.nodeInfoDiscovery({ allowEmpty: true });
  expect({ nodeName: "Example" }).to.matchDocument("metadata/fep-0151");
});

const headers = {
  "content-type": 'application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.1#"',
  "access-control-allow-origin": "*",
};

test("checks a response with its headers", async () => {
  await expect(new Response(JSON.stringify(document), { headers })).to.be.nodeInfoResponse("2.1");
});
