import { existsSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { globSync } from "tinyglobby";
import { nameOf, readJson } from "../source/read-json.js";

export type JsonObject = Record<string, unknown>;

/** What is written by hand of an OpenAPI document: one file of `openapi/` in a folder of schemas. */
export interface OpenApiSource {
  /** The name of the document, such as `nodeinfo` of `nodeinfo.source.json`. */
  name: string;
  /** The name of the folder in messages, with a slash at its end. */
  folder: string;
  /** OpenAPI too, but for what `bundle` takes in. */
  document: JsonObject & { paths: Record<string, JsonObject> };
  /** The version of the package that the schemas are in. */
  version: string;
  /** Reads an example from a file, relative to the folder. */
  readExample(file: string): unknown;
}

const ending = ".source.json";

/** Reads every source of an OpenAPI document in a folder of schemas. The version is that in its `package.json`. */
export function readOpenApiSources(schemas: string): OpenApiSource[] {
  const files = globSync(`openapi/*${ending}`, { cwd: schemas }).sort();
  if (files.length === 0) return [];
  const folder = `${nameOf(schemas, "openapi")}/`;
  const cure = `, and ${folder} refers to it. Write such a file`;
  const { version } = existsSync(join(schemas, "package.json"))
    ? readJson<{ version: string }>(schemas, "package.json", cure)
    : { version: "0.0.0" };
  return files.map((file) => ({
    name: basename(file, ending),
    folder,
    document: readJson(schemas, file, cure),
    version,
    readExample: (example) => readJson(schemas, posix.join("openapi", example), cure),
  }));
}
