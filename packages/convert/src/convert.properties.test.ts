import { readdirSync, readFileSync } from "node:fs";
import { convert, identify, type Loss, read, type SourceId, type TargetId } from "@nodeinfo-kit/convert";
import { anyValues, mutated } from "@nodeinfo-kit/test-support/arbitrary";
import { schemas, validDocuments } from "@nodeinfo-kit/test-support/arbitrary-documents";
import { differences, isExplained } from "@nodeinfo-kit/test-support/differences";
import { repository } from "@nodeinfo-kit/test-support/repository";
import { seed } from "@nodeinfo-kit/test-support/seed";
import { valueAtPointer } from "@nodeinfo-kit/validators/internal";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const published = [
  "nodeinfo/1.0",
  "nodeinfo/1.1",
  "nodeinfo/2.0",
  "nodeinfo/2.1",
  "nodeinfo/2.2",
  "nodeinfo2/1.0",
  "diaspora/statistics-json",
] as const satisfies readonly TargetId[];
const readable = [
  ...published,
  "discovery",
  "mastodon/instance-v1",
  "mastodon/instance-v2",
  "mastodon/activity",
  "matrix/federation-version",
  "matrix/client-versions",
  "matrix/support",
] as const satisfies readonly SourceId[];
const numRuns = 100;

const folder = `${repository}examples/documents/valid/`;
const examples = readdirSync(folder).map((file): unknown => JSON.parse(readFileSync(folder + file, "utf8")));

/** Documents made from the schema, and the examples that there are. */
function documentsOf(id: SourceId): fc.Arbitrary<unknown> {
  const found = examples.filter((example) => identify(example) === id);
  // NodeInfo2 and statistics.json allow an empty name, which reading does not take for one.
  const made = validDocuments(id).filter((document) => {
    const result = read(document, { as: id });
    return result.issues !== undefined || !result.repairs.some(({ code }) => code === "repair/blank-name");
  });
  return found.length === 0 ? made : fc.oneof({ weight: 9, arbitrary: made }, fc.constantFrom(...found));
}

const ajv = new Ajv2020({ strict: false, strictNumbers: true, ownProperties: true });
const validators = new Map(published.map((id) => [id, ajv.compile(schemas.get(id) ?? false)]));

function expectValid(id: TargetId, document: unknown): void {
  const isValid = validators.get(id);
  expect(isValid?.(document), JSON.stringify(isValid?.errors)).toBe(true);
}

/** The facts of a document, if it has any to read, with what most standards want and it does not say. */
function completeFacts(document: unknown): object {
  const result = read(document);
  return {
    software: { name: "diaspora", version: "1" },
    protocols: { all: ["diaspora"] },
    openRegistrations: true,
    name: "Example",
    baseUrl: "https://social.example/",
    origins: {},
    ...(!result.issues && result.facts),
  };
}

describe.each(readable)("%s", (id) => {
  test(`is written valid or not at all, whatever is wrong with it or its facts (seed ${seed})`, () => {
    const documents = documentsOf(id);
    const facts = documents.map(completeFacts);
    const given = fc.oneof(
      documents,
      mutated(documents),
      mutated(mutated(documents)),
      facts,
      mutated(facts),
      mutated(mutated(facts)).map((value) => ({ ...Object(value), origins: {} })),
      anyValues.map((value) => ({ origins: {}, ...Object(value) })),
      anyValues,
    );
    let written = 0;
    fc.assert(
      fc.property(given, fc.constantFrom(...published), (value, to) => {
        const result = convert(value, to);
        if (result.issues) return;
        written++;
        expectValid(to, result.document);
      }),
      { seed, numRuns: numRuns * 8 },
    );
    expect(written).toBeGreaterThan(numRuns / 10);
  });

  test(`is not changed, and each loss leads to what is lost (seed ${seed})`, () => {
    let lost = 0;
    fc.assert(
      fc.property(documentsOf(id), fc.constantFrom(...published), (document, to) => {
        const before = structuredClone(document);
        for (const given of [document, completeFacts(document)]) {
          const result = convert(given, to);
          for (const { pointer, value } of result.issues ? [] : result.losses) {
            lost++;
            expect(value, pointer).not.toBe(undefined);
            expect(value, pointer).toBe(valueAtPointer(given, pointer));
          }
        }
        expect(document).toEqual(before);
      }),
      { seed, numRuns: numRuns * 3 },
    );
    expect(lost).toBeGreaterThan(numRuns);
  });
});

describe.each(published)("%s", (id) => {
  test(`becomes itself, with all that it says (seed ${seed})`, () => {
    let read = 0;
    fc.assert(
      fc.property(documentsOf(id), (document) => {
        const result = convert(document, id);
        if (result.issues) return expect.fail(JSON.stringify(result.issues));
        // In a standard that is open, a member may be taken for another that is misspelt.
        if (result.repairs.length > 0) return;
        read++;
        expect(result.losses).toEqual([]);
        expect(differences(document, result.document).filter(isSaid)).toEqual([]);
      }),
      { seed, numRuns: numRuns * 3 },
    );
    expect(read).toBeGreaterThan(numRuns * 2);
  });

  test.each(published)(
    `and back from %s, losses explain each difference, and each is one (seed ${seed})`,
    (to) => {
      fc.assert(
        fc.property(documentsOf(id), (document) => {
          const there = convert(document, to);
          if (there.issues) return;
          const back = convert(there.document, id);
          if (back.issues) {
            for (const { pointer } of back.issues) expectExplained(pointer, there.losses);
            return;
          }
          // What is read otherwise than it is written is said by repairs.
          if (there.repairs.length + back.repairs.length > 0) return;
          const changed = differences(document, back.document);
          for (const { pointer } of changed.filter(isSaid))
            expectExplained(pointer, [...there.losses, ...back.losses]);
          for (const loss of there.losses.filter(({ code }) => code !== "loss/moved"))
            expect(
              changed.some(({ pointer }) => isExplained(pointer, [loss])),
              `${loss.pointer} is lost`,
            ).toBe(true);
        }),
        { seed, numRuns },
      );
    },
  );
});

function expectExplained(pointer: string, losses: readonly Loss[]): void {
  expect(isExplained(pointer, losses), `${pointer} is explained`).toBe(true);
}

/** Whether a difference is in more than what is empty. */
function isSaid({ isEmpty }: { readonly isEmpty: boolean }): boolean {
  return !isEmpty;
}
