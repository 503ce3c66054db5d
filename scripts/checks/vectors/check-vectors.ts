/**
 * Checks that the vectors cover every constraint: each mutant of a schema must give another result than the schema on
 * some vector, or be equivalent. Prints the score.
 */

import type { JsonSchema, Vector } from "@nodeinfo-kit/codegen";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { Ajv2020 } from "ajv/dist/2020.js";
import { whyEquivalent } from "./equivalent.ts";
import { mutantsOf } from "./mutants.ts";

function agrees(schema: JsonSchema, vectors: Vector[]): boolean {
  const ajv = new Ajv2020({
    ...{ strict: false, strictNumbers: true, ownProperties: true, validateSchema: false },
    // Optimising takes half of a compilation's time, and each validator is used once.
    code: { optimize: false },
  });
  const validate = ajv.compile(schema);
  return vectors.every(({ data, valid }) => validate(data) === valid);
}

let [killed, gaps] = [0, 0];
const equivalent = new Map<string, number>();
for (const document of readDocuments()) {
  for (const profile of ["strict", "open"] as const) {
    const schema = document[profile];
    const vectors = readVectors(document.id)
      .filter(({ group }) => group.schema.$ref === schema.$id)
      .flatMap(({ group }) => group.tests);
    const min = document.id.startsWith("nodeinfo") ? 60 : 1;
    if (vectors.length < min)
      throw new Error(`${document.id} has only ${vectors.length} ${profile} vectors.`);
    if (!agrees(schema, vectors))
      throw new Error(`${document.id}: a ${profile} vector contradicts its schema.`);
    for (const mutant of mutantsOf(schema)) {
      const reason = whyEquivalent(schema, mutant);
      const survives = agrees(mutant.schema, vectors);
      if (reason && survives) equivalent.set(reason, (equivalent.get(reason) ?? 0) + 1);
      else if (!reason && !survives) killed++;
      else {
        gaps++;
        const place = `${document.id} ${profile} ${mutant.pointer || "/"} ${mutant.change}`;
        console.error(
          reason ? `${place}: a vector notices it, although ${reason}.` : `${place}: no vector notices it.`,
        );
      }
    }
  }
}
if (killed === 0) throw new Error("No mutants were generated.");
console.log(`The vectors notice ${killed} of ${killed + gaps} mutants of the schemas.`);
for (const [reason, count] of equivalent) console.log(`  ${count} more are equivalent: ${reason}`);
process.exitCode = gaps > 0 ? 1 : 0;
