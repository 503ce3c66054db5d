import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { oracleOf } from "@nodeinfo-kit/test-support/judges/oracle";
import { expect, test } from "vitest";
import { beginComparison, faultsOf, reportLine } from "./comparison.ts";

const schema: JsonSchema = { type: "object", properties: { a: { enum: ["b"] } }, required: ["a"] };
const documents = [{ a: "b" }, { a: "c" }, {}, null];

function compared(values: unknown[], judging = schema) {
  const oracle = oracleOf(judging);
  const validator = { is: (value: unknown) => oracle(value).valid, validate: oracle };
  const comparison = beginComparison("a document", schema, validator);
  for (const value of values) comparison.compare(value);
  return comparison;
}

test("a validator that agrees where everything was tried has no fault", () => {
  expect(faultsOf(compared(documents))).toEqual([]);
  expect(reportLine(compared(documents))).toBe(
    "  a document: 4 compared, 1 of them valid; issues: type 1, missing-property 1, enum 1",
  );
});

test("differences are shown with the document, only the first of them, and its beginning if it is long", () => {
  const documents = Array.from({ length: 5 }, () => ({ a: "c".repeat(1000) }));
  const faults = faultsOf(compared([{ a: "b" }, {}, null, ...documents], { type: "object" }));
  expect(faults).toHaveLength(4);
  expect(faults[0]).toBe("a document: ajv says false, the guard true\n    of {}");
  expect(faults[1]).toMatch(/ of \{"a":"c{594}… \(1008 characters\)$/);
  expect(faults[3]).toBe("a document: 6 documents differ in all.");
});

test("a document is shown as the JSON text that makes it", () => {
  const [fault] = faultsOf(compared([{ a: [-0, JSON.parse("1e400"), null] }], {}));
  expect(fault).toMatch(/ of \{"a":\[-0,1e400,null\]\}$/);
});

test.each([
  ["nothing was valid", documents.slice(1), "0 of 3 are valid; this compares nothing."],
  ["nothing was invalid", documents.slice(0, 1), "1 of 1 are valid; this compares nothing."],
  [
    "a code never came",
    documents.slice(0, 3),
    "none of 3 documents got schema/type, so that nothing of it was compared. Ask for more with --count.",
  ],
])("it is a fault that %s", (_, some, fault) => {
  expect(faultsOf(compared(some))).toContain(`a document: ${fault}`);
});
