import { expect, test } from "vitest";
import { lint, pointsToNodeInfo } from "./index.js";
import { link } from "./rules/samples.js";

const points = (document: object) =>
  pointsToNodeInfo(lint({ value: document }, { as: "discovery" }).facts ?? {});

test.each<[string, object]>([
  ["one link", { links: [link()] }],
  ["a version that few readers know", { links: [link("1.0")] }],
  [
    "a rel that some readers forgive",
    { links: [link("2.1", { rel: "https://nodeinfo.diaspora.software/ns/schema/2.1#" })] },
  ],
  ["one of many links", { links: [{ rel: "self", href: "x" }, link("2.0", { href: null }), link()] }],
  ["a server that is being tested", { links: [link("2.1", { href: "http://localhost:3000/nodeinfo/2.1" })] }],
  ["a host for examples", { links: [link("2.1", { href: "https://example.com/nodeinfo/2.1" })] }],
  ["a link without a list", { links: link() }],
  ["a link under 0", { links: [], "0": link() }],
])("readers find a document through %s", (_, document) => {
  expect(points(document)).toBe(true);
});

test.each<[string, object]>([
  ["no link", { links: [] }],
  ["a link with another rel", { links: [{ rel: "self", href: "https://social.example/nodeinfo/2.1" }] }],
  [
    "a rel with a wrong letter",
    { links: [link("2.1", { rel: "http://nodeinfo.disapora.software/ns/schema/2.1" })] },
  ],
  ["a version that does not exist", { links: [link("9.9")] }],
  ["an address without a scheme", { links: [link("2.1", { href: "social.example/nodeinfo/2.1" })] }],
  ["a path", { links: [link("2.1", { href: "/nodeinfo/2.1" })] }],
  ["a file", { links: [link("2.1", { href: "file:///nodeinfo/2.1" })] }],
  ["a template", { links: [link("2.1", { href: "https://{{host}}/nodeinfo/2.1" })] }],
  ["no href", { links: [link("2.1", { href: undefined })] }],
])("readers do not find a document through %s", (_, document) => {
  expect(points(document)).toBe(false);
});
