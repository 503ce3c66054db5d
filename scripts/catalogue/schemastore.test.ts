import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { renderSchemaStore } from "./schemastore.ts";

const files = renderSchemaStore(readDocuments());
const read = (path: string) => JSON.parse(files.get(path) ?? "null");
const schemas = [...files.keys()].filter((path) => path.startsWith("src/schemas/json/"));

test("each entry has a name, a sentence, narrow file patterns and the URL of our schema", () => {
  const { schemas: entries } = read("src/api/json/catalog.json");
  expect(entries).toHaveLength(schemas.length);
  expect(entries).toContainEqual({
    name: "NodeInfo 2.1",
    description: "A server's description of itself in NodeInfo 2.1.",
    fileMatch: ["**/nodeinfo/2.1", "**/nodeinfo/2.1.json", "**/nodeinfo-2.1.json"],
    url: "https://unpkg.com/@nodeinfo-kit/schemas/editor/nodeinfo/2.1.json",
  });
  const patterns = entries.flatMap(({ fileMatch }: { fileMatch: string[] }) => fileMatch);
  expect(new Set(patterns).size).toBe(patterns.length);
});

describe.each(schemas)("of %s", (path) => {
  const name = path.replace("src/schemas/json/", "").replace(".json", "");
  const accepts = new Ajv({ strict: true }).compile(read(path));

  test.each([
    ["test", true],
    ["negative_test", false],
  ])("the result of every file in %s is %s", (folder, valid) => {
    const tests = [...files.keys()].filter((file) => file.startsWith(`src/${folder}/${name}/`));
    expect(tests.length).toBeGreaterThan(3);
    expect(tests.filter((file) => accepts(read(file)) !== valid)).toEqual([]);
  });
});
