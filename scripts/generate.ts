/**
 * `npm run generate` writes every committed generated file; `npm run generate:check` only reports those that are out of date.
 * `tsx scripts/generate.ts PART …` generates one part:
 *   schemas  types, builders, and the `exports` of the generated packages
 *   vectors  the vectors, and the `exports` of their package
 *   languages  the schemas and vectors of the Go module
 *   rules    the list of lint's rules
 *   pages    the pages of the rules, and their codes in the schema of the configuration. Builds lint first
 */
import { parseArgs } from "node:util";
import { run } from "@nodeinfo-kit/codegen/internal";
import { type Generated, outdatedOf, write } from "./generate/generated.ts";
import { languages } from "./generate/languages.ts";
import { pages } from "./generate/pages.ts";
import { rules } from "./generate/rules.ts";
import { schemas } from "./generate/schemas.ts";
import { vectors } from "./generate/vectors.ts";

const parts: Readonly<Record<string, () => Promise<Generated>>> = {
  schemas,
  vectors,
  languages,
  rules,
  pages,
};

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false } },
  allowPositionals: true,
});

await run(async () => {
  let files = 0;
  const stale: string[] = [];
  for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
    const part = parts[name];
    if (part === undefined) throw new Error(`Unknown part "${name}".`);
    // The pages come from a build, which must not write files that are only checked.
    if (values.check && name === "pages" && stale.length > 0) break;
    const generated = await part();
    const outdated = outdatedOf(generated);
    if (!values.check) for (const path of outdated) write(path, generated.files.get(path));
    files += generated.files.size;
    stale.push(...outdated);
  }
  if (!values.check) return console.log(`${files} generated files, ${stale.length} of them changed.`);
  for (const path of stale) console.error(`${path} is out of date. Run "npm run generate".`);
  if (stale.length === 0) console.log(`${files} generated files are up to date.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
});
