import { AssertionError } from "node:assert";
import { expect, test } from "vitest";
import {
  assertDocument,
  assertNodeInfo,
  assertNodeInfo2Document,
  assertNodeInfoDiscovery,
} from "./assert.ts";

const document = {
  version: "2.0",
  software: { name: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: true,
  usage: { users: {} },
  metadata: {},
};

/** What an assertion throws. */
function thrown(assertion: () => void): unknown {
  try {
    assertion();
  } catch (error) {
    return error;
  }
  return undefined;
}

test("does not throw for a valid document", () => {
  assertNodeInfo(document);
  assertNodeInfo(document, "2.0");
  assertNodeInfo({ ...document, protocols: ["example"] }, "2.0", { profile: "open" });
  assertNodeInfo({ ...document, protocols: ["example"] }, { profile: "open" });
  assertDocument({}, "metadata/fep-0151");
  assertNodeInfoDiscovery({ links: [] }, { allowEmpty: true });
  assertDocument({ links: [] }, "discovery", { allowEmpty: true });
});

test("throws for a link document without usable links", () => {
  for (const assertion of [
    () => assertNodeInfoDiscovery({ links: [] }),
    () => assertDocument({ links: [] }, "discovery"),
  ])
    expect(thrown(assertion)).toMatchObject({
      expected: "a valid NodeInfo link document that points to a document",
      message: expect.stringContaining("warning[discovery/empty]: /links is empty"),
    });
});

test.each([
  ["assertNodeInfo", () => assertNodeInfo(document, "2.1")],
  ["assertNodeInfo2Document", () => assertNodeInfo2Document(document)],
  ["assertNodeInfoDiscovery", () => assertNodeInfoDiscovery(document)],
  ["assertDocument", () => assertDocument(document, "diaspora/statistics-json")],
])(
  "%s throws an AssertionError of its name, with the value, and a stack that begins at the test",
  (name, assertion) => {
    const error = thrown(assertion);
    if (!(error instanceof AssertionError)) throw new Error("No AssertionError was thrown.");
    expect(error).toMatchObject({ operator: name, actual: document, code: "ERR_ASSERTION" });
    expect(error.message).toMatch(/^expected a valid .*document.*, but it has \d+ errors?/);
    expect(error.stack).not.toMatch(/at assert(Node|Doc|Valid)/);
    expect(error.stack).toContain("assert.test.ts");
  },
);
