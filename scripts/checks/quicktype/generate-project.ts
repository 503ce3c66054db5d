import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputData, JSONSchemaInput, quicktypeMultiFile } from "quicktype-core";
import { repository } from "../../repository.ts";
import { slugOf, type Way } from "./ways.ts";

/** The folder of the programs. */
export const programs = `${repository}scripts/checks/quicktype/`;

/** Writes a project in a language into a folder: for each document, its types and the program that uses them. */
export async function generateProject(way: Way, ids: string[], project: string): Promise<void> {
  if (way.manifest) copyFileSync(join(programs, way.language, way.manifest), join(project, way.manifest));
  for (const id of ids) {
    const slug = slugOf(id);
    const folder = join(project, way.folder(slug));
    mkdirSync(folder, { recursive: true });
    const schema = readFileSync(`${repository}schemas/dist/draft-07/${id}.json`, "utf8");
    for (const [file, text] of await typesOf(way, schema)) writeFileSync(join(folder, file), named(text));
    const program = readFileSync(join(programs, way.language, way.program), "utf8");
    writeFileSync(join(folder, way.program), named(program));

    /** A Java package is named after its folder, so each document needs its own package name. */
    function named(text: string): string {
      return text.replace(/^package nodeinfo;$/m, `package ${slug};`);
    }
  }
}

/** Returns quicktype's output for a schema, by file name. */
async function typesOf(way: Way, schema: string): Promise<[string, string][]> {
  // Without a store, nothing is fetched: a schema that refers to another URL is an error.
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: "NodeInfo", schema });
  const inputData = new InputData();
  inputData.addInput(input);
  const files = await quicktypeMultiFile({
    inputData,
    lang: way.language,
    outputFilename: way.output,
    rendererOptions: way.options,
  });
  return [...files].map(([file, { lines }]) => [file, `${lines.join("\n")}\n`]);
}
