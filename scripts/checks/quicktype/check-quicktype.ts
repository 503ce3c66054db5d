/**
 * Checks the facts in `docs/types-in-other-languages.md`: compiles the types that quicktype generates, and uses them to
 * read and write the valid documents of the vectors. With `--all`, or ALL_LANGUAGES=1 as in CI, a language that is not
 * installed is a failure. `--write` updates the page.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SourceDocument } from "@nodeinfo-kit/codegen";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { examplesOf } from "@nodeinfo-kit/test-support/examples";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { validators } from "@nodeinfo-kit/validators/all";
import { repository } from "../../repository.ts";
import { renderPage } from "./render-page.ts";
import { type Explanation, report } from "./report.ts";
import { runWay, type Subject } from "./run-way.ts";
import { ways } from "./ways.ts";

const all = process.argv.includes("--all") || process.env.ALL_LANGUAGES === "1";
const page = `${repository}docs/types-in-other-languages.md`;
const deviations = `${repository}scripts/checks/quicktype/deviations.json`;
const explanations: Explanation[] = JSON.parse(readFileSync(deviations, "utf8"));
const validatorOf = new Map(Object.entries(validators).map(([id, { strict }]) => [id, strict.is]));

/** Returns a document with the vectors that strict accepts, and with the examples, which have properties in `metadata`. */
function subjectOf({ id, strict }: SourceDocument): Subject {
  const isValid = validatorOf.get(id);
  if (!isValid) throw new Error(`No validator for ${id}. Run "npm run build".`);
  const vectors = readVectors(id)
    .filter(({ file }) => /\/strict-(constraints|field)\.json$/.test(file))
    .flatMap(({ group }) => group.tests.filter(({ valid }) => valid))
    .map(({ data }) => data);
  const examples = examplesOf(id).filter((example) => isValid(example));
  return { id, schema: strict, isValid: (value) => isValid(value), samples: [...vectors, ...examples] };
}

const cure =
  "  If quicktype is the cause, add it to scripts/checks/quicktype/deviations.json. Remove deviations that no longer occur.";

/** Tests every way, prints the results, and returns how many were not run. */
async function testWays(folder: string): Promise<number> {
  // For an array quicktype generates only the type of its items, under another name and read differently in each language.
  const objects = readDocuments().filter(({ strict }) => strict.type === "object");
  const subjects = objects.map(subjectOf);
  let notRun = 0;
  for (const way of ways) {
    const result = await runWay(way, subjects, folder);
    const { lines, failed } = report(result, explanations, all);
    for (const line of lines) console.log(line);
    if (failed) process.exitCode = 1;
    if (failed && "outcomes" in result) console.log(cure);
    if ("missing" in result) notRun += 1;
  }
  return notRun;
}

const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-quicktype-"));
try {
  const notRun = await testWays(folder);
  console.log(`${ways.length - notRun} of ${ways.length} kinds of types were compiled and tested.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const text = readFileSync(page, "utf8");
const rendered = renderPage(text, explanations);
if (process.argv.includes("--write")) writeFileSync(page, rendered);
else if (text !== rendered) {
  console.error(`docs/types-in-other-languages.md is out of date. Run "npm run check:quicktype -- --write".`);
  process.exitCode = 1;
}
