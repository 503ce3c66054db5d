import { type JsonSchema, mapSchema } from "../source/json-schema.js";
import { withUnions } from "./unions.js";

/** The dialects in which schemas are also published. They are written in 2020-12. */
export const otherDialects = ["draft-07", "draft-04"] as const;

/**
 * Converts a schema to an older dialect, in which it accepts the same documents. In our subset little differs: the keyword
 * for definitions, how unions are written and, in draft-04, the keyword for the ID, that a constant is an enum with one value,
 * and that there are no examples. `base` is the part of its `$id` that the dialect follows.
 */
export function toDialect(
  schema: JsonSchema,
  dialect: (typeof otherDialects)[number],
  base: string,
): Record<string, unknown> {
  const older = dialect === "draft-04" ? mapSchema(schema, inDraft04) : schema;
  const { $schema, $id, $defs, ...rest } = withUnions(older);
  const text = JSON.stringify({
    $schema: `http://json-schema.org/${dialect}/schema#`,
    [dialect === "draft-04" ? "id" : "$id"]: `${$id}`.replace(base, `${base}/${dialect}`),
    ...rest,
    ...($defs && { definitions: $defs }),
  });
  return JSON.parse(text.replaceAll('"$ref":"#/$defs/', '"$ref":"#/definitions/'));
}

/** Draft-04 has no `const`, and no `examples`, which strict validators would therefore reject. */
function inDraft04({ const: constant, examples, ...rest }: JsonSchema): JsonSchema {
  return constant === undefined ? rest : { ...rest, enum: [constant] };
}
