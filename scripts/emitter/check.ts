import type { IssueCode } from "../../packages/validators/src/issue.ts";
import { type JsonSchema, resolveRef, type TypeName } from "../source/json-schema.ts";
import { charactersFunction } from "./characters.ts";
import { expectationOf } from "./expectation.ts";
import { checkMembers } from "./members.ts";
import type { Module } from "./module.ts";
import type { Place, Report } from "./report.ts";
import { wordsFunction } from "./words.ts";

/** What all parts of one module's code are written with. */
export interface Context {
  readonly root: JsonSchema;
  readonly module: Module;
  readonly report: Report;
}

/** Writes what happens when the value itself is at fault, and not something inside it. */
type OwnFault = (code: IssueCode) => string;

/** Writes the statements that check a value. A wrong type is one fault, whatever else is wrong with the value. */
export function check(schema: JsonSchema, place: Place, context: Context): string {
  const { root, report } = context;
  const target = resolveRef(schema, root);
  const expected = expectationOf(target, root);
  const wrongType = report.fault("schema/type", place, expected);

  if (target.anyOf) {
    const branches = branchesOf(target.anyOf, root).map((branch) => {
      // Of the type that a branch is for, but not as it wants it: none of the branches fits.
      const rest = constraints(branch, place, context, () => wrongType);
      return `if (${typeTest(branch, place, context)}) {${rest}}`;
    });
    return `${branches.join(" else ")} else {${wrongType}}`;
  }

  const rest = constraints(target, place, context, (code) => report.fault(code, place, expected));
  if (target.type === undefined) return rest;
  return `if (!(${typeTest(target, place, context)})) {${wrongType}}${rest && ` else {${rest}}`}`;
}

/** The schemas to choose from, each for one type; a branch may itself offer a choice. */
function branchesOf(anyOf: readonly JsonSchema[], root: JsonSchema): JsonSchema[] {
  return anyOf.flatMap((branch) => {
    const target = resolveRef(branch, root);
    return target.anyOf ? branchesOf(target.anyOf, root) : target;
  });
}

/** Writes everything but the types: each constraint holds for values of its own type only. */
function constraints(schema: JsonSchema, place: Place, context: Context, fault: OwnFault): string {
  const groups: [type: TypeName, statements: string][] = [
    ["number", numberConstraints(schema, place, fault)],
    ["string", stringConstraints(schema, place, context, fault)],
    ["array", arrayConstraints(schema, place, context, fault)],
    ["object", checkMembers(schema, place, context)],
  ];
  const isKnown = (type: TypeName) => schema.type === type || (type === "number" && schema.type === "integer");
  const written = groups.map(([type, statements]) =>
    statements === "" || isKnown(type) ? statements : `if (${typeTest({ type }, place, context)}) {${statements}}`,
  );
  written.splice(2, 0, wordConstraints(schema, place, context, fault));
  return written.filter((statements) => statements !== "").join("\n");
}

function numberConstraints({ minimum }: JsonSchema, { variable }: Place, fault: OwnFault): string {
  return minimum === undefined ? "" : `if (${variable} < ${minimum}) ${fault("schema/minimum")}`;
}

function stringConstraints(
  { minLength = 0, maxLength, pattern, not }: JsonSchema,
  { variable }: Place,
  { module }: Context,
  fault: OwnFault,
): string {
  const statements: string[] = [];
  const has = (set: string) =>
    `${module.declare(set, (name) => charactersFunction(name, set))}(${variable})`;
  if (maxLength !== undefined)
    statements.push(
      `if (${module.import("isLongerThan", "code-point-length")}(${variable}, ${maxLength})) ${fault("schema/max-length")}`,
    );
  if (minLength === 1) statements.push(`if (${variable} === "") ${fault("schema/min-length")}`);
  if (minLength > 1)
    statements.push(
      `if (${module.import("isShorterThan", "code-point-length")}(${variable}, ${minLength})) ${fault("schema/min-length")}`,
    );
  if (pattern !== undefined) statements.push(`if (!${has(pattern)}) ${fault("schema/pattern")}`);
  if (not?.pattern !== undefined) statements.push(`if (${has(not.pattern)}) ${fault("schema/pattern")}`);
  return statements.join("\n");
}

/** What holds for values of any type: to be one of some words, or not to be there. */
function wordConstraints(schema: JsonSchema, { variable }: Place, { module }: Context, fault: OwnFault): string {
  const statements: string[] = [];
  if (schema.const !== undefined)
    statements.push(`if (${variable} !== ${JSON.stringify(schema.const)}) ${fault("schema/const")}`);
  if (schema.enum) {
    const words = schema.enum;
    const isWord = module.declare(JSON.stringify(words), (name) => wordsFunction(name, words));
    statements.push(`if (!${isWord}(${variable})) ${fault("schema/enum")}`);
  }
  if (schema.not && Object.keys(schema.not).length === 0) statements.push(fault("schema/unknown-property"));
  return statements.join("\n");
}

function arrayConstraints(
  { minItems = 0, maxItems, items }: JsonSchema,
  { variable, path }: Place,
  context: Context,
  fault: OwnFault,
): string {
  const statements: string[] = [];
  if (maxItems !== undefined) statements.push(`if (${variable}.length > ${maxItems}) ${fault("schema/type")}`);
  if (minItems > 0) statements.push(`if (${variable}.length < ${minItems}) ${fault("schema/min-items")}`);
  if (items) {
    const [index, item] = [context.module.variable(), context.module.variable()];
    const body = check(items, { variable: item, path: [...path, { index }] }, context);
    statements.push(`for (let ${index} = 0; ${index} < ${variable}.length; ${index}++) {
      const ${item} = ${variable}[${index}] as unknown;
      ${body}
    }`);
  }
  return statements.join("\n");
}

/** An expression that says whether a value is of the types that a schema names. */
function typeTest({ type }: Pick<JsonSchema, "type">, { variable }: Place, { module }: Context): string {
  const tests: Record<TypeName, () => string> = {
    object: () => `${module.import("isObject", "is-object")}(${variable})`,
    array: () => `Array.isArray(${variable})`,
    string: () => `typeof ${variable} === "string"`,
    integer: () => `typeof ${variable} === "number" && Number.isInteger(${variable})`,
    // JSON has no number that is not finite, but JSON.parse makes one of 1e400.
    number: () => `typeof ${variable} === "number" && Number.isFinite(${variable})`,
    boolean: () => `typeof ${variable} === "boolean"`,
    null: () => `${variable} === null`,
  };
  return [type ?? []].flat().map((name) => tests[name]()).join(" || ");
}
