import { exampleFaults } from "./example-faults.js";
import { type JsonSchema, walk } from "./json-schema.js";
import { dialect, subsetFaults } from "./subset.js";

/**
 * Reports what in a source schema breaks our rules: one sentence each, with the JSON Pointer of the place. Checks that it is
 * inside our subset of JSON Schema, and has what every schema of this repository must have.
 */
export function lintSchema(root: JsonSchema, id: string): string[] {
  const faults = subsetFaults(root);
  // A value outside our subset cannot be walked.
  if (faults.length > 0) return faults;
  const ending = `/${id}.json`;
  if (!root.$id?.endsWith(ending))
    faults.push(
      `/$id: must be the address that it is published at, and end with "${ending}", the schema's folder.`,
    );
  if (root.$schema === undefined) faults.push(`/: must have "$schema": "${dialect}".`);
  if (!root.title || !root.description) faults.push("/: must have a title and a description.");

  for (const [pointer, schema] of walk(root)) {
    for (const fault of faultsOf(schema)) faults.push(`${pointer || "/"}: ${fault}`);
  }
  return [...faults, ...exampleFaults(root)];
}

function* faultsOf(schema: JsonSchema): Generator<string> {
  if (schema.description !== undefined && !/^(\p{Lu}|`).*[.]$/su.test(schema.description))
    yield "the description must be a sentence: start it with a capital and end it with a full stop.";
  if (schema.title !== undefined && !/^[A-Z][A-Za-z0-9]*$/.test(schema.title))
    yield "the title must be a type's name, such as NodeInfo21.";
  if (Array.isArray(schema.type) && (schema.type.length !== 2 || schema.type[1] !== "null"))
    yield 'an array of types must be one type and "null"; use "anyOf" for other choices.';
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (!member.description && !member.$ref) yield `the property "${name}" must have a description.`;
  }
}
