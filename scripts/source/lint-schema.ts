import { type JsonSchema, resolveRef, walk } from "./json-schema.ts";
import { shapeFaultsOfSchema } from "./shape-of-sources.ts";

/** Where the published schemas are found. Every `$id` starts with it. */
export const schemaBase = "https://unpkg.com/@nodeinfo-kit/schemas";

/** Says what in a source schema breaks our rules, one sentence each with the JSON Pointer of the place. */
export function lintSchema(root: JsonSchema, id: string): string[] {
  const faults = shapeFaultsOfSchema(root);
  // What is no schema of ours cannot be walked.
  if (faults.length > 0) return faults;
  const expectedId = `${schemaBase}/${id}.json`;
  if (root.$id !== expectedId) faults.push(`/$id: must be "${expectedId}", the schema's folder.`);
  if (root.$schema !== "https://json-schema.org/draft/2020-12/schema")
    faults.push("/$schema: must name JSON Schema 2020-12.");
  if (!root.title || !root.description) faults.push("/: must have a title and a description.");

  for (const [pointer, schema] of walk(root)) {
    for (const fault of faultsOf(schema, root)) faults.push(`${pointer || "/"}: ${fault}`);
  }
  return faults;
}

function* faultsOf(schema: JsonSchema, root: JsonSchema): Generator<string> {
  if (schema.$ref !== undefined) {
    if (Object.keys(schema).length > 1)
      yield '"$ref" must stand alone; move its neighbours into the definition.';
    if (!schema.$ref.startsWith("#/$defs/")) yield '"$ref" must lead to a definition of this schema.';
    else if (!root.$defs || !Object.hasOwn(root.$defs, schema.$ref.replace("#/$defs/", "")))
      yield `"$ref" leads to ${schema.$ref}, which is not there.`;
  }
  if (schema.description !== undefined && !/^(\p{Lu}|`).*[.]$/su.test(schema.description))
    yield "the description must be a sentence: a capital at its start, a full stop at its end.";
  if (schema.title !== undefined && !/^[A-Z][A-Za-z0-9]*$/.test(schema.title))
    yield "the title must be a type's name, such as NodeInfo21.";
  if (schema.pattern !== undefined && !/^\[\^?[^[\]\\^$.|?*+()]+\]$/u.test(schema.pattern))
    yield "the pattern must be one set of characters, which every language's expressions read alike.";
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (!member.description && !member.$ref) yield `the member "${name}" must have a description.`;
  }
  for (const name of schema.required ?? []) {
    if (!schema.properties || !Object.hasOwn(schema.properties, name))
      yield `"${name}" is required and not described.`;
  }
  if (schema.anyOf && (schema.type || schema.enum || schema.properties))
    yield '"anyOf" must not stand beside what it chooses from; move that into a branch.';
  // One type a branch lets a validator tell which branch a value was meant for.
  if (schema.$ref) return;
  const types = schema.anyOf?.map((branch) => (branch.$ref ? resolveRef(branch, root) : branch).type);
  if (types && (types.some((type) => typeof type !== "string") || new Set(types).size < types.length))
    yield 'each branch of "anyOf" must have one type, and no two the same.';
}
