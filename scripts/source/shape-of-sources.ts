import { Ajv, type ErrorObject } from "ajv";

const type = { enum: ["object", "array", "string", "integer", "number", "boolean", "null"] };
const limit = { type: "integer", minimum: 0 };
const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text, minItems: 1, uniqueItems: true };
const schema = { $ref: "#/definitions/schema" };
const schemas = { type: "object", additionalProperties: schema };

/** Our subset of JSON Schema. See docs/decisions/0002-dialect.md. */
const definitions = {
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      ...{ $schema: text, $id: text, $ref: text, title: text, description: text, const: text },
      ...{ minimum: limit, minItems: limit, minLength: limit, maxLength: limit, pattern: text },
      ...{ $defs: schemas, properties: schemas, items: schema, not: schema },
      type: { anyOf: [type, { type: "array", items: [type, { const: "null" }], minItems: 2, maxItems: 2 }] },
      required: texts,
      enum: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true },
      additionalProperties: { anyOf: [{ type: "boolean" }, schema] },
      anyOf: { type: "array", items: schema, minItems: 2 },
      // The empty list that PHP writes for an empty object; longer ones need no limit.
      maxItems: { const: 0 },
    },
  },
};

const documentFile = {
  type: "object",
  additionalProperties: false,
  required: ["standard", "specification", "status"],
  properties: {
    ...{ standard: text, specification: text, officialId: text, rel: text, profile: text, files: texts },
    status: { enum: ["released", "unreleased", "draft"] },
    open: {
      type: "object",
      additionalProperties: false,
      properties: {
        required: { type: "object", additionalProperties: texts },
        accept: schemas,
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true, strictTuples: false });
const isSchema = ajv.compile({ ...schema, definitions });
const isDocumentFile = ajv.compile({ ...documentFile, definitions });

/** Says what in a `schema.json` is outside our subset, one line each with the JSON Pointer of the place. */
export function shapeFaultsOfSchema(value: unknown): string[] {
  return isSchema(value) ? [] : lines(isSchema.errors);
}

/** Says what in a `document.json` is missing or unknown, one line each with the JSON Pointer of the place. */
export function shapeFaultsOfDocumentFile(value: unknown): string[] {
  return isDocumentFile(value) ? [] : lines(isDocumentFile.errors);
}

function lines(errors: ErrorObject[] | null | undefined): string[] {
  return (errors ?? [])
    .filter(({ keyword }) => keyword !== "anyOf")
    .map(({ instancePath, message, params }) => {
      const { additionalProperty, allowedValues } = params;
      if (additionalProperty !== undefined)
        return `${instancePath || "/"}: "${additionalProperty}" is not allowed here; see docs/decisions/0002-dialect.md and CONTRIBUTING.md.`;
      return `${instancePath || "/"}: ${message}${allowedValues ? `: ${allowedValues.join(", ")}` : ""}.`;
    });
}
