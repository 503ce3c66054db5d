import { convert, difference, type Loss, type PublishableId, read, same } from "@nodeinfo-kit/convert";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyValues, mutated } from "../builders/arbitrary.ts";
import { type Document, schemas, validDocuments } from "./arbitrary.ts";
import { differences, isExplained, valueAt } from "./differences.ts";

const ids = [
  "nodeinfo/1.0",
  "nodeinfo/1.1",
  "nodeinfo/2.0",
  "nodeinfo/2.1",
  "nodeinfo/2.2",
  "nodeinfo2/1.0",
  "neighbours/statistics-json",
] as const satisfies readonly PublishableId[];
const pairs = ids.flatMap((from) => ids.map((to) => [from, to] as const));
const seed = Date.now() % 2 ** 32;
const numRuns = 200;

const ajv = new Ajv2020({ strict: false, strictNumbers: true, ownProperties: true });
const validators = new Map(ids.map((id) => [id, ajv.compile(schemas.get(id) ?? false)]));

function expectValid(id: PublishableId, document: unknown): void {
  const isValid = validators.get(id);
  expect(isValid?.(document), JSON.stringify(isValid?.errors)).toBe(true);
}

describe.each(ids)("%s", (id) => {
  test(`becomes itself, with all that it says (seed ${seed})`, () => {
    let read = 0;
    fc.assert(
      fc.property(validDocuments(id), (document) => {
        const result = convert(document, id);
        if (result.issues) return expect.fail(JSON.stringify(result.issues));
        // In a standard that is open, a member may be taken for another that is misspelt.
        if (result.repairs.length > 0) return;
        read++;
        expect(result.losses).toEqual([]);
        expect(differences(document, result.document).filter(isSaid)).toEqual([]);
      }),
      { seed, numRuns },
    );
    expect(read).toBeGreaterThan(numRuns * 0.9);
  });

  test(`is the same as itself, and differs from another both ways alike (seed ${seed})`, () => {
    fc.assert(
      fc.property(validDocuments(id), validDocuments(id), (one, other) => {
        expect(same(one, structuredClone(one))).toBe(true);
        const [there, back] = [difference(one, other), difference(other, one)];
        if (there.issues || back.issues) return expect.fail("both can be read");
        expect(there.added).toEqual(expect.arrayContaining([...back.removed]));
        expect(there.removed).toEqual(expect.arrayContaining([...back.added]));
        expect(there.changed).toHaveLength(back.changed.length);
      }),
      { seed, numRuns },
    );
  });

  test(`is written valid or not at all, whatever is given (seed ${seed})`, () => {
    const documents = validDocuments(id);
    const facts = documents.map((document) => {
      const { facts } = read(document) as { facts: unknown };
      return { baseUrl: "https://social.example/", name: "Example", ...Object(facts) };
    });
    const given = fc.oneof(
      mutated(documents),
      mutated(mutated(documents)),
      mutated(facts),
      mutated(mutated(facts)),
      mutated(mutated(facts)).map((value) => ({ ...Object(value), origins: {} })),
      anyValues,
      anyValues.map((value) => ({ origins: {}, ...Object(value) })),
    );
    let written = 0;
    fc.assert(
      fc.property(given, fc.constantFrom(...ids), (value, to) => {
        const result = convert(value, to);
        if (result.issues) return;
        written++;
        expectValid(to, result.document);
      }),
      { seed, numRuns: numRuns * 10 },
    );
    expect(written).toBeGreaterThan(numRuns / 4);
  });
});

describe.each(pairs)("from %s to %s", (from, to) => {
  test(`each loss leads to what is lost, and nothing that was given is changed (seed ${seed})`, () => {
    fc.assert(
      fc.property(validDocuments(from), (document) => {
        const before = structuredClone(document);
        const facts = { baseUrl: "https://social.example/", ...factsOf(document) };
        for (const given of [document, facts]) {
          const { losses = [] } = { ...convert(given, to) } as { losses?: readonly Loss[] };
          for (const { pointer, value } of losses) {
            expect(value, pointer).not.toBe(undefined);
            expect(value, pointer).toBe(valueAt(given, pointer));
          }
        }
        expect(document).toEqual(before);
      }),
      { seed, numRuns },
    );
  });

  test(`and back, losses explain every difference, and every loss is one (seed ${seed})`, () => {
    fc.assert(
      fc.property(validDocuments(from), (document) => {
        const there = convert(document, to);
        if (there.issues) return;
        expectValid(to, there.document);
        const back = convert(there.document, from);
        if (back.issues) {
          for (const { pointer } of back.issues)
            expect(isExplained(pointer, there.losses), `${pointer} is explained`).toBe(true);
          return;
        }
        if (there.repairs.length + back.repairs.length > 0) return;
        const changed = differences(document, back.document);
        for (const { pointer } of changed.filter(isSaid))
          expect(isExplained(pointer, [...there.losses, ...back.losses]), `${pointer} is explained`).toBe(
            true,
          );
        for (const loss of there.losses.filter(({ code }) => code !== "loss/moved"))
          expect(
            changed.some(({ pointer }) => isExplained(pointer, [loss])),
            `${loss.pointer} is lost`,
          ).toBe(true);
      }),
      { seed, numRuns },
    );
  });
});

function factsOf(document: Document): object {
  const result = read(document);
  if (result.issues) throw new TypeError("A valid document can be read.");
  return result.facts;
}

/** Whether a difference is in more than what is empty. */
function isSaid({ isEmpty }: { readonly isEmpty: boolean }): boolean {
  return !isEmpty;
}
