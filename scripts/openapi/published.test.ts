import { readFileSync } from "node:fs";
import type { Vector, VectorGroup } from "@nodeinfo-kit/codegen";
import type { OpenApiDocument } from "@nodeinfo-kit/codegen/internal";
import { Ajv2020 } from "ajv/dist/2020.js";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { repository } from "../repository.ts";
import { funkwhale, nodeinfo, openApi, documents as sources } from "./made.ts";

describe.each([...openApi])("the OpenAPI document %s", (name, document) => {
  test("is the published description", () => {
    const published = readFileSync(`${repository}schemas/dist/openapi/${name}.json`, "utf8");
    expect(JSON.parse(published)).toEqual(document);
  });

  test("needs no other file, and has none of the source's notation", () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, target = ""]) => target);
    expect(references.filter((target) => !target.startsWith("#/components/"))).toEqual([]);
    expect(text).not.toMatch(/\$id|\$schema|\$defs|externalValue|x-for-each/);
  });

  test("gives the result of our schemas for every strict vector", () => {
    const taken = sources.filter(({ title }) => title in document.components.schemas);
    expect(taken.length).toBeGreaterThan(1);
    for (const source of taken) {
      const isValid = validatorOf(document, source.title);
      for (const { description, data, valid } of vectorsOf(source.id))
        expect({ description, verdict: isValid(data) }).toEqual({ description, verdict: valid });
    }
  });
});

test.each(["2.0", "2.1"])(
  "a Funkwhale pod's document is NodeInfo %s and has Funkwhale's metadata",
  (version) => {
    const digits = version.replace(".", "");
    const document = funkwhale;
    const isValid = validatorOf(document, `FunkwhaleNodeInfo${digits}`);
    const isVocabulary = validatorOf(document, `FunkwhaleMetadata${digits}`);
    const ofDocument = vectorsOf(`nodeinfo/${version}`);
    for (const { description, data, valid } of ofDocument) {
      const verdict = valid && isVocabulary(Object(data).metadata);
      expect({ description, verdict: isValid(data) }).toEqual({ description, verdict });
    }
    const plain = ofDocument.find(({ valid }) => valid)?.data;
    for (const { description, data, valid } of vectorsOf(`metadata/funkwhale-${version}`)) {
      const verdict = isValid({ ...Object(plain), metadata: data });
      expect({ description, verdict }).toEqual({ description, verdict: valid });
    }
  },
);

function validatorOf({ components }: OpenApiDocument, title: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    ownProperties: true,
  });
  ajv.addKeyword("components");
  return ajv.compile({ $ref: `#/components/schemas/${title}`, components });
}

/** The vectors that tell what the strict schema of a document accepts. */
function vectorsOf(id: string): Vector[] {
  const files = globSync(`schemas/${id}/vectors/strict-*.json`, { cwd: repository, absolute: true });
  if (files.length === 0) throw new Error(`${id} has no vectors.`);
  return files
    .flatMap((file): VectorGroup[] => JSON.parse(readFileSync(file, "utf8")))
    .flatMap(({ tests }) => tests);
}

test("every version of NodeInfo has a path, and the example link document points to it", () => {
  const { paths, servers } = nodeinfo;
  const { examples } =
    paths["/.well-known/nodeinfo"]?.get.responses["200"]?.content?.["application/json"] ?? {};
  const links = sources
    .filter(({ facts }) => facts.rel)
    .map(({ id, facts }) => ({ rel: facts.rel, href: `${servers[0]?.url}/${id}` }));
  expect(examples?.everyVersion?.value).toEqual({ links });
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(sources.filter(({ facts }) => facts.rel).map(({ id }) => `/${id}`)),
  );
});

test("types and inner schemas have unique names in every version", () => {
  const { schemas } = nodeinfo.components;
  expect(Object.keys(schemas)).toEqual(
    expect.arrayContaining(["NodeInfo20Usage", "NodeInfo21Usage", "NodeInfo2DocumentUsage"]),
  );
  expect(Object.entries(schemas).filter(([name, { title }]) => name !== title)).toEqual([]);
  expect(schemas.NodeInfo21?.properties?.usage).toEqual({ $ref: "#/components/schemas/NodeInfo21Usage" });
});
