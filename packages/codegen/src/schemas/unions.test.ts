import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../source/json-schema.js";
import { toDialect } from "./dialects.js";
import { withUnions } from "./unions.js";

const users: JsonSchema = { title: "Users", type: "object", properties: {} };
const empty: JsonSchema = { type: "array", maxItems: 0 };
const nothing: JsonSchema = { type: "null" };

test("a union is a oneOf, with a definition for each titled object", () => {
  const usage: JsonSchema = {
    title: "Usage",
    type: "object",
    properties: { users: { description: "Counts.", anyOf: [users, empty, nothing] } },
  };
  expect(withUnions({ type: "object", properties: { usage: { anyOf: [usage, nothing] } } })).toEqual({
    type: "object",
    properties: { usage: { oneOf: [{ $ref: "#/$defs/Usage" }, nothing] } },
    $defs: {
      Users: users,
      Usage: {
        title: "Usage",
        type: "object",
        properties: { users: { description: "Counts.", oneOf: [{ $ref: "#/$defs/Users" }, empty, nothing] } },
      },
    },
  });
});

test("an object whose title is taken by another definition stays where it is", () => {
  const other: JsonSchema = { title: "Users", type: "object" };
  const schema: JsonSchema = { anyOf: [users, nothing], $defs: { Users: other } };
  expect(withUnions(schema)).toEqual({ oneOf: [users, nothing], $defs: { Users: other } });
  expect(withUnions({ ...schema, $defs: { Users: users } })).toEqual({
    oneOf: [{ $ref: "#/$defs/Users" }, nothing],
    $defs: { Users: users },
  });
});

test("an object whose title is the name of its property in Rust stays where it is", () => {
  const usageUsers: JsonSchema = { ...users, title: "UsageUsers" };
  const schema: JsonSchema = {
    title: "Usage",
    type: "object",
    properties: { users: { anyOf: [usageUsers, nothing] } },
  };
  expect(withUnions(schema)).toEqual({ ...schema, properties: { users: { oneOf: [usageUsers, nothing] } } });
});

describe("a union stays an anyOf if a value can have the types of two branches", () => {
  const $defs: Record<string, JsonSchema> = { Count: { anyOf: [users, { type: ["integer", "null"] }] } };

  test.each<[string, JsonSchema[]]>([
    ["the same type", [{ type: "string", enum: ["a"] }, { type: "string" }]],
    ["integer and number", [{ type: "integer" }, { type: "number" }]],
    ["a reference to one of the types", [{ $ref: "#/$defs/Count" }, nothing]],
  ])("%s", (_, anyOf) => {
    expect(withUnions({ anyOf, $defs }).anyOf).toEqual(anyOf);
  });
});

test("the older dialects are written so, in each branch", () => {
  const counted: JsonSchema = { ...users, examples: [{}] };
  const schema: JsonSchema = { $id: "https://example.com/a.json", anyOf: [counted, nothing] };
  for (const dialect of ["draft-07", "draft-04"] as const)
    expect(toDialect(schema, dialect, "https://example.com")).toMatchObject({
      oneOf: [{ $ref: "#/definitions/Users" }, nothing],
      definitions: { Users: dialect === "draft-07" ? counted : users },
    });
  expect(toDialect(schema, "draft-04", "https://example.com").definitions).toEqual({ Users: users });
});

test("the alternatives of an object stay: it may have all of them", () => {
  const either: JsonSchema = {
    ...{ type: "object", properties: { a: {}, b: {} } },
    anyOf: [{ required: ["a"] }, { required: ["b"] }],
  };
  expect(withUnions(either)).toEqual(either);
  expect(withUnions({ anyOf: [either, nothing] })).toEqual({ oneOf: [either, nothing] });
  expect(withUnions({ anyOf: [either, { type: "object" }] })).toEqual({
    anyOf: [either, { type: "object" }],
  });
});
