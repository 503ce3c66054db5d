import { lint } from "@nodeinfo-kit/lint";
import { validators } from "@nodeinfo-kit/validators/all";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentId, NodeInfoVersion } from "../matchers.ts";
import { defectsOf } from "./defects.ts";
import { brokenNodeInfoArbitrary, documentArbitrary, nodeInfoArbitrary } from "./index.ts";

const versions: readonly NodeInfoVersion[] = ["1.0", "1.1", "2.0", "2.1", "2.2"];
// Object.keys returns the names of the object that it is given.
const ids = Object.keys(validators) as DocumentId[];

describe.each(ids)("%s", (id) => {
  test.each(["strict", "open"] as const)("has arbitrary documents that %s accepts", (profile) => {
    fc.assert(
      fc.property(documentArbitrary(id, { profile }), (document) => {
        const { issues } = validators[id][profile].validate(document);
        expect(issues).toBeUndefined();
      }),
    );
  });
});

test("documents are not all alike: optional members are there and are not, and so are others in metadata", () => {
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

describe.each(versions)("broken documents of NodeInfo %s", (version) => {
  test("are refused by strict, and survive being sent", () => {
    fc.assert(
      fc.property(brokenNodeInfoArbitrary(version), ({ document, defects }) => {
        expect(validators[`nodeinfo/${version}`].strict.is(document)).toBe(false);
        expect(defects.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      }),
    );
  });

  test.each(defectsOf(version).map((defect) => [defect.label, defect] as const))(
    "%s is a defect in itself, found where it is",
    (_, { apply, member }) => {
      for (const valid of fc.sample(nodeInfoArbitrary(version), { numRuns: 5, seed: 8 })) {
        const document: Record<string, unknown> = structuredClone(valid);
        apply(document as never);
        const errors = lint({ value: document }, { id: `nodeinfo/${version}` }).diagnostics.filter(
          ({ severity }) => severity === "error",
        );
        expect(errors.map(({ pointer }) => pointer.split("/")[1])).toContain(member);
      }
    },
  );
});

test("a version and an id that there are not are named", () => {
  expect(() => nodeInfoArbitrary("3.0" as never)).toThrow('There is no NodeInfo "3.0"');
  expect(() => brokenNodeInfoArbitrary("__proto__" as never)).toThrow('There is no NodeInfo "__proto__"');
  expect(() => documentArbitrary("toString" as never)).toThrow('There is no document "toString"');
});
