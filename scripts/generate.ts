/**
 * Writes every generated file that is committed: types, builders, vectors, the list of lint's rules, and the `exports` of
 * the generated packages.
 * `npm run generate` writes them; `npm run generate:check` only says which are out of date.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { globSync } from "tinyglobby";
import { hasBuilder, renderBuilder } from "../packages/codegen/src/builders/render-builders.ts";
import { renderBuildersIndex, renderVersions } from "../packages/codegen/src/builders/render-index.ts";
import { openApiNames } from "../packages/codegen/src/openapi/bundle.ts";
import { run } from "../packages/codegen/src/run.ts";
import { readDocuments, repository, type SourceDocument } from "../packages/codegen/src/source/documents.ts";
import { readRegistries } from "../packages/codegen/src/source/known-values.ts";
import { renderTypes, renderTypesIndex } from "../packages/codegen/src/types/render-types.ts";
import { renderVectors } from "../packages/codegen/src/vectors/render-vectors.ts";
import { renderRules } from "../packages/lint/build/render-rules.ts";
import { exportsOf } from "./generate/render-exports.ts";

const typesFolder = "packages/types/src/generated/";
const buildersFolder = "packages/builders/src/generated/";
const rulesFile = "packages/lint/src/generated/rules.ts";

async function render(documents: SourceDocument[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const registries = readRegistries().map(({ name }) => name);
  const versions = newestFirst(documents.filter(({ id }) => id.startsWith("nodeinfo/")));
  for (const document of documents) {
    if (hasBuilder(document))
      files.set(`${buildersFolder}${document.id}.ts`, renderBuilder(document, versions));
    files.set(`${typesFolder}${document.id}.ts`, await renderTypes(document));
    for (const [name, text] of renderVectors(document))
      files.set(`schemas/${document.id}/vectors/${name}`, text);
  }
  files.set(`${typesFolder}index.ts`, renderTypesIndex(documents));
  files.set(`${buildersFolder}index.ts`, renderBuildersIndex(documents.filter(hasBuilder)));
  files.set(`${buildersFolder}versions.ts`, renderVersions(sameMajor(versions)));
  files.set(rulesFile, renderRules());
  const vectors = [...files.keys()].filter((path) => path.includes("/vectors/"));
  for (const [manifest, exports] of exportsOf(documents, vectors, openApiNames(), registries)) {
    const fields = JSON.parse(readFileSync(repository + manifest, "utf8"));
    files.set(manifest, `${JSON.stringify({ ...fields, exports }, null, 2)}\n`);
  }
  return files;
}

function newestFirst(versions: SourceDocument[]): SourceDocument[] {
  return versions.toSorted((a, b) => b.id.localeCompare(a.id, "en", { numeric: true }));
}

/** The newest version and those that it can stand in for, by their first number. */
function sameMajor(versions: SourceDocument[]): SourceDocument[] {
  const major = versions[0]?.id.replace(/\.\d+$/, ".") ?? "";
  return versions.filter(({ id }) => id.startsWith(major));
}

function outOfDate(files: Map<string, string>): string[] {
  const changed = [...files].filter(
    ([path, text]) => !existsSync(repository + path) || readFileSync(repository + path, "utf8") !== text,
  );
  const generated = [`${typesFolder}**`, `${buildersFolder}**`, "schemas/**/vectors/*.json"];
  const left = globSync(generated, { cwd: repository, ignore: "**/node_modules" }).filter(
    (path) => !files.has(path),
  );
  return [...changed.map(([path]) => path), ...left];
}

function writeFiles(files: Map<string, string>, stale: string[]): void {
  for (const path of stale) {
    const text = files.get(path);
    if (text === undefined) {
      rmSync(repository + path);
      continue;
    }
    mkdirSync(dirname(repository + path), { recursive: true });
    writeFileSync(repository + path, text);
  }
  console.log(`${files.size} generated files, ${stale.length} of them changed.`);
}

await run(async () => {
  const files = await render(readDocuments());
  const stale = outOfDate(files);
  if (!process.argv.includes("--check")) return writeFiles(files, stale);
  for (const path of stale) console.error(`${path} is out of date. Run "npm run generate".`);
  if (stale.length === 0) console.log(`${files.size} generated files are up to date.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
});
