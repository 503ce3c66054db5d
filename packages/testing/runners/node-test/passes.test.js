import assert from "node:assert/strict";
import { test } from "node:test";
import {
  assertDocument,
  assertNodeInfo,
  assertNodeInfoDiscovery,
  assertNodeInfoResponse,
} from "@nodeinfo-kit/testing/assert";

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
  assertNodeInfo(document, "2.1");
  assertNodeInfo(document);
  assertDocument({ nodeName: "Example" }, "metadata/fep-0151");
});

test("rejects documents of other types, and explains why", () => {
  assert.throws(() => assertNodeInfo(document, "2.0"), { code: "ERR_ASSERTION", operator: "assertNodeInfo" });
  assert.throws(() => assertNodeInfoDiscovery(document), /expected a valid NodeInfo link document/);
  assert.throws(() => assertNodeInfoDiscovery({ links: [] }), /discovery\/empty/);
  assertNodeInfoDiscovery({ links: [] }, { allowEmpty: true });
});

const headers = {
  "content-type": 'application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.1#"',
  "access-control-allow-origin": "*",
};

test("checks a response with its headers", async () => {
  await assertNodeInfoResponse(new Response(JSON.stringify(document), { headers }), "2.1");
});
