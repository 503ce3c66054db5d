import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type DocumentSource, generateAll, readSources, toSources, writeFiles } from "./index.js";

const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-codegen-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source: DocumentSource = {
  id: "metadata/fasp",
  schema: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://schemas.example/v1/metadata/fasp.json",
    title: "FaspMetadata",
    description: "Metadata of a server that offers auxiliary services.",
    type: "object",
    properties: { faspBaseUrl: { $ref: "#/$defs/Address" } },
    $defs: { Address: { title: "Address", description: "An address.", type: "string", minLength: 1 } },
  },
  facts: { standard: "FASP", specification: "https://schemas.example/fasp", status: "draft" },
};
const options = {
  types: "@example/types",
  validators: "../validators",
  validatorRuntime: "@example/runtime",
  builderRuntime: "../builder-runtime",
};

describe("someone else's schema", () => {
  test("is made into everything, with the names of modules that are handed in", async () => {
    const { types, validators, builders, vectors, schemas } = await generateAll(toSources(source), options);
    expect(types.get("metadata/fasp.ts")).toContain("export type FaspMetadata = {");
    expect(validators.get("metadata/fasp.ts")).toContain('from "@example/types/metadata/fasp";');
    expect(validators.get("metadata/fasp.strict.ts")).toContain('from "@example/runtime/faults.js";');
    expect(builders.get("metadata/fasp.ts")).toContain('from "../../validators/metadata/fasp.js";');
    expect(builders.get("metadata/fasp.ts")).toContain('from "../../builder-runtime/vocabulary.js";');
    expect([...vectors.keys()]).toEqual([
      "metadata/fasp/strict-constraints.json",
      "metadata/fasp/open-constraints.json",
    ]);
    expect(JSON.parse(schemas.get("draft-04/open/metadata/fasp.json") ?? "")).toMatchObject({
      id: "https://schemas.example/v1/draft-04/open/metadata/fasp.json",
    });
    const all = [types, validators, builders].flatMap((files) => [...files.values()]).join("");
    expect(all).not.toContain("@nodeinfo-kit/");
  });

  test("in a folder of any name gives the same", async () => {
    const place = join(folder, "schemas", source.id);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "schema.json"), JSON.stringify(source.schema));
    writeFileSync(join(place, "document.json"), JSON.stringify(source.facts));
    expect(await generateAll(readSources(join(folder, "schemas")), options)).toEqual(
      await generateAll(toSources(source), options),
    );
  });

  test("is rejected, with the file and the place", () => {
    const schema = { ...source.schema, properties: { a: { $ref: "#/$defs/None" } } };
    expect(() => toSources({ ...source, schema })).toThrow(
      'schemas/metadata/fasp/schema.json:\n  /properties/a: "$ref" points to #/$defs/None, which does not exist.',
    );
  });

  test("must have the base URL of the others", () => {
    const schema = { ...source.schema, $id: "https://other.example/metadata/other.json", title: "Other" };
    expect(() => toSources(source, { ...source, id: "metadata/other", schema })).toThrow(
      'its "$id" must start with https://schemas.example/v1/',
    );
  });
});

test("writing files leaves nothing else in their folder", () => {
  const output = join(folder, "output");
  writeFiles(output, new Map([["a/b.txt", "b"]]));
  writeFiles(output, new Map([["c.txt", "c"]]));
  expect(readdirSync(output)).toEqual(["c.txt"]);
  expect(readFileSync(join(output, "c.txt"), "utf8")).toBe("c");
});
