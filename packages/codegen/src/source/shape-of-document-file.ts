import { Ajv } from "ajv";
import { faultLines } from "./shape-faults.js";
import { subsetDefinitions } from "./subset.js";

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text, minItems: 1, uniqueItems: true };

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
        accept: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } },
      },
    },
  },
};

const hasShape = new Ajv({ allErrors: true }).compile({ ...documentFile, definitions: subsetDefinitions });

/** Reports what is wrong with the shape of a `document.json`: one line each, with the JSON Pointer of the place. */
export function shapeFaultsOfDocumentFile(value: unknown): string[] {
  return hasShape(value) ? [] : faultLines(hasShape.errors);
}
