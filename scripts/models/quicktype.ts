import { InputData, JSONSchemaInput, type LanguageName, quicktypeMultiFile } from "quicktype-core";
import type { Model } from "./model.ts";

/** Options of quicktype's command, without the leading dashes. */
export type QuicktypeOptions = Record<string, string | true>;

/** Returns the files of a schema's types, made by quicktype. `output` names the file, if there is only one. */
export async function quicktypeModels(
  { schema, type }: Model,
  lang: LanguageName,
  output: string,
  rendererOptions: QuicktypeOptions,
): Promise<Map<string, string>> {
  // Without a store, nothing is fetched: a schema that refers to another URL is an error.
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: type, schema: JSON.stringify(schema) });
  const inputData = new InputData();
  inputData.addInput(input);
  const files = await quicktypeMultiFile({ inputData, lang, outputFilename: output, rendererOptions });
  return new Map([...files].map(([file, { lines }]) => [file, `${lines.join("\n")}\n`]));
}
