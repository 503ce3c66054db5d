import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { expect, test } from "vitest";
import { changedVerdicts, verdictsOf } from "./verdicts.ts";

const documents = readDocuments();
const published = verdictsOf(documents);

/** The verdicts after a change to the strict schema of NodeInfo 2.1. */
function after(change: (text: string) => string) {
  const changed = documents.map((document) =>
    document.id === "nodeinfo/2.1"
      ? { ...document, strict: JSON.parse(change(JSON.stringify(document.strict))) }
      : document,
  );
  return verdictsOf(changed);
}

test("nothing has changed in what is published", () => {
  expect(Object.keys(published)).toHaveLength(2 * documents.length);
  expect(changedVerdicts(published, published, [])).toEqual([]);
});

test("better wording and another order change no verdict", () => {
  const now = after((text) =>
    text
      .replace("The version of the software", "Its version")
      .replace('"zot"', '"x"')
      .replace('"activitypub"', '"zot"')
      .replace('"x"', '"activitypub"'),
  );
  expect(changedVerdicts(published, now, [])).toEqual([]);
});

test("another word in an enum is a changed verdict, named with its cure", () => {
  const now = after((text) => text.replace('"zot"', '"bluesky"'));
  expect(changedVerdicts(published, now, [])).toEqual([
    'https://unpkg.com/@nodeinfo-kit/schemas/nodeinfo/2.1.json judges differently from before. Give the schema another id, or write a changeset with "@nodeinfo-kit/schemas": major and run "npm run verdicts".',
  ]);
});

test("a schema that is gone is named, a new one is not", () => {
  const [first = ""] = Object.keys(published);
  const { [first]: _, ...fewer } = published;
  expect(changedVerdicts(published, fewer, [])).toEqual([
    expect.stringContaining(`${first} is no longer there.`),
  ]);
  expect(changedVerdicts(fewer, published, [])).toEqual([]);
});

test("a major release may change verdicts, a minor one may not", () => {
  const now = after((text) => text.replace('"minItems":1', '"minItems":0'));
  expect(changedVerdicts(published, now, ['---\n"@nodeinfo-kit/schemas": major\n---\n\nA.'])).toEqual([]);
  expect(changedVerdicts(published, now, ['---\n"@nodeinfo-kit/schemas": minor\n---\n\nA.'])).toHaveLength(1);
});
