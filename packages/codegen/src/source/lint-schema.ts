import { exampleProblems } from "./example-problems.js";
import { type JsonSchema, walk } from "./json-schema.js";
import { dialect, subsetProblems } from "./subset.js";

/**
 * Reports what in a source schema breaks our rules: one sentence each, with the JSON Pointer of the place. Checks that it is
 * inside our subset of JSON Schema, and has what every schema of this repository must have.
 */
export function lintSchema(root: JsonSchema, id: string): string[] {
  const problems = subsetProblems(root);
  // A value outside our subset cannot be walked.
  if (problems.length > 0) return problems;
  const ending = `/${id}.json`;
  if (!root.$id?.endsWith(ending))
    problems.push(
      `/$id: must be the address that it is published at, and end with "${ending}", the schema's folder.`,
    );
  if (root.$schema === undefined) problems.push(`/: must have "$schema": "${dialect}".`);
  if (!root.title || !root.description) problems.push("/: must have a title and a description.");

  for (const [pointer, schema] of walk(root)) {
    for (const problem of problemsOf(schema)) problems.push(`${pointer || "/"}: ${problem}`);
  }
  return [...problems, ...exampleProblems(root)];
}

function* problemsOf(schema: JsonSchema): Generator<string> {
  if (schema.description !== undefined && !/^(\p{Lu}|`).*[.]$/su.test(schema.description))
    yield "the description must be a sentence: start it with a capital and end it with a full stop.";
  if (schema.title !== undefined && !/^[A-Z][A-Za-z0-9]*$/.test(schema.title))
    yield "the title must be a type's name, such as NodeInfo21.";
  if (Array.isArray(schema.type) && (schema.type.length !== 2 || schema.type[1] !== "null"))
    yield 'an array of types must be one type and "null"; use "anyOf" for other choices.';
  if ((schema.const !== undefined || schema.enum) && schema.type !== "string")
    yield `"${schema.enum ? "enum" : "const"}" must have "type": "string" next to it, which generators of types need.`;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (!property.description && !property.$ref) yield `the property "${name}" must have a description.`;
  }
}
