import type { JsonSchema } from "../source/json-schema.ts";
import { type Context, check } from "./check.ts";
import { expectationOf } from "./expectation.ts";
import type { Place } from "./report.ts";

/** A member that a schema describes, and what is written of it. */
interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly variable: string;
  readonly checks: string;
  readonly missing: string;
}

/** Writes the statements that check an object's members: its own and enumerable ones, each read once. */
export function checkMembers(schema: JsonSchema, place: Place, context: Context): string {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  if (Object.keys(properties).length === 0 && additionalProperties === true) return "";
  const members = Object.entries(properties).map(([name, member]): Member => {
    const memberPlace = { path: [...place.path, name], variable: context.module.variable() };
    return {
      name,
      required: required.includes(name),
      variable: memberPlace.variable,
      checks: check(member, memberPlace, context),
      missing: context.report.fault("schema/missing-property", memberPlace, expectationOf(member, context.root)),
    };
  });
  const write = context.report.stops ? inOrderOfDocument : inOrderOfSchema;
  return write(members, additionalProperties, place, context);
}

/** Checks each member as it comes, so that the first fault ends it, and counts those that are required. */
function inOrderOfDocument(
  members: readonly Member[],
  additional: JsonSchema | boolean,
  place: Place,
  context: Context,
): string {
  const { module, report } = context;
  const required = members.filter((member) => member.required).length;
  const count = module.variable();
  const cases = members.map((member) => {
    const { name, variable, checks } = member;
    const counts = member.required ? `${count}++;` : "";
    return `case ${JSON.stringify(name)}: {
      const ${variable} = ${memberOf(place, name)};
      ${ifThere(variable, `${checks} ${counts}`)}
      break;
    }`;
  });
  const loop = forEachMember(place, context, cases, (key) =>
    additional === false ? "return false;" : checkAdditional(additional, key, place, context),
  );
  if (required === 0) return loop;
  return `let ${count} = 0;\n${loop}\nif (${count} < ${required}) return false;`;
}

/** Reads all members first, so that faults come in one order however a document is written. */
function inOrderOfSchema(
  members: readonly Member[],
  additional: JsonSchema | boolean,
  place: Place,
  context: Context,
): string {
  const { module, report } = context;
  const names = members.map(({ name }) => name);
  const unknown = module.variable();
  const statements = members.map(({ variable }) => `let ${variable}: unknown;`);
  if (additional === false) statements.push(`let ${unknown}: string[] | undefined;`);
  const reads = members.map(
    ({ name, variable }) => `case ${JSON.stringify(name)}: ${variable} = ${memberOf(place, name)}; break;`,
  );
  if (members.length > 0 || additional === false)
    statements.push(
      forEachMember(place, context, reads, (key) =>
        additional === false ? `if (${unknown}) ${unknown}.push(${key}); else ${unknown} = [${key}];` : "",
      ),
    );
  for (const { required, variable, missing } of members)
    if (required) statements.push(`if (${variable} === undefined) ${missing}`);
  if (additional === false) statements.push(`if (${unknown}) ${report.unknown(place, names, unknown)}`);
  if (typeof additional === "object") {
    const known = names.map((name) => `case ${JSON.stringify(name)}: break;`);
    statements.push(
      forEachMember(place, context, known, (key) => checkAdditional(additional, key, place, context)),
    );
  }
  for (const { variable, checks } of members) if (checks) statements.push(ifThere(variable, checks));
  return statements.join("\n");
}

/** Runs through an object's own members. V8 makes a call of this `hasOwnProperty` on a key of a `for` loop free. */
function forEachMember(
  { variable }: Place,
  { module }: Context,
  cases: readonly string[],
  others: (key: string) => string,
): string {
  const key = module.variable();
  const rest = others(key);
  const hasOwn = module.declare("hasOwn", (name) => `const ${name} = Object.prototype.hasOwnProperty;`);
  return `for (const ${key} in ${variable}) if (${hasOwn}.call(${variable}, ${key})) switch (${key}) {
    ${cases.join("\n")}
    ${rest && `default: ${rest}`}
  }`;
}

function checkAdditional(
  additional: JsonSchema | boolean,
  key: string,
  place: Place,
  context: Context,
): string {
  if (typeof additional === "boolean") return "";
  const variable = context.module.variable();
  const checks = check(additional, { path: [...place.path, { name: key }], variable }, context);
  return `{\nconst ${variable} = ${place.variable}[${key}];\n${ifThere(variable, checks)}\n}`;
}

/** A member that is undefined is not there, as JSON has it. */
function ifThere(variable: string, statements: string): string {
  return `if (${variable} !== undefined) {${statements}}`;
}

function memberOf({ variable }: Place, name: string): string {
  return `${variable}[${JSON.stringify(name)}]`;
}
