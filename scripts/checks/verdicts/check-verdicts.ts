/**
 * Fails if the results of a schema differ from those published under its id, unless a changeset announces a major release.
 * `npm run verdicts` records the current schemas: new ids, or the results of a major release.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { globSync } from "tinyglobby";
import { repository } from "../../repository.ts";
import { changedVerdicts, type Verdicts, verdictsOf } from "./verdicts.ts";

const file = `${repository}schemas/published-verdicts.json`;
const now = verdictsOf(readDocuments());
const published: Verdicts = JSON.parse(readFileSync(file, "utf8"));
const changesets = globSync(".changeset/*.md", { cwd: repository, absolute: true }).map((path) =>
  readFileSync(path, "utf8"),
);
const errors = changedVerdicts(published, now, changesets);
const unlisted = Object.keys(now).filter((id) => published[id] === undefined);

if (process.argv.includes("--write") && errors.length === 0) {
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`${Object.keys(now).length} schemas are listed in schemas/published-verdicts.json.`);
} else {
  for (const error of errors) console.error(error);
  for (const id of unlisted) console.error(`${id} is not listed as published. Run "npm run verdicts".`);
  if (errors.length + unlisted.length > 0) process.exitCode = 1;
  else console.log(`${Object.keys(now).length} published schemas give the same results as before.`);
}
