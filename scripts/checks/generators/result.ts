import type { JsonSchema } from "@nodeinfo-kit/codegen";
import type { Issue } from "@nodeinfo-kit/validators";
import type { Profile } from "../../models/model.ts";
import { type Difference, differences } from "./differences.ts";
import { type Fault, faultsOf } from "./faults.ts";
import type { Case } from "./read-cases.ts";
import type { Said } from "./run-way.ts";

/** A document's schema and validator in one profile, and its vectors. */
export interface Subject {
  id: string;
  profile: Profile;
  schema: JsonSchema;
  issuesOf: (value: unknown) => readonly Issue[];
  cases: Case[];
}

/** What a way's types make of a vector. */
export interface Outcome {
  id: string;
  profile: Profile;
  description: string;
  valid: boolean;
  /** Why the types refuse the document; absent if they read it. */
  error?: string;
  /** What is wrong with an invalid document that the types read. */
  faults: Fault[];
  /** How a valid document differs when it is written again. */
  differences: Difference[];
  /** Whether a valid document has become invalid when it is written again. */
  spoilt: boolean;
}

/** Compares what a program says of a subject's cases with the vectors. */
export function outcomesOf(subject: Subject, said: Said[]): Outcome[] {
  return subject.cases.map((test, index) => {
    const answer = said[index];
    if (answer === undefined) throw new Error(`No answer for "${test.description}" of ${subject.id}.`);
    return outcomeOf(subject, test, answer);
  });
}

function outcomeOf(subject: Subject, { description, valid, text }: Case, answer: Said): Outcome {
  const { id, profile, schema, issuesOf } = subject;
  const outcome = { id, profile, description, valid, faults: [], differences: [], spoilt: false };
  if ("error" in answer) return { ...outcome, error: answer.error };
  const input: unknown = JSON.parse(text);
  if (!valid) return { ...outcome, faults: faultsOf(issuesOf(input)) };
  const output: unknown = JSON.parse(answer.output);
  return {
    ...outcome,
    differences: differences(schema, input, output),
    spoilt: issuesOf(output).length > 0,
  };
}
