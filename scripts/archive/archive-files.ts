import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { generateOpenApi, readSources } from "@nodeinfo-kit/codegen";
import { globSync } from "tinyglobby";
import { publishedVersion, schemaFiles, vectorFiles } from "../published-data.ts";
import { repository } from "../repository.ts";

/** Returns the text of every file in the archive by its path, with the index and the checksums. */
export function archiveFiles(): Map<string, string> {
  const data = dataFiles();
  const files = sorted([...data, ["index.json", renderIndex([...data.keys()])]]);
  return files.set("SHA256SUMS", renderChecksums(files));
}

function dataFiles(): Map<string, string> {
  const examples = globSync("examples/documents/**", { cwd: repository });
  return sorted([
    ...schemaFiles().map(({ path, text }) => [`schemas/${path}`, text] as const),
    ...[...vectorFiles()].map(([path, text]) => [`vectors/${path}`, text] as const),
    ...[...generateOpenApi(readSources(`${repository}schemas`))].map(
      ([path, text]) => [`openapi/${path}`, text] as const,
    ),
    ...examples.map((path) => [path.replace("examples/documents/", "examples/"), read(path)] as const),
    ["LICENSE", read("schemas/LICENSE")],
  ]);
}

function renderIndex(paths: string[]): string {
  const index = {
    version: publishedVersion(),
    schemas: schemaFiles().map(({ id, profile, dialect, path, text }) => {
      const schema = JSON.parse(text);
      return { id, profile, dialect, path: `schemas/${path}`, $id: schema.$id ?? schema.id };
    }),
    vectors: paths.flatMap((path) => {
      const [, id, profile] = ofProfile.exec(path) ?? [];
      return id === undefined ? [] : { id, profile, path };
    }),
    cases: paths.filter(isBelow("vectors")).filter((path) => !ofProfile.test(path)),
    openapi: paths.filter(isBelow("openapi")),
    examples: paths.filter(isBelow("examples")),
  };
  return `${JSON.stringify(index, null, 2)}\n`;
}

/** The path of vectors for a schema. */
const ofProfile = /^vectors\/(.+?)(?:\/optional)?\/(strict|open)-[^/]+$/;

function isBelow(folder: string): (path: string) => boolean {
  return (path) => path.startsWith(`${folder}/`) && path.endsWith(".json");
}

/** Writes what `sha256sum --check` reads. */
function renderChecksums(files: ReadonlyMap<string, string>): string {
  return [...files].map(([path, text]) => `${sha256(text)}  ${path}\n`).join("");
}

export function sha256(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex");
}

function sorted(files: (readonly [string, string])[]): Map<string, string> {
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function read(path: string): string {
  return readFileSync(repository + path, "utf8");
}
