import "@nodeinfo-kit/testing/vitest";
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

test("a broken document", () => {
  expect({ ...document, usage: { users: { total: "120" } }, metadata: [] }).toBeNodeInfo("2.1");
});

test("a valid document with .not", () => {
  expect(document).not.toBeNodeInfo("2.1");
});

test("a response with an incorrect type", async () => {
  await expect(
    new Response(JSON.stringify(document), { headers: { "content-type": "text/plain" } }),
  ).toBeNodeInfoResponse("2.1");
});
