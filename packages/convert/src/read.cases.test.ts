import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { ServerFacts } from "./facts.js";
import type { SourceId } from "./identify.js";
import { type ReadResult, read, sourceIds } from "./read.js";
import { type Repair, repairCodes } from "./repair.js";

/** A document, and what must be read from it: an item of `packages/vectors/cases/read/*.json`. */
interface ReadCase {
  readonly description: string;
  /** The type that the document is read as. */
  readonly id: SourceId;
  /** The host that it came from. */
  readonly host?: string;
  readonly document: unknown;
  /** The facts without `metadata`, `extra` and `origins`. Null if the document cannot be read. */
  readonly facts: Omit<ServerFacts, "metadata" | "extra" | "origins"> | null;
  /** The properties without a place in the facts. */
  readonly extra?: ServerFacts["extra"];
  readonly repairs: readonly Omit<Repair, "message">[];
}

const vectors = new URL("../../vectors/", import.meta.url);
const folder = new URL("cases/read/", vectors);
const files = readdirSync(folder).map((file): [string, ReadCase[]] => [
  file,
  JSON.parse(readFileSync(new URL(file, folder), "utf8")),
]);
const cases = files.flatMap(([, cases]) => cases);

/** The part of a result that the cases describe. */
function briefly(result: ReadResult) {
  if (result.issues) return { facts: null, repairs: [] };
  const { origins: _, metadata: __, extra, ...facts } = result.facts;
  const repairs = result.repairs.map(({ message: _, ...repair }) => repair);
  return { facts, ...(extra && { extra }), repairs };
}

describe.each(files)("%s:", (_, cases) => {
  test.each(cases.map((one) => [`${one.id}: ${one.description}`, one] as const))("%s", (_, one) => {
    const { id, host, document, facts, extra, repairs } = one;
    const result = read(document, host === undefined ? {} : { host });
    // `toEqual` takes undefined for absent, as JSON does.
    expect(briefly(result)).toEqual({ facts, ...(extra && { extra }), repairs });
    if (!result.issues) expect(result.id).toBe(id);
    // A program may also be told the type.
    expect(briefly(read(document, host === undefined ? { as: id } : { as: id, host }))).toEqual(
      briefly(result),
    );
  });
});

test("there are at least 300 cases, with unique names", () => {
  const names = cases.map(({ id, description }) => `${id}: ${description}`);
  expect(names.length).toBeGreaterThanOrEqual(300);
  expect(new Set(names).size).toBe(names.length);
});

test("every type of document and every kind of repair has a case", () => {
  const codes = cases.flatMap(({ repairs }) => repairs.map(({ code }) => code));
  expect(repairCodes.filter((code) => !codes.includes(code))).toEqual([]);
  expect(new Set(cases.map(({ id }) => id))).toEqual(new Set(sourceIds));
});

test("all expected facts, and no others, are in facts.schema.json", () => {
  const schema = JSON.parse(readFileSync(new URL("facts.schema.json", vectors), "utf8"));
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  for (const { description, facts } of cases)
    if (facts !== null)
      expect([description, validate(facts), validate.errors]).toEqual([description, true, null]);
  const named = new Set(cases.flatMap(({ facts }) => Object.keys(facts ?? {})));
  expect([...named].sort()).toEqual(Object.keys(schema.properties).sort());
});
