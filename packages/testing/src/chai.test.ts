import { chai, expect, test } from "vitest";
import nodeInfo from "./chai.ts";

chai.use(nodeInfo);

const document = {
  version: "2.1",
  software: { name: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: true,
  usage: { users: { total: 120 } },
  metadata: {},
};

test("each document type has a chainable assertion", () => {
  chai.expect(document).to.be.nodeInfo("2.1").and.not.be.nodeInfo("2.0");
  chai.expect(document).not.to.be.nodeInfo2Document();
  chai.expect({ links: [] }).not.to.be.nodeInfoDiscovery();
  chai.expect({ links: [] }).to.be.nodeInfoDiscovery({ allowEmpty: true });
  chai.expect({ nodeName: "Example" }).to.matchDocument("metadata/fep-0151");
});

test("a failure message does not interpret placeholders in a document", () => {
  const broken = { ...document, protocols: ["#{this}"] };
  expect(() => chai.expect(broken).to.be.nodeInfo("2.1")).toThrow(/error\[schema\/enum\].*"# \{this\}"/);
  expect(() => chai.expect(document).not.to.be.nodeInfo()).toThrow(
    "expected the value not to be a valid NodeInfo document",
  );
});
