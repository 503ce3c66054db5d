/**
 * `npm run generate:models` writes the types in the packages for other languages, from the last build of the schemas. With
 * `-- --check` it only reports those that are out of date. It is not a part of `npm run generate`, which needs only Node.js.
 * Languages that are not installed are listed as not run; with ALL_LANGUAGES=1 in the environment, each must run.
 */
import { outdatedOf, write } from "./generate/generated.ts";
import { packageModels } from "./language-packages/models.ts";
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
  const outdated = outdatedOf({ files, folders: [`${folder}**/*.{py,go,rs}`] });
  for (const path of outdated)
    if (isChecking) {
      console.error(`${path} is out of date. Run "npm run build && npm run generate:models".`);
      process.exitCode = 1;
    } else write(path, files.get(path));
  console.log(`${language}: ${files.size} files of types, ${outdated.length} changed.`);
}
