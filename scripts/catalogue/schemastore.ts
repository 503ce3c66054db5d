import type { SourceDocument } from "@nodeinfo-kit/codegen";
import { toEditorSchema } from "@nodeinfo-kit/codegen/internal";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";

/**
 * Renders the files of a pull request to SchemaStore, in its layout: a catalogue entry for each document that is kept in
 * files, and documents that must pass or fail. The entries point to our own published schemas.
 */
export function renderSchemaStore(documents: SourceDocument[]): Map<string, string> {
  const files = new Map<string, string>();
  const inFiles = documents.filter(({ facts }) => facts.files);
  const entries = inFiles.map(({ base, strict, facts }) => ({
    name: facts.standard,
    description: strict.description,
    fileMatch: facts.files,
    url: toEditorSchema(strict, base).$id,
  }));
  files.set("src/api/json/catalog.json", json({ schemas: entries }));
  for (const { id, base, strict } of inFiles) {
    const name = id.replaceAll("/", "-");
    files.set(`src/schemas/json/${name}.json`, json(toEditorSchema(strict, base)));
    for (const { description, data, valid } of fieldVectors(id))
      files.set(`src/${valid ? "test" : "negative_test"}/${name}/${fileName(description)}.json`, json(data));
  }
  return files;
}

function fieldVectors(id: string) {
  return readVectors(id)
    .filter(({ file }) => file.endsWith("/strict-field.json"))
    .flatMap(({ group }) => group.tests);
}

function fileName(description: string): string {
  return description
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
