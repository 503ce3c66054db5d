import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { publishedVersion } from "../published-data.ts";
import { repository } from "../repository.ts";
import { embeddedFiles } from "./embedded-files.ts";

/** The folder in `languages/` of a package that is built with copies of the schemas and vectors. */
export type StagedLanguage = "python";

const manifests: Readonly<Record<StagedLanguage, string>> = { python: "pyproject.toml" };
const dataFolders: Readonly<Record<StagedLanguage, string>> = { python: "src/nodeinfo_schemas" };

/** Copies a package to `folder`, with the schemas and vectors and the version of the npm packages. Its language builds it there. */
export function stage(language: StagedLanguage, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(`${repository}languages/${language}`, folder, {
    recursive: true,
    filter: (path) => !built.has(basename(path)),
  });
  for (const [path, text] of embeddedFiles()) write(join(folder, dataFolders[language], path), text);
  writeVersion(join(folder, manifests[language]));
}

/** Left by tools that were started in the package's own folder. */
const built = new Set(["__pycache__", ".mypy_cache", "dist", "target"]);

function writeVersion(manifest: string): void {
  const text = readFileSync(manifest, "utf8");
  const line = /^version = "0\.0\.0".*$/m;
  if (!line.test(text)) throw new Error(`${manifest} has no line 'version = "0.0.0"'.`);
  writeFileSync(manifest, text.replace(line, `version = "${publishedVersion()}"`));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
