import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { expect, test } from "vitest";
import { changedVerdicts, verdictsOf } from "./verdicts.ts";

const documents = readDocuments();
const published = verdictsOf(documents);

/** Returns the digests after a change to the strict schema of NodeInfo 2.1. */
function after(change: (text: string) => string) {
  const changed = documents.map((document) =>
    document.id === "nodeinfo/2.1"
      ? { ...document, strict: JSON.parse(change(JSON.stringify(document.strict))) }
      : document,
  );
  return verdictsOf(changed);
}

test("the published schemas are unchanged", () => {
  expect(Object.keys(published)).toHaveLength(2 * documents.length);
  expect(changedVerdicts(published, published, [])).toEqual([]);
});

test("better wording, other examples and another order do not change a digest", () => {
  const now = after((text) =>
    text
      .replace("The version of the software", "Its version")
      .replace('"examples":[["activitypub"]', '"examples":[["zot"]')
      .replace('"enum":["activitypub","buddycloud"', '"enum":["buddycloud","activitypub"'),
  );
  expect(changedVerdicts(published, now, [])).toEqual([]);
});

test("another enum value is a changed result, reported with a solution", () => {
  const now = after((text) => text.replace('"zot"', '"bluesky"'));
  expect(changedVerdicts(published, now, [])).toEqual([
    'https://unpkg.com/@nodeinfo-kit/schemas/nodeinfo/2.1.json gives other results than before. Give the schema another id, or write a changeset with "@nodeinfo-kit/schemas": major and run "npm run verdicts". If no release has this id, remove its line from schemas/published-verdicts.json and run "npm run verdicts".',
  ]);
});

test("a removed schema is reported, a new one is not", () => {
  const [first = ""] = Object.keys(published);
  const { [first]: _, ...fewer } = published;
  expect(changedVerdicts(published, fewer, [])).toEqual([expect.stringContaining(`${first} is missing.`)]);
  expect(changedVerdicts(fewer, published, [])).toEqual([]);
});

test("a major release may change results, a minor one may not", () => {
  const now = after((text) => text.replace('"minItems":1', '"minItems":0'));
  expect(changedVerdicts(published, now, ['---\n"@nodeinfo-kit/schemas": major\n---\n\nA.'])).toEqual([]);
  expect(changedVerdicts(published, now, ['---\n"@nodeinfo-kit/schemas": minor\n---\n\nA.'])).toHaveLength(1);
});
