import type { ResolvedSchema, TypeName } from "../source/json-schema.js";
import type { IssueCode } from "./issue-code.js";
import type { Module } from "./module.js";
import { charactersFunction, enumFunction } from "./string-functions.js";

/** A constraint on a value of the right type, rather than on something inside it. */
export interface Constraint {
  /** An expression that is true if the value breaks the constraint. */
  readonly test: string;
  readonly code: IssueCode;
}

/** Writes the tests of a schema's constraints. Each applies to one type, and is omitted if the schema does not allow that type. */
export function constraintsOf(schema: ResolvedSchema, variable: string, module: Module): Constraint[] {
  const of = (own: TypeName, constraints: () => Constraint[]) => {
    const concern = concernOf(schema, own);
    if (concern === "none") return [];
    if (concern === "all") return constraints();
    return constraints().map(({ test, code }) => ({
      test: `${typeTest(own, variable, module)} && ${test}`,
      code,
    }));
  };
  return [
    ...of("number", () => numberConstraints(schema, variable)),
    ...of("string", () => stringConstraints(schema, variable, module)),
    ...valueConstraints(schema, variable, module),
    ...of("array", () => arrayConstraints(schema, variable)),
  ];
}

/** Whether all, some or none of the values of a schema's types have a given type. */
export function concernOf({ type }: ResolvedSchema, own: TypeName): "all" | "some" | "none" {
  if (type === undefined) return "some";
  const types = [type].flat().map((name): TypeName => (name === "integer" ? "number" : name));
  if (!types.includes(own)) return "none";
  return types.every((name) => name === own) ? "all" : "some";
}

function numberConstraints({ minimum }: ResolvedSchema, variable: string): Constraint[] {
  return minimum === undefined ? [] : [{ test: `${variable} < ${minimum}`, code: "schema/minimum" }];
}

function stringConstraints(
  { minLength = 0, maxLength, pattern, not }: ResolvedSchema,
  variable: string,
  module: Module,
): Constraint[] {
  const constraints: Constraint[] = [];
  const isBeyond = (name: string, limit: number) =>
    `${module.import(name, "code-point-length")}(${variable}, ${limit})`;
  const has = (set: string) =>
    `${module.declare(`set ${set}`, (name) => charactersFunction(name, set))}(${variable})`;
  if (maxLength !== undefined)
    constraints.push({ test: isBeyond("isLongerThan", maxLength), code: "schema/max-length" });
  if (minLength > 0)
    constraints.push({
      test: minLength === 1 ? `${variable} === ""` : isBeyond("isShorterThan", minLength),
      code: "schema/min-length",
    });
  if (pattern !== undefined) constraints.push({ test: `!${has(pattern)}`, code: "schema/pattern" });
  if (not?.pattern !== undefined) constraints.push({ test: has(not.pattern), code: "schema/pattern" });
  return constraints;
}

/** The constraints on values of any type: being one of some strings, or being absent. */
function valueConstraints(
  { const: constant, enum: values, not }: ResolvedSchema,
  variable: string,
  module: Module,
): Constraint[] {
  const constraints: Constraint[] = [];
  if (constant !== undefined)
    constraints.push({ test: `${variable} !== ${JSON.stringify(constant)}`, code: "schema/const" });
  if (values) {
    const isKnown = module.declare(`enum ${JSON.stringify(values)}`, (name) => enumFunction(name, values));
    constraints.push({ test: `!${isKnown}(${variable})`, code: "schema/enum" });
  }
  if (not && Object.keys(not).length === 0)
    constraints.push({ test: "true", code: "schema/unknown-property" });
  return constraints;
}

function arrayConstraints({ minItems = 0, maxItems }: ResolvedSchema, variable: string): Constraint[] {
  const constraints: Constraint[] = [];
  if (maxItems !== undefined)
    constraints.push({ test: `${variable}.length > ${maxItems}`, code: "schema/type" });
  if (minItems > 0) constraints.push({ test: `${variable}.length < ${minItems}`, code: "schema/min-items" });
  return constraints;
}

/** An expression that tests whether a value has one of some types. */
export function typeTest(type: ResolvedSchema["type"], variable: string, module: Module): string {
  const tests: Record<TypeName, () => string> = {
    object: () => `${module.import("isObject", "types")}(${variable})`,
    array: () => `Array.isArray(${variable})`,
    string: () => `typeof ${variable} === "string"`,
    integer: () => `${module.import("isInteger", "types")}(${variable})`,
    number: () => `${module.import("isNumber", "types")}(${variable})`,
    boolean: () => `typeof ${variable} === "boolean"`,
    null: () => `${variable} === null`,
  };
  return [type ?? []]
    .flat()
    .map((name) => tests[name]())
    .join(" || ");
}
