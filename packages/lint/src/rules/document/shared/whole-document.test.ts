import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lint } from "../../../lint.js";
import { isWholeDocument } from "./whole-document.js";

const example = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../../../../examples/documents/${name}.json`, import.meta.url), "utf8"),
  );

test.each([
  "valid/mastodon",
  "valid/friendica-nodeinfo-1.0",
  "valid/castopod-nodeinfo2",
  "open-only/mobilizon-capital",
])("%s is a whole document", (name) => {
  expect(isWholeDocument(example(name))).toBe(true);
});

test.each([
  ["links", example("valid/mastodon-discovery")],
  ["another standard", example("valid/friendica-statistics")],
  ["the version of a homeserver", example("valid/synapse-version")],
  ["a document with links in it", { ...example("valid/mastodon"), links: [] }],
  [
    "what Pixelfed has in its metadata",
    { nodeName: "Pixelfed", software: { homepage: "https://pixelfed.org" }, config: {} },
  ],
  ["inherited members", JSON.parse(`{"__proto__":${JSON.stringify(example("valid/mastodon"))}}`)],
  ["no object", ["version", "software", "protocols"]],
  ["nothing", null],
])("%s is none", (_, value) => {
  expect(isWholeDocument(value)).toBe(false);
  const { diagnostics } = lint({ value }, { as: "metadata/fep-0151" });
  expect(diagnostics.filter(({ code }) => code === "metadata/whole-document")).toEqual([]);
});
