import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { oracleOf } from "@nodeinfo-kit/test-support/oracles/ajv";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { validators } from "@nodeinfo-kit/validators/all";
import { describe, expect, test } from "vitest";
import { differenceOf } from "./difference.ts";

const profiles = readDocuments().flatMap((document) =>
  (["strict", "open"] as const).map((profile) => ({ id: document.id, profile, schema: document[profile] })),
);

test.each(profiles)(
  "our $profile validator of $id agrees with ajv on every vector",
  ({ id, profile, schema }) => {
    const oracle = oracleOf(schema);
    const validator = Object(validators)[id][profile];
    const documents = readVectors(id).flatMap(({ group }) => group.tests.map(({ data }) => data));
    expect(documents.flatMap((data) => differenceOf(validator, oracle(data), data) ?? [])).toEqual([]);
  },
);

describe("ajv with our messages", () => {
  test("reports one issue for a value of the wrong type, and each issue inside one of several types", () => {
    const total = { type: "integer" as const, minimum: 0 };
    const schema = { anyOf: [{ type: "object" as const, properties: { total } }, { type: "null" as const }] };
    const issues = (value: unknown) =>
      oracleOf(schema)(value).issues.map(({ pointer, message }) => `${pointer} ${message}`);
    expect(issues({ total: -1 })).toEqual(["/total must be an integer of at least 0, but is the number -1"]);
    expect(issues({ total: -1.5 })).toEqual([
      "/total must be an integer of at least 0, but is the number -1.5",
    ]);
    expect(issues([])).toEqual([" must be an object or null, but is an empty array"]);
    expect(issues(null)).toEqual([]);
  });

  test("describes an open enum as a string", () => {
    const schema = { anyOf: [{ type: "string" as const, enum: ["a"] }, { type: "string" as const }] };
    expect(oracleOf(schema)("b")).toEqual({ valid: true, issues: [] });
    expect(oracleOf(schema)(1).issues).toMatchObject([{ code: "schema/type", expected: "a string" }]);
  });

  test("rejects an infinite number, and ignores inherited properties", () => {
    expect(oracleOf({ type: "number" })(JSON.parse("1e400")).valid).toBe(false);
    expect(oracleOf({ properties: { toString: {} }, required: ["toString"] })({}).valid).toBe(false);
  });

  test("reports a missing property with an empty name", () => {
    expect(oracleOf({ properties: { "": {} }, required: [""] })({})).toMatchObject({
      valid: false,
      issues: [{ code: "schema/missing-property", pointer: "/" }],
    });
  });
});
