import { readdirSync, readFileSync } from "node:fs";
import { validValues } from "@nodeinfo-kit/test-support/arbitrary";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify, type SourceId } from "./identify.js";
import { type ReadResult, read } from "./read.js";

const folder = new URL("../../../examples/documents/valid/", import.meta.url);

/** Peers are no facts about the server, and vocabularies are part of a document. */
const isRead = (id: string) => !id.startsWith("metadata/") && id !== "mastodon/peers";

const standards = readDocuments()
  .filter(({ id }) => isRead(id))
  .map(({ id, strict }) => ({
    // All that is left is read: a test below fails for an id that is not.
    id: id as SourceId,
    valid: validValues(strict, strict),
  }));

/** What is said of Mastodon, whose own document does not name the software. */
const implied = ["repair/implied-software"];
/** What is said of a blank name, where the standard allows any string. */
const unseen = ["repair/blank-name"];

const codesOf = (result: ReadResult) => (result.issues ?? result.repairs).map(({ code }) => code);

describe("a document that conforms to its standard", () => {
  test.each(readdirSync(folder))("%s has no repairs", (file) => {
    const document: unknown = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    expect(codesOf(read(document))).toEqual(file.startsWith("mastodon-instance-v2") ? implied : []);
  });

  // Mastodon's schema says of the numbers in its activity only that they are text.
  test.each(standards.filter(({ id }) => id !== "mastodon/activity"))(
    `such as $id has no repairs (seed ${seed})`,
    ({ id, valid }) => {
      fc.assert(
        fc.property(valid, (document) => {
          // Of all that may be beside `links`, this is where Hubzilla had a link that belongs in them.
          fc.pre(id !== "discovery" || !Object.hasOwn(Object(document), "0"));
          const result = read(document, { as: id });
          // Matrix need not name its software.
          if (result.issues) {
            expect([id, result.issues[0].code]).toEqual(["matrix/federation-version", "read/no-software"]);
            return;
          }
          expect([...implied, ...unseen]).toEqual(expect.arrayContaining(codesOf(result)));
        }),
        { seed, numRuns: 500 },
      );
    },
  );

  test.each(standards.filter(({ id }) => id.startsWith("nodeinfo/")))(
    `such as $id is known by its content (seed ${seed})`,
    ({ id, valid }) => {
      fc.assert(
        fc.property(valid, (document) => identify(document) === id),
        { seed, numRuns: 200 },
      );
    },
  );
});

test.each(standards.filter(({ id }) => ["nodeinfo/2.0", "nodeinfo/2.1"].includes(id)))(
  `of a valid $id the quick way reads what the slow way reads (seed ${seed})`,
  ({ id, valid }) => {
    fc.assert(
      fc.property(valid, (document) => {
        const quick = read(document);
        // A member that the standard does not know makes the document invalid, and is no repair.
        const slow = read({ ...Object(document), x: 1 });
        expect(slow).toEqual({ id, facts: { ...quickFacts(quick), extra: { "/x": 1 } }, repairs: [] });
        expect(quick).not.toHaveProperty(["facts", "extra"]);
        expect(read(document, { as: id })).toEqual(quick);
      }),
      { seed, numRuns: 1000 },
    );
  },
);

test("a valid document that is read as one of another version has a repair", () => {
  const document: unknown = JSON.parse(readFileSync(new URL("lemmy.json", folder), "utf8"));
  for (const as of ["nodeinfo/2.0", "nodeinfo/2.2"] as const)
    expect(codesOf(read(document, { as }))).toContain("repair/version");
});

function quickFacts(result: ReadResult) {
  return result.issues ? undefined : result.facts;
}
