import type { ResolvedSchema } from "../source/json-schema.js";
import type { Context } from "./context.js";
import { expectationOf } from "./expectation.js";
import type { Place } from "./report.js";

/** A property that a schema describes. */
interface Property {
  readonly name: string;
  readonly variable: string;
  readonly required: boolean;
  /** The statements that check it. They report it if it is required and missing. */
  readonly checks: string;
}

/** Writes the statements that check the own enumerable properties of an object, each read once. */
export function checkProperties(schema: ResolvedSchema, place: Place, context: Context): string {
  const { properties = {}, required = [], additionalProperties = true, alternatives = [] } = schema;
  if (Object.keys(properties).length === 0 && additionalProperties === true) return "";
  const described = Object.entries(properties).map(([name, property]) =>
    describedProperty(name, property, required.includes(name), place, context),
  );
  const write = context.report.stops ? inOrderOfDocument : inOrderOfSchema;
  return write(described, alternatives, additionalProperties, place, context);
}

function describedProperty(
  name: string,
  schema: ResolvedSchema,
  required: boolean,
  { path }: Place,
  context: Context,
): Property {
  const variable = context.module.variable();
  const place = { path: [...path, name], variable };
  const checks = context.check(schema, place, context);
  const { type, const: constant, enum: values, anyOf } = schema;
  // Undefined has no type and equals no string, so these schemas already report a missing property.
  const noticesMissing = [type, constant, values, anyOf].some((keyword) => keyword !== undefined);
  if (required && noticesMissing) return { name, variable, required, checks };
  const missing = context.report.issue("schema/missing-property", place, expectationOf(schema));
  const otherwise = required ? `else ${missing}` : "";
  return { name, variable, required, checks: `if (${variable} !== undefined) {${checks}} ${otherwise}` };
}

/**
 * Checks properties in the order of the document, and stops at the first issue. Counts those that are required, and looks for
 * one of the alternatives.
 */
function inOrderOfDocument(
  described: readonly Property[],
  alternatives: readonly string[],
  additional: ResolvedSchema | boolean,
  place: Place,
  context: Context,
): string {
  const count = context.module.variable();
  const found = context.module.variable();
  const cases = (key: string) =>
    described.map(
      ({ name, variable, required, checks }) => `case ${JSON.stringify(name)}: {
        const ${variable} = ${place.variable}[${key}];
        ${checks}
        ${required ? `${count}++;` : ""}
        ${alternatives.includes(name) ? `${found} ||= ${variable} !== undefined;` : ""}
        break;
      }`,
    );
  const loop = forEachProperty(place, context, cases, (key) =>
    additional === false ? "return false;" : checkAdditional(additional, key, place, context),
  );
  const required = described.filter(({ required }) => required).length;
  const before: string[] = [];
  const after: string[] = [];
  if (required > 0) {
    before.push(`let ${count} = 0;`);
    after.push(`if (${count} < ${required}) return false;`);
  }
  if (alternatives.length > 0) {
    before.push(`let ${found} = false;`);
    after.push(`if (!${found}) return false;`);
  }
  return [...before, loop, ...after].join("\n");
}

/** Reads all properties first, so the order of the issues does not depend on the document. */
function inOrderOfSchema(
  described: readonly Property[],
  alternatives: readonly string[],
  additional: ResolvedSchema | boolean,
  place: Place,
  context: Context,
): string {
  const names = described.map(({ name }) => name);
  const isClosed = additional === false;
  const statements = described.map(({ variable }) => `let ${variable}: unknown;`);
  if (described.length > 0 || isClosed) {
    const reads = (key: string) =>
      described.map(
        ({ name, variable }) =>
          `case ${JSON.stringify(name)}: ${variable} = ${place.variable}[${key}]; break;`,
      );
    statements.push(
      forEachProperty(place, context, reads, (key) =>
        isClosed
          ? context.report.unknown({ path: [...place.path, { name: key }], variable: key }, names)
          : "",
      ),
    );
  }
  if (alternatives.length > 0) {
    const absent = described
      .filter(({ name }) => alternatives.includes(name))
      .map(({ variable }) => `${variable} === undefined`);
    statements.push(`if (${absent.join(" && ")}) ${context.report.missingAlternative(place, alternatives)}`);
  }
  statements.push(...described.map(({ checks }) => checks));
  if (typeof additional === "object") {
    const known = () => names.map((name) => `case ${JSON.stringify(name)}: break;`);
    statements.push(
      forEachProperty(place, context, known, (key) => checkAdditional(additional, key, place, context)),
    );
  }
  return statements.join("\n");
}

/**
 * Loops over an object's own properties. In this loop V8 knows that a key is the object's own, and where its value is:
 * `hasOwn` costs nothing, and reading by the key costs less than reading by the name.
 */
function forEachProperty(
  { variable }: Place,
  { module }: Context,
  cases: (key: string) => readonly string[],
  others: (key: string) => string,
): string {
  const key = module.variable();
  const rest = others(key);
  return `for (const ${key} in ${variable}) if (hasOwn.call(${variable}, ${key})) switch (${key}) {
    ${cases(key).join("\n")}
    ${rest && `default: ${rest}`}
  }`;
}

function checkAdditional(
  additional: ResolvedSchema | boolean,
  key: string,
  place: Place,
  context: Context,
): string {
  if (typeof additional === "boolean") return "";
  const variable = context.module.variable();
  const checks = context.check(additional, { path: [...place.path, { name: key }], variable }, context);
  return `{
    const ${variable} = ${place.variable}[${key}];
    ${checks}
  }`;
}
