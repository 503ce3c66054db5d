import type { SourceDocument } from "@nodeinfo-kit/codegen";
import type { DocumentId } from "@nodeinfo-kit/lint";
import fc from "fast-check";
import { readDocuments } from "./documents.ts";
import { examplesOf } from "./examples.ts";
import { misspell, mutations } from "./mutate.ts";
import { fractionsFrom } from "./random.ts";
import { readVectors } from "./read-vectors.ts";
import { namesAndValuesOf } from "./values-of-schema.ts";

/** A document with errors, and its intended type. */
export interface Mutant {
  readonly id: DocumentId;
  readonly value: unknown;
}

interface Source {
  readonly id: DocumentId;
  readonly documents: unknown[];
  readonly words: string[];
}

const sources: readonly Source[] = readDocuments().map(sourceOf);

function sourceOf({ id, strict }: SourceDocument): Source {
  const tests = readVectors(id).flatMap(({ group }) => group.tests);
  const valid = tests.filter((test) => test.valid).map((test) => test.data);
  // The ids come from the same folders.
  return { id: id as DocumentId, documents: [...examplesOf(id), ...valid], words: namesAndValuesOf(strict) };
}

/**
 * Documents of every type with a few random changes, some with misspelt property names, as `JSON.parse` returns them. The
 * same seed gives the same documents.
 */
export const mutants: fc.Arbitrary<Mutant> = fc
  .tuple(fc.constantFrom(...sources), fc.nat(), fc.nat(3))
  .map(([{ id, documents, words }, seed, misspelt]) => {
    const random = fractionsFrom(seed);
    let { value } = mutations(documents, words, seed).next();
    for (let count = 0; count < misspelt; count++) value = misspell(value, random);
    return { id, value: JSON.parse(JSON.stringify(value ?? null)) };
  });

/** Styles in which people and programs write JSON. */
const styles: readonly ((value: unknown) => string)[] = [
  (value) => JSON.stringify(value),
  (value) => `${JSON.stringify(value, null, 2)}\n`,
  (value) => JSON.stringify(value, null, "\t"),
  (value) => `${JSON.stringify(value, null, 4).replaceAll("\n", "\r\n")}\r\n`,
  (value) => `\uFEFF${JSON.stringify(value, null, 1)}\n\n`,
  (value) => JSON.stringify(value, null, 1).replaceAll(/\n */g, " "),
];

/** The same documents as JSON text, in various styles. */
export const mutantTexts: fc.Arbitrary<Mutant & { readonly text: string }> = fc
  .tuple(mutants, fc.constantFrom(...styles))
  .map(([mutant, write]) => ({ ...mutant, text: write(mutant.value) }));
