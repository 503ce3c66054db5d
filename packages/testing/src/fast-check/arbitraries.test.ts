import { seed } from "@nodeinfo-kit/test-support/seed";
import { validators } from "@nodeinfo-kit/validators/all";
import { valueAtPointer } from "@nodeinfo-kit/validators/internal";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentId } from "../matchers.ts";
import { withDefect } from "./defects/defect.ts";
import { breakableIds, defectsOf } from "./defects/index.ts";
import {
  brokenDocumentArbitrary,
  brokenNodeInfoArbitrary,
  documentArbitrary,
  nodeInfoArbitrary,
} from "./index.ts";

// Object.keys returns the names of the object that it is given.
const ids = Object.keys(validators) as DocumentId[];

describe.each(ids)("%s", (id) => {
  test.each(["strict", "open"] as const)(
    `has arbitrary documents that %s accepts (seed ${seed})`,
    (profile) => {
      fc.assert(
        fc.property(documentArbitrary(id, { profile }), (document) => {
          const { issues } = validators[id][profile].validate(document);
          expect(issues).toBeUndefined();
        }),
        { seed },
      );
    },
  );
});

test("documents vary: optional properties and additional metadata are present in some and absent in others", () => {
  const documents = fc.sample(nodeInfoArbitrary("2.1"), { numRuns: 200, seed: 21 });
  const share = (has: (document: (typeof documents)[number]) => boolean) =>
    documents.filter(has).length / documents.length;
  for (const has of [
    (document: (typeof documents)[number]) => document.software.homepage !== undefined,
    (document: (typeof documents)[number]) => document.usage.users.total !== undefined,
    (document: (typeof documents)[number]) => Object.keys(document.metadata).length > 0,
    (document: (typeof documents)[number]) => document.openRegistrations,
  ]) {
    expect(share(has)).toBeGreaterThan(0.2);
    expect(share(has)).toBeLessThan(0.98);
  }
});

describe.each(breakableIds)("broken documents of %s", (id) => {
  test(`are rejected by strict, survive serialisation, and have the defects that they name (seed ${seed})`, () => {
    const defects = new Map(defectsOf(id).map((defect) => [defect.label, defect]));
    fc.assert(
      fc.property(brokenDocumentArbitrary(id), (broken) => {
        expect(validators[id].strict.is(broken.document)).toBe(false);
        expect(broken.defects.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(broken.document))).toEqual(broken.document);
        for (const label of broken.defects) {
          const { at = "" } = defects.get(label) ?? {};
          if (!at.endsWith("-")) expectTrue(label, valueAtPointer(broken.document, at));
        }
      }),
      { seed },
    );
  });

  test.each(defectsOf(id).map((defect) => [defect.label, defect] as const))(
    "%s is a defect in itself, found where it is",
    (_, defect) => {
      for (const valid of fc.sample(documentArbitrary(id), { numRuns: 5, seed: 8 })) {
        const { issues = [] } = validators[id].strict.validate(withDefect(valid, defect));
        const place = defect.at.replace(/\/-$/, "");
        const pointers = issues.map(({ pointer }) => pointer);
        expect(
          pointers.filter((pointer) => pointer === place || pointer.startsWith(`${place}/`)),
        ).not.toEqual([]);
      }
    },
  );
});

test("broken documents have several defects, but none inside a replaced value", () => {
  const counts = fc
    .sample(brokenDocumentArbitrary("discovery"), { numRuns: 200, seed: 3 })
    .map(({ defects }) => defects.length);
  expect(new Set(counts)).toEqual(new Set([1, 2, 3]));
});

/** The meaning of the phrases in labels. */
const meanings: readonly (readonly [RegExp, (value: unknown) => boolean])[] = [
  [/ is null$/, (value) => value === null],
  [/ is missing$/, (value) => value === undefined],
  [/ is a string(?:,|$)/, (value) => typeof value === "string"],
  [/ is a number$/, (value) => typeof value === "number"],
  [/ is a boolean(?:,|$)/, (value) => typeof value === "boolean"],
  [/ is negative$/, (value) => typeof value === "number" && value < 0],
  [/ is an empty array$/, (value) => Array.isArray(value) && value.length === 0],
  [/ is an (?:empty )?object(?:,| of|$)/, (value) => typeof value === "object" && !Array.isArray(value)],
];

function expectTrue(label: string, value: unknown): void {
  // These labels name a property of the value.
  const named = /^(users|domain_count) is missing$/.exec(label)?.[1];
  const meant = named === undefined || value === undefined ? value : valueAtPointer(value, `/${named}`);
  for (const [phrase, holds] of meanings)
    if (phrase.test(label)) expect([label, holds(meant)]).toEqual([label, true]);
}

test("unknown versions and ids are rejected", () => {
  expect(() => nodeInfoArbitrary("3.0" as never)).toThrow('Unknown NodeInfo version "3.0"');
  expect(() => brokenNodeInfoArbitrary("__proto__" as never)).toThrow('Unknown NodeInfo version "__proto__"');
  for (const id of ["metadata/fep-0151", "toString"])
    expect(() => brokenDocumentArbitrary(id as never)).toThrow(
      `Cannot generate broken documents for "${id}"`,
    );
  expect(() => documentArbitrary("toString" as never)).toThrow('Unknown document ID "toString"');
});
