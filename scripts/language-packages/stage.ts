import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { publishedVersion } from "../published-data.ts";
import { repository } from "../repository.ts";
import { embeddedFiles } from "./embedded-files.ts";
import { renderEmbedded } from "./render-embedded.ts";

/** How a package that is built with copies of the schemas and vectors gets them. */
interface Staging {
  /** The file with the version. */
  readonly manifest: string;
  /** The folder of the copies. */
  readonly data: string;
  /** Further source files. */
  readonly generated?: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;
}

const stagings = {
  python: { manifest: "pyproject.toml", data: "src/nodeinfo_schemas" },
  rust: {
    manifest: "Cargo.toml",
    data: ".",
    generated: (files) => new Map([["src/embedded.rs", renderEmbedded(files)]]),
  },
} satisfies Record<string, Staging>;

export type StagedLanguage = keyof typeof stagings;
export const stagedLanguages = Object.keys(stagings) as readonly StagedLanguage[]; // It has no other keys.

/** Copies a package to `folder`, with the schemas and vectors and the version of the npm packages. Its language builds it there. */
export function stage(language: StagedLanguage, folder: string): void {
  const { manifest, data, generated }: Staging = stagings[language];
  rmSync(folder, { recursive: true, force: true });
  cpSync(`${repository}languages/${language}`, folder, {
    recursive: true,
    filter: (path) => !built.has(basename(path)),
  });
  const files = embeddedFiles();
  for (const [path, text] of files) write(join(folder, data, path), text);
  for (const [path, text] of generated?.(files) ?? []) write(join(folder, path), text);
  writeVersion(join(folder, manifest));
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
