import { test } from "node:test";
import { assertNodeInfo } from "@nodeinfo-kit/testing/assert";

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
