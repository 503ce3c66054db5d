import type { ResolvedSchema } from "../source/json-schema.js";
import { checkProperties } from "./check-properties.js";
import { concernOf, constraintsOf, typeTest } from "./constraints.js";
import type { Context } from "./context.js";
import { expectationOf } from "./expectation.js";
import type { IssueCode } from "./issue-code.js";
import type { Place } from "./report.js";

/** Writes the statements that check a value and everything inside it. A value of the wrong type has no other issue. */
export function check(schema: ResolvedSchema, place: Place, context: Context): string {
  const expected = expectationOf(schema);
  const issue = (code: IssueCode) => context.report.issue(code, place, expected);
  if (schema.anyOf) return checkChoice(schema.anyOf, place, context, issue("schema/type"));

  const constraints = constraintsOf(schema, place.variable, context.module);
  const inside = checkInside(schema, place, context);
  const isOther =
    schema.type === undefined ? "" : `!(${typeTest(schema.type, place.variable, context.module)})`;
  if (context.report.stops) {
    const tests = [isOther, ...constraints.map(({ test }) => test)].filter((test) => test !== "");
    return `${tests.length > 0 ? `if (${tests.join(" || ")}) ${issue("schema/type")}` : ""}\n${inside}`;
  }
  const rest = [...constraints.map(({ test, code }) => `if (${test}) ${issue(code)}`), inside]
    .join("\n")
    .trim();
  return isOther === "" ? rest : `if (${isOther}) ${issue("schema/type")}${rest && `else {${rest}}`}`;
}

/** Checks a value with the branch for its type. If it breaks a constraint of that branch, no branch fits. */
function checkChoice(
  anyOf: readonly ResolvedSchema[],
  place: Place,
  context: Context,
  wrongType: string,
): string {
  const branches = branchesOf(anyOf).map((branch) => {
    const tests = constraintsOf(branch, place.variable, context.module).map(({ test }) => test);
    const own = tests.length > 0 ? `if (${tests.join(" || ")}) ${wrongType}` : "";
    // Of the branches, only the values of an enum have no type here: they are strings.
    return `if (${typeTest(branch.type ?? "string", place.variable, context.module)}) {${own}\n${checkInside(branch, place, context)}}`;
  });
  return `${branches.join(" else ")} else {${wrongType}}`;
}

/** The branches of a choice, each for one type; a branch can itself be a choice. */
function branchesOf(anyOf: readonly ResolvedSchema[]): ResolvedSchema[] {
  return anyOf.flatMap((branch) => (branch.anyOf ? branchesOf(branch.anyOf) : branch));
}

/** Checks the properties of an object and the items of an array. */
function checkInside(schema: ResolvedSchema, place: Place, context: Context): string {
  const write = { object: checkProperties, array: checkItems };
  const statements = (["object", "array"] as const).map((type) => {
    const concern = concernOf(schema, type);
    const inside = concern === "none" ? "" : write[type](schema, place, context);
    if (inside === "" || concern === "all") return inside;
    return `if (${typeTest(type, place.variable, context.module)}) {${inside}}`;
  });
  return statements.filter((text) => text !== "").join("\n");
}

function checkItems({ items }: ResolvedSchema, { variable, path }: Place, context: Context): string {
  if (!items) return "";
  const [index, item] = [context.module.variable(), context.module.variable()];
  const body = check(items, { variable: item, path: [...path, { index }] }, context);
  return `for (let ${index} = 0; ${index} < ${variable}.length${context.report.goesOn}; ${index}++) {
    const ${item}: unknown = ${variable}[${index}];
    ${body}
  }`;
}
