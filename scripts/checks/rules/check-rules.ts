/**
 * Writes what is made of the rules of lint: the page of each in `docs/rules/`, and their codes in the schema of the
 * configuration. `npm run rules` writes them; `npm run check:rules` only says which are out of date. They show what lint says of
 * each rule's bad sample: build first.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { rules } from "@nodeinfo-kit/lint";
import { globSync } from "tinyglobby";
import { repository } from "../../../packages/codegen/src/source/documents.ts";
import { renderConfigSchema } from "../../../packages/lint/build/render-config-schema.ts";
import { renderPages } from "../../../packages/lint/build/render-pages.ts";

const schema = "packages/cli/config.schema.json";
const files = new Map([...renderPages(rules)].map(([path, text]) => [`docs/rules/${path}`, text]));
files.set(schema, renderConfigSchema(readFileSync(repository + schema, "utf8"), rules));
const left = globSync("docs/rules/**/*.md", { cwd: repository }).filter((path) => !files.has(path));
const stale = [...files].flatMap(([path, text]) => (read(path) === text ? [] : [path])).concat(left);

if (process.argv.includes("--check")) {
  for (const path of stale) console.error(`${path} is out of date. Run "npm run rules".`);
  if (stale.length === 0) console.log(`${files.size} files made of rules are up to date.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) write(path, files.get(path));
  console.log(`${files.size} files made of rules, ${stale.length} of them changed.`);
}

function read(path: string): string | undefined {
  return existsSync(repository + path) ? readFileSync(repository + path, "utf8") : undefined;
}

function write(path: string, text: string | undefined): void {
  if (text === undefined) {
    rmSync(repository + path);
    return;
  }
  mkdirSync(dirname(repository + path), { recursive: true });
  writeFileSync(repository + path, text);
}
