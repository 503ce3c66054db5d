import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { oracleOf } from "@nodeinfo-kit/test-support/oracles/ajv";
import { expect, test } from "vitest";
import { beginComparison, errorsOf, reportLine } from "./comparison.ts";

const schema: JsonSchema = { type: "object", properties: { a: { enum: ["b"] } }, required: ["a"] };
const documents = [{ a: "b" }, { a: "c" }, {}, null];

function compared(values: unknown[], validated = schema) {
  const oracle = oracleOf(validated);
  const validator = { is: (value: unknown) => oracle(value).valid, validate: oracle };
  const comparison = beginComparison("a document", schema, validator);
  for (const value of values) comparison.compare(value);
  return comparison;
}

test("a validator that agrees on every tested value has no errors", () => {
  expect(errorsOf(compared(documents))).toEqual([]);
  expect(reportLine(compared(documents))).toBe(
    "  a document: 4 compared, 1 of them valid; issues: type 1, missing-property 1, enum 1",
  );
});

test("only the first differences are shown, with the document or its beginning", () => {
  const documents = Array.from({ length: 5 }, () => ({ a: "c".repeat(1000) }));
  const errors = errorsOf(compared([{ a: "b" }, {}, null, ...documents], { type: "object" }));
  expect(errors).toHaveLength(4);
  expect(errors[0]).toBe("a document: the result is false in ajv, true in our guard\n    for {}");
  expect(errors[1]).toMatch(/ for \{"a":"c{594}… \(1008 characters\)$/);
  expect(errors[3]).toBe("a document: 6 documents differ in total.");
});

test("a document is shown as its JSON text", () => {
  const [error] = errorsOf(compared([{ a: [-0, JSON.parse("1e400"), null] }], {}));
  expect(error).toMatch(/ for \{"a":\[-0,1e400,null\]\}$/);
});

test.each([
  ["nothing was valid", documents.slice(1), "0 of 3 are valid, so nothing was compared."],
  ["nothing was invalid", documents.slice(0, 1), "1 of 1 are valid, so nothing was compared."],
  [
    "a code never occurred",
    documents.slice(0, 3),
    "no document of 3 has schema/type, so it was not compared. Use a larger --count.",
  ],
])("it is an error that %s", (_, some, error) => {
  expect(errorsOf(compared(some))).toContain(`a document: ${error}`);
});
