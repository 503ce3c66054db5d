/** Writes `catalogue/`, ready to copy into a clone of SchemaStore. It is not committed. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { renderSchemaStore } from "./catalogue/schemastore.ts";
import { repository } from "./repository.ts";

const folder = `${repository}catalogue/`;
const files = renderSchemaStore(readDocuments());
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of files) {
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, text);
}
console.log(`${files.size} files in catalogue/.`);
