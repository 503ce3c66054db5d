import { existsSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { globSync } from "tinyglobby";
import { nameOf, readJson } from "../source/read-json.js";

export type JsonObject = Record<string, unknown>;

/** The hand-written source of an OpenAPI description: one file of `openapi/` in a folder of schemas. */
export interface OpenApiSource {
  /** The name of the description, such as `nodeinfo` for `nodeinfo.source.json`. */
  name: string;
  /** The name of the folder in messages, with a trailing slash. */
  folder: string;
  /** The source, which is OpenAPI except for what `bundle` inserts. */
  document: JsonObject & { paths: Record<string, JsonObject> };
  /** The version of the package of the schemas. */
  version: string;
  /** Reads an example from a file, relative to the folder. */
  readExample(file: string): unknown;
}

const ending = ".source.json";

/** Reads every source of an OpenAPI description in a folder of schemas. The version is that in its `package.json`. */
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
