/**
 * Compares the results and issues of our validators with ajv's, over mutated documents and over the JSON Schema Test Suite
 * if it is installed. With ALL_LANGUAGES=1 in the environment it must be.
 * npm run check:differential -- [--count 100000] [--seed N]
 */

import type { SourceDocument } from "@nodeinfo-kit/codegen";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { examplesOf } from "@nodeinfo-kit/test-support/examples";
import { mutations } from "@nodeinfo-kit/test-support/mutate";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { namesAndValuesOf } from "@nodeinfo-kit/test-support/values-of-schema";
import { validators } from "@nodeinfo-kit/validators/all";
import { readCommand, readNumber } from "./command.ts";
import { beginComparison, errorsOf, reportLine } from "./comparison.ts";
import { runTestSuite } from "./test-suite.ts";

const { values } = readCommand(
  {
    options: {
      count: { type: "string", default: "100000" },
      seed: { type: "string", default: String(Date.now() % 2 ** 32) },
    },
  },
  "Usage: npm run check:differential -- [--count 100000] [--seed N]",
);
const count = readNumber("count", values.count, 1);
const seed = readNumber("seed", values.seed, 0);

/** Compares both profiles of a document over the same mutated documents. Returns the errors. */
function compareMutated(document: SourceDocument): string[] {
  const { id, strict } = document;
  const comparisons = (["strict", "open"] as const).map((profile) =>
    beginComparison(`${id} ${profile}`, document[profile], Object(validators)[id][profile]),
  );
  const vectors = readVectors(id).filter(({ group }) => group.schema.$ref === strict.$id);
  const valid = vectors.flatMap(({ group }) =>
    group.tests.filter((test) => test.valid).map(({ data }) => data),
  );
  const source = mutations([...examplesOf(id), ...valid], namesAndValuesOf(strict), seed);
  for (let made = 0; made < count; made++) {
    const { value } = source.next();
    for (const { compare } of comparisons) compare(value);
  }
  for (const comparison of comparisons) console.log(reportLine(comparison));
  return comparisons.flatMap(errorsOf);
}

console.log(`Mutated documents, ${count} for each id and profile, seed ${seed}:`);
const errors = [...readDocuments().flatMap(compareMutated), ...(await runTestSuite())];
for (const error of errors) console.error(error);
if (errors.length > 0) process.exitCode = 1;
else console.log("No differences.");
