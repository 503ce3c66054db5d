/**
 * Writes the page of each rule of lint to `docs/rules/`. `npm run rules` writes them; `npm run check:rules` only says which are
 * out of date. They show what lint says of each rule's bad sample: build first.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { rules } from "@nodeinfo-kit/lint";
import { globSync } from "tinyglobby";
import { renderPages } from "./lint/render-pages.ts";
import { repository } from "./source/documents.ts";

const folder = `${repository}docs/rules/`;
const pages = renderPages(rules);
const left = globSync("**/*.md", { cwd: folder }).filter((path) => !pages.has(path));
const stale = [...pages].flatMap(([path, text]) => (read(path) === text ? [] : [path])).concat(left);

if (process.argv.includes("--check")) {
  for (const path of stale) console.error(`docs/rules/${path} is out of date. Run "npm run rules".`);
  if (stale.length === 0) console.log(`${pages.size} pages about rules are up to date.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) write(path, pages.get(path));
  console.log(`${pages.size} pages about rules, ${stale.length} of them changed.`);
}

function read(path: string): string | undefined {
  return existsSync(folder + path) ? readFileSync(folder + path, "utf8") : undefined;
}

function write(path: string, text: string | undefined): void {
  if (text === undefined) {
    rmSync(folder + path);
    return;
  }
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, text);
}
