import type { SourceDocument } from "../source/documents.js";
import { sampleOf } from "./sample.js";
import type { Vector } from "./vector.js";

/** How JSON can write a number, where a count belongs. Engines and JSON parsers differ over some of these. */
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
  // Larger than a double can be. JavaScript and Python read it as infinite, which is no integer.
  ["1e400", false],
];

/** A vector whose document can only be written as text: a program would not write the number as it stands. */
export interface TextVector extends Omit<Vector, "data"> {
  dataText: string;
}

/** Makes vectors of ways to write a count, for documents that have `usage.users.total`. */
export function numberVectors({ resolved: { strict } }: SourceDocument): TextVector[] {
  const users = strict.properties?.usage?.properties?.users;
  if (!users?.properties?.total) return [];
  const document = {
    ...Object(sampleOf(strict, "required")),
    usage: { users: { total: "a number" } },
  };
  return numberTexts.map(([text, valid]) => ({
    description: `usage.users.total is written ${text}`,
    dataText: JSON.stringify(document).replace('"a number"', text),
    valid,
  }));
}
