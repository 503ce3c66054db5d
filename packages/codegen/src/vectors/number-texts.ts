import type { SourceDocument } from "../source/documents.js";
import { sampleOf } from "./sample.js";
import type { Vector } from "./vector.js";

/** The forms of a number in JSON, for a count. Engines and JSON parsers disagree about some of them. */
const numberTexts: [text: string, valid: boolean][] = [
  ["0", true],
  ["-0", true],
  ["1.0", true],
  ["1e2", true],
  ["100e-2", true],
  ["9007199254740993", true],
  ["18446744073709551616", true],
  [`1${"0".repeat(60)}`, true],
  ["1.5", false],
  ["1e-1", false],
  ["-1", false],
  ["-1.0", false],
];

/**
 * Larger than any double. A program that reads numbers as doubles has infinity, which is not an integer; one that keeps the digits
 * has an integer; and some cannot read the document. Validators in other languages may therefore leave it out.
 */
const beyondDouble: [text: string, valid: boolean][] = [["1e400", false]];

/** A vector with its document as JSON, because a program would write the number differently. */
export interface TextVector extends Omit<Vector, "data"> {
  dataText: string;
}

/** Makes vectors for the forms of a count, for documents that have `usage.users.total`. */
export function numberVectors(document: SourceDocument): TextVector[] {
  return vectorsOf(document, numberTexts);
}

/** Makes vectors for the forms of a count that are optional. */
export function beyondDoubleVectors(document: SourceDocument): TextVector[] {
  return vectorsOf(document, beyondDouble);
}

function vectorsOf({ resolved: { strict } }: SourceDocument, texts: [string, boolean][]): TextVector[] {
  const users = strict.properties?.usage?.properties?.users;
  if (!users?.properties?.total) return [];
  const document = {
    ...Object(sampleOf(strict, "required")),
    usage: { users: { total: "a number" } },
  };
  return texts.map(([text, valid]) => ({
    description: `usage.users.total is written ${text}`,
    dataText: JSON.stringify(document).replace('"a number"', text),
    valid,
  }));
}
