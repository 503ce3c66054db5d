import { describe, expect, it, test } from "vitest";
import { sources } from "../../fixtures/schemas.js";
import { walk } from "../../source/json-schema.js";
import { renderTypes } from "../render-types.js";
import { applyFault, type Fault } from "./fault.js";
import { faultsOfObjectsAndArrays } from "./faults-of-objects-and-arrays.js";
import { faultsOfProperties } from "./faults-of-properties.js";
import { faultsOfValues } from "./faults-of-values.js";
import { compareWithSchema } from "./round-trip.js";

const documents = new Map(sources.documents.map((document) => [document.id, document]));
const typesOf = new Map<string, string>();
for (const [id, document] of documents) typesOf.set(id, await renderTypes(document));

const faults = [...faultsOfProperties, ...faultsOfValues, ...faultsOfObjectsAndArrays];

describe("the generated types", () => {
  it("exist", () => {
    expect(documents.size).toBeGreaterThan(0);
  });

  for (const [id, document] of documents) {
    const types = typesOf.get(id) ?? "";

    test(`of ${id} match its schema`, () => {
      expect(compareWithSchema(document, types)).toEqual([]);
    });

    test(`of ${id} contain every description of its schema`, () => {
      const comments = oneLine(types.replace(/^ *\* ?/gm, ""));
      const schemas = [...walk(document.strict), ...walk(document.open)];
      const descriptions = schemas.flatMap(([, { description }]) =>
        description ? oneLine(description) : [],
      );
      expect(descriptions.filter((description) => !comments.includes(description))).toEqual([]);
    });
  }
});

describe("the round trip", () => {
  it("is tried with at least 15 faults", () => {
    expect(faults.length).toBeGreaterThanOrEqual(15);
  });

  for (const fault of faults) {
    it(`catches that ${fault.name}`, () => {
      const { sound, faulty, differences } = tryFault(fault);
      expect(faulty, "the fault changes the types").not.toBe(sound);
      expect(differences).not.toEqual([]);
      expect(differences.filter((difference) => !difference.startsWith(fault.at))).toEqual([]);
    });
  }

  it("rejects types that do not compile", () => {
    const fault: Fault = { name: "", id: "discovery", change: ["string", "Lost"], at: "" };
    expect(() => tryFault(fault)).toThrow("Cannot find name 'Lost'");
  });
});

function tryFault(fault: Fault) {
  const document = documents.get(fault.id);
  const sound = typesOf.get(fault.id);
  if (!document || sound === undefined) throw new Error(`Unknown document ${fault.id}.`);
  const faulty = applyFault(fault, sound);
  return { sound, faulty, differences: compareWithSchema(document, faulty) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
