import type { ResolvedSchema, TypeName } from "../source/json-schema.js";
import type { IssueCode } from "./issue-code.js";
import type { Module } from "./module.js";
import { charactersFunction, enumFunction } from "./string-functions.js";

/** A fault of a value of the right type, rather than of something inside it. */
export interface ConstraintFault {
  /** An expression that is true if the value has the fault. */
  readonly test: string;
  readonly code: IssueCode;
}

/** Writes the tests of a schema's constraints. Each applies to one type, and is omitted if the schema does not allow that type. */
export function constraintFaults(
  schema: ResolvedSchema,
  variable: string,
  module: Module,
): ConstraintFault[] {
  const of = (own: TypeName, faults: () => ConstraintFault[]) => {
    const concern = concernOf(schema, own);
    if (concern === "none") return [];
    if (concern === "all") return faults();
    return faults().map(({ test, code }) => ({
      test: `${typeTest(own, variable, module)} && ${test}`,
      code,
    }));
  };
  return [
    ...of("number", () => numberFaults(schema, variable)),
    ...of("string", () => stringFaults(schema, variable, module)),
    ...wordFaults(schema, variable, module),
    ...of("array", () => arrayFaults(schema, variable)),
  ];
}

/** Whether all, some or none of the values of a schema's types have a given type. */
export function concernOf({ type }: ResolvedSchema, own: TypeName): "all" | "some" | "none" {
  if (type === undefined) return "some";
  const types = [type].flat().map((name): TypeName => (name === "integer" ? "number" : name));
  if (!types.includes(own)) return "none";
  return types.every((name) => name === own) ? "all" : "some";
}

function numberFaults({ minimum }: ResolvedSchema, variable: string): ConstraintFault[] {
  return minimum === undefined ? [] : [{ test: `${variable} < ${minimum}`, code: "schema/minimum" }];
}

function stringFaults(
  { minLength = 0, maxLength, pattern, not }: ResolvedSchema,
  variable: string,
  module: Module,
): ConstraintFault[] {
  const faults: ConstraintFault[] = [];
  const isBeyond = (name: string, limit: number) =>
    `${module.import(name, "code-point-length")}(${variable}, ${limit})`;
  const has = (set: string) =>
    `${module.declare(`set ${set}`, (name) => charactersFunction(name, set))}(${variable})`;
  if (maxLength !== undefined)
    faults.push({ test: isBeyond("isLongerThan", maxLength), code: "schema/max-length" });
  if (minLength > 0)
    faults.push({
      test: minLength === 1 ? `${variable} === ""` : isBeyond("isShorterThan", minLength),
      code: "schema/min-length",
    });
  if (pattern !== undefined) faults.push({ test: `!${has(pattern)}`, code: "schema/pattern" });
  if (not?.pattern !== undefined) faults.push({ test: has(not.pattern), code: "schema/pattern" });
  return faults;
}

/** The constraints on values of any type: being one of some strings, or being absent. */
function wordFaults(
  { const: word, enum: words, not }: ResolvedSchema,
  variable: string,
  module: Module,
): ConstraintFault[] {
  const faults: ConstraintFault[] = [];
  if (word !== undefined)
    faults.push({ test: `${variable} !== ${JSON.stringify(word)}`, code: "schema/const" });
  if (words) {
    const isWord = module.declare(`words ${JSON.stringify(words)}`, (name) => enumFunction(name, words));
    faults.push({ test: `!${isWord}(${variable})`, code: "schema/enum" });
  }
  if (not && Object.keys(not).length === 0) faults.push({ test: "true", code: "schema/unknown-property" });
  return faults;
}

function arrayFaults({ minItems = 0, maxItems }: ResolvedSchema, variable: string): ConstraintFault[] {
  const faults: ConstraintFault[] = [];
  if (maxItems !== undefined) faults.push({ test: `${variable}.length > ${maxItems}`, code: "schema/type" });
  if (minItems > 0) faults.push({ test: `${variable}.length < ${minItems}`, code: "schema/min-items" });
  return faults;
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
