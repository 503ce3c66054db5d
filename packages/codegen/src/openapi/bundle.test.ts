import { describe, expect, test } from "vitest";
import { sources } from "../fixtures/schemas.js";
import { bundle } from "./bundle.js";
import type { OpenApiSource } from "./source.js";

const { documents, openApi } = sources;

test("every source of this repository is bundled, and named after its file", () => {
  expect(openApi.map(({ name }) => name)).toEqual(["funkwhale", "nodeinfo"]);
});

describe("a source is rejected", () => {
  const [first] = openApi;
  if (first === undefined) throw new Error("There is no source.");
  const source = (document: OpenApiSource["document"]): OpenApiSource => ({ ...first, document });
  const get = (schema: object) => source({ paths: { "/": { get: { schema } } }, components: {} });

  test("that refers to something other than our schemas", () => {
    expect(() => bundle(get({ $ref: "../nodeinfo/9.9/schema.json" }), documents)).toThrow(
      "schemas/openapi/ refers to ../nodeinfo/9.9/schema.json, which is not one of our schemas.",
    );
  });

  test("whose example is missing", () => {
    expect(() => bundle(get({ externalValue: "examples/none.json" }), documents)).toThrow(
      "schemas/openapi/examples/none.json is missing, and schemas/openapi/ refers to it. Write such a file.",
    );
  });

  test("that uses a fact that a document does not have", () => {
    const paths = { "/{rel}": { "x-for-each": "metadata" } };
    const [vocabulary] = documents.filter(({ id }) => id === "metadata/fep-0151");
    expect(() => bundle(source({ paths }), vocabulary ? [vocabulary] : [])).toThrow(
      'schemas/metadata/fep-0151/document.json has no "rel", which schemas/openapi/ requires.',
    );
  });
});
