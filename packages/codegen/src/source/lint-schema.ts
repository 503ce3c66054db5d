import { type JsonSchema, walk } from "./json-schema.js";
import { dialect, subsetFaults } from "./subset.js";

/**
 * Says what in a source schema breaks our rules, one sentence each with the JSON Pointer of the place: what is outside our
 * subset of JSON Schema, and what a schema of this repository must have besides.
 */
export function lintSchema(root: JsonSchema, id: string): string[] {
  const faults = subsetFaults(root);
  // What is no schema of ours cannot be walked.
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
  return faults;
}

function* faultsOf(schema: JsonSchema): Generator<string> {
  if (schema.description !== undefined && !/^(\p{Lu}|`).*[.]$/su.test(schema.description))
    yield "the description must be a sentence: a capital at its start, a full stop at its end.";
  if (schema.title !== undefined && !/^[A-Z][A-Za-z0-9]*$/.test(schema.title))
    yield "the title must be a type's name, such as NodeInfo21.";
  if (Array.isArray(schema.type) && (schema.type.length !== 2 || schema.type[1] !== "null"))
    yield 'a list of types must be one type and "null"; more are a choice, "anyOf".';
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (!member.description && !member.$ref) yield `the member "${name}" must have a description.`;
  }
}
