import type { JsonSchema } from "./json-schema.ts";
import { schemaBase } from "./lint-schema.ts";

/** A schema of ours in draft-07. All that differs in our subset is where definitions are kept. */
export function toDraft07(schema: JsonSchema): Record<string, unknown> {
  const { $defs, ...rest } = schema;
  const text = JSON.stringify({
    ...rest,
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `${schema.$id}`.replace(schemaBase, `${schemaBase}/draft-07`),
    ...($defs && { definitions: $defs }),
  });
  return JSON.parse(text.replaceAll('"$ref":"#/$defs/', '"$ref":"#/definitions/'));
}
