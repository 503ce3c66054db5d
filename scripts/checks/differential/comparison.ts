import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { oracleOf } from "@nodeinfo-kit/test-support/oracles/ajv";
import { codesOf } from "@nodeinfo-kit/test-support/oracles/codes";
import type { Validator } from "@nodeinfo-kit/test-support/validator";
import type { IssueCode } from "@nodeinfo-kit/validators";
import { differenceOf } from "./difference.ts";
import { excerptOf } from "./excerpt.ts";

/** A comparison of a validator with the oracle: counts and differences. */
export interface Comparison {
  readonly name: string;
  readonly compare: (document: unknown) => void;
  readonly counts: { compared: number; valid: number; differing: number };
  /** How often the oracle reported each code that the schema can produce. */
  readonly codes: Map<IssueCode, number>;
  /** The first differences. */
  readonly examples: string[];
}

/** Begins the comparison of a validator with the oracle of its schema. */
export function beginComparison(name: string, schema: JsonSchema, validator: Validator): Comparison {
  const oracle = oracleOf(schema);
  const counts = { compared: 0, valid: 0, differing: 0 };
  const codes = new Map([...codesOf(schema)].map((code) => [code, 0]));
  const examples: string[] = [];
  const compare = (document: unknown) => {
    const wanted = oracle(document);
    counts.compared++;
    if (wanted.valid) counts.valid++;
    for (const { code } of wanted.issues) codes.set(code, (codes.get(code) ?? 0) + 1);
    const difference = differenceOf(validator, wanted, document);
    if (difference === undefined) return;
    counts.differing++;
    if (examples.length < 3) examples.push(`${difference}\n    for ${excerptOf(document)}`);
  };
  return { name, compare, counts, codes, examples };
}

/** Returns a line that summarises what was compared. */
export function reportLine({ name, counts, codes }: Comparison): string {
  const seen = [...codes].map(([code, count]) => `${code.replace("schema/", "")} ${count}`);
  return `  ${name}: ${counts.compared} compared, ${counts.valid} of them valid; issues: ${seen.join(", ")}`;
}

/** Lists the errors: differences, or too few documents to find any. */
export function errorsOf({ name, counts, codes, examples }: Comparison): string[] {
  const { compared, valid, differing } = counts;
  const errors = examples.map((example) => `${name}: ${example}`);
  if (differing > examples.length) errors.push(`${name}: ${differing} documents differ in total.`);
  if (valid === 0 || valid === compared)
    errors.push(`${name}: ${valid} of ${compared} are valid, so nothing was compared.`);
  for (const [code, count] of codes) {
    if (count === 0)
      errors.push(
        `${name}: no document of ${compared} has ${code}, so it was not compared. Use a larger --count.`,
      );
  }
  return errors;
}
