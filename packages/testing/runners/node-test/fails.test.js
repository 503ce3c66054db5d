import { test } from "node:test";
import { assertNodeInfo, assertNodeInfoResponse } from "@nodeinfo-kit/testing/assert";

const document = {
  version: "2.1",
  software: { name: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: true,
  usage: { users: { total: 120 } },
  metadata: {},
};

test("a broken document", () => {
  assertNodeInfo({ ...document, usage: { users: { total: "120" } }, metadata: [] }, "2.1");
});

test("a response with an incorrect type", async () => {
  await assertNodeInfoResponse(
    new Response(JSON.stringify(document), { headers: { "content-type": "text/plain" } }),
    "2.1",
  );
});
