/**
 * Compares our strict validators with the official schemas, over mutated documents.
 * npm run differential -- OFFICIAL [--documents FOLDER]… [--count 20000] [--seed N]
 *
 * OFFICIAL is a folder with `nodeinfo/2.1/schema.json` and so on, as jhass/nodeinfo and jaywink/nodeinfo2 publish them,
 * and an `example.json` next to each. They are not part of this repository.
 */
import { existsSync, readFileSync } from "node:fs";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { mutations } from "@nodeinfo-kit/test-support/mutate";
import { namesAndValuesOf } from "@nodeinfo-kit/test-support/values-of-schema";
import { validators } from "@nodeinfo-kit/validators/all";
import { globSync } from "tinyglobby";
import { repository } from "../../repository.ts";
import { readCommand, readNumber } from "./command.ts";
import { officialGuard } from "./official.ts";

const { values, positionals } = readCommand(
  {
    allowPositionals: true,
    options: {
      documents: { type: "string", multiple: true, default: [] },
      count: { type: "string", default: "20000" },
      seed: { type: "string", default: String(Date.now() % 2 ** 32) },
    },
  },
  "Usage: npm run differential -- OFFICIAL [--documents FOLDER]… [--count 20000] [--seed N]",
);
const [official] = positionals;
if (!official || !existsSync(official)) {
  console.error(
    "Specify a folder with the official schemas: nodeinfo/2.1/schema.json, nodeinfo/2.1/example.json, and so on.",
  );
  process.exit(2);
}
const count = readNumber("count", values.count, 1);
const seed = readNumber("seed", values.seed, 0);

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const readFolder = (cwd: string) => globSync("**/*.json", { cwd, absolute: true }).map(readJson);
const found = [`${repository}examples/documents`, ...values.documents].flatMap(readFolder);
const compared = readDocuments().filter(({ id }) => existsSync(`${official}/${id}/schema.json`));
if (compared.length === 0) throw new Error(`No official schemas in ${official}.`);
console.log(`seed ${seed}, ${found.length} unchanged documents`);

let differences = 0;
for (const { id, strict } of compared) {
  const example = readJson(`${official}/${id}/example.json`);
  const isOfficial = officialGuard(official, id);
  const { is } = validators[id as keyof typeof validators].strict; // The validators are generated from the same ids.
  let valid = 0;
  let total = 0;
  const compare = (document: unknown) => {
    total++;
    const expected = isOfficial(document);
    if (expected) valid++;
    if (expected === is(document)) return;
    differences++;
    console.error(
      `${id}: the result of the official schema is ${expected}, of ours ${!expected}: ${JSON.stringify(document)}`,
    );
  };
  for (const document of [example, ...found]) compare(document);
  const ofThisId = found.filter(isOfficial);
  const source = mutations([example, ...ofThisId], namesAndValuesOf(strict), seed);
  for (let made = 0; made < count; made++) compare(source.next().value);
  if (valid === 0 || valid === total)
    throw new Error(`${id}: ${valid} of ${total} are valid, so nothing was compared.`);
  console.log(`${id}: ${total} documents, ${valid} of them valid`);
}
console.log(differences === 0 ? "No differences." : `${differences} differences.`);
process.exitCode = differences === 0 ? 0 : 1;
