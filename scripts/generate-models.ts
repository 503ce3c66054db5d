/**
 * `npm run generate:models` writes the types in the packages for other languages, from the last build of the schemas. With
 * `-- --check` it only reports those that are out of date. It is not a part of `npm run generate`, which needs only Node.js.
 * Languages that are not installed are listed as not run; with ALL_LANGUAGES=1 in the environment, each must run.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { globSync } from "tinyglobby";
import { packageModels } from "./language-packages/models.ts";
import { repository } from "./repository.ts";
import { missingTool } from "./run-program.ts";

const isChecking = process.argv.includes("--check");

for (const { language, project, folder, render } of packageModels) {
  const missing = missingTool(project.needs);
  if (missing !== undefined) {
    console.log(`NOT RUN: ${language} ("${missing}" does not run)`);
    if (process.env.ALL_LANGUAGES === "1") process.exitCode = 1;
    continue;
  }
  const files = new Map([...render()].map(([path, text]) => [folder + path, text]));
  const left = globSync(`${folder}**/*.{py,go,rs}`, { cwd: repository }).filter((path) => !files.has(path));
  const changed = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  for (const path of [...changed, ...left])
    if (isChecking) {
      console.error(`${path} is out of date. Run "npm run build && npm run generate:models".`);
      process.exitCode = 1;
    } else write(path, files.get(path));
  console.log(`${language}: ${files.size} files of types, ${changed.length + left.length} changed.`);
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
