import { type JsonSchema, mapSchema } from "../source/json-schema.js";

/** The dialects that schemas are published in beside 2020-12, in which they are written. */
export const otherDialects = ["draft-07", "draft-04"] as const;

/**
 * A schema of ours in an older dialect, with the same verdicts. In our subset little differs: where definitions are
 * kept, and in draft-04 the name of the id, and that a constant is an enum of one. `base` is the part of its `$id` that the
 * dialect follows.
 */
export function toDialect(
  schema: JsonSchema,
  dialect: (typeof otherDialects)[number],
  base: string,
): Record<string, unknown> {
  const older = dialect === "draft-04" ? mapSchema(schema, withoutConst) : schema;
  const { $schema, $id, $defs, ...rest } = older;
  const text = JSON.stringify({
    $schema: `http://json-schema.org/${dialect}/schema#`,
    [dialect === "draft-04" ? "id" : "$id"]: `${$id}`.replace(base, `${base}/${dialect}`),
    ...rest,
    ...($defs && { definitions: $defs }),
  });
  return JSON.parse(text.replaceAll('"$ref":"#/$defs/', '"$ref":"#/definitions/'));
}

function withoutConst({ const: constant, ...rest }: JsonSchema): JsonSchema {
  return constant === undefined ? rest : { ...rest, enum: [constant] };
}
