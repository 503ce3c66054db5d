import { Ajv } from "ajv";
import { problemLines } from "./shape-problems.js";
import { subsetDefinitions } from "./subset.js";

const string = { type: "string", minLength: 1 };
const strings = { type: "array", items: string, minItems: 1, uniqueItems: true };

const documentFile = {
  type: "object",
  additionalProperties: false,
  required: ["standard", "specification", "status"],
  properties: {
    ...{ standard: string, specification: string, officialId: string },
    ...{ rel: string, profile: string, files: strings },
    status: { enum: ["released", "unreleased", "draft"] },
    open: {
      type: "object",
      additionalProperties: false,
      properties: {
        required: { type: "object", additionalProperties: strings },
        accept: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } },
      },
    },
  },
};

const hasShape = new Ajv({ allErrors: true }).compile({ ...documentFile, definitions: subsetDefinitions });

/** Reports what is wrong with the shape of a `document.json`: one line each, with the JSON Pointer of the place. */
export function shapeProblemsOfDocumentFile(value: unknown): string[] {
  return hasShape(value) ? [] : problemLines(hasShape.errors);
}
