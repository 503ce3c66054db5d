/**
 * Checks that the vectors pin down every constraint: each mutant of a schema must get another verdict than the schema
 * on some vector, or mean the same. Prints the score.
 */

import type { JsonSchema, Vector } from "@nodeinfo-kit/codegen";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { Ajv2020 } from "ajv/dist/2020.js";
import { whyEquivalent } from "./equivalent.ts";
import { mutantsOf } from "./mutants.ts";

function agrees(schema: JsonSchema, vectors: Vector[]): boolean {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true, ownProperties: true, validateSchema: false });
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
    const least = document.id.startsWith("nodeinfo") ? 60 : 1;
    if (vectors.length < least) throw new Error(`${document.id} has ${vectors.length} ${profile} vectors.`);
    if (!agrees(schema, vectors))
      throw new Error(`${document.id}: a ${profile} vector is wrong about its schema.`);
    for (const mutant of mutantsOf(schema)) {
      const reason = whyEquivalent(schema, mutant);
      const survives = agrees(mutant.schema, vectors);
      if (reason && survives) equivalent.set(reason, (equivalent.get(reason) ?? 0) + 1);
      else if (!reason && !survives) killed++;
      else {
        gaps++;
        const place = `${document.id} ${profile} ${mutant.pointer || "/"} ${mutant.change}`;
        console.error(
          reason ? `${place}: is told apart, though ${reason}.` : `${place}: no vector tells it apart.`,
        );
      }
    }
  }
}
if (killed === 0) throw new Error("No mutant was made.");
console.log(`Vectors tell apart ${killed} of ${killed + gaps} mutants of the schemas.`);
for (const [reason, count] of equivalent) console.log(`  ${count} more mean the same: ${reason}`);
process.exitCode = gaps > 0 ? 1 : 0;
