import { Ajv } from "ajv";
import { type JsonSchema, walk } from "./json-schema.js";

/** Reports the examples that their own schema rejects: one sentence each, with the JSON Pointer of the example. */
export function exampleProblems(root: JsonSchema): string[] {
  const ajv = new Ajv({ strict: false });
  return [...walk(root)].flatMap(([pointer, { $schema, $id, examples, ...schema }]) => {
    if (examples === undefined) return [];
    const isValid = ajv.compile({ ...schema, $defs: root.$defs ?? {} });
    return examples.flatMap((example, index) => {
      if (isValid(example)) return [];
      const [{ instancePath = "", message = "" } = {}] = isValid.errors ?? [];
      return `${pointer}/examples/${index}${instancePath}: ${message}. Correct the example.`;
    });
  });
}
