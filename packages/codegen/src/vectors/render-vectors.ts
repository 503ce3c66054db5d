import type { Files } from "../files.js";
import type { SourceDocument } from "../source/documents.js";
import type { Sources } from "../source/sources.js";
import { deriveVectors } from "./derive.js";
import { fieldVectors } from "./field-cases.js";
import { beyondDoubleVectors, numberVectors, type TextVector } from "./number-texts.js";
import type { Vector } from "./vector.js";

/**
 * Generates the test vectors of every document, in the format of the JSON Schema Test Suite: documents just inside and just outside
 * each constraint of both profiles, forms of numbers, and the document's field cases. No validator is used.
 *
 * @example
 * const files = generateVectors(readSources("schemas"));
 * writeFiles("vectors", files); // vectors/nodeinfo/2.1/strict-constraints.json …
 */
export function generateVectors({ documents }: Sources): Files {
  return new Map(
    documents.flatMap((document) =>
      [...renderVectors(document)].map(([name, text]): [string, string] => [`${document.id}/${name}`, text]),
    ),
  );
}

/** Renders the files of vectors of one document, by file name. */
function renderVectors(document: SourceDocument): Map<string, string> {
  const files = new Map<string, string>();
  for (const profile of ["strict", "open"] as const) {
    const sets: [name: string, description: string, vectors: (Vector | TextVector)[]][] = [
      [
        `${profile}-constraints`,
        "documents just inside and just outside each constraint",
        deriveVectors(document.resolved[profile]),
      ],
      [`${profile}-field`, "documents as servers send them", fieldVectors(document, profile)],
      [`${profile}-numbers`, "ways to write a number", numberVectors(document)],
      // As in the JSON Schema Test Suite, validators need not pass what is in this folder.
      [`optional/${profile}-beyond-double`, "numbers larger than any double", beyondDoubleVectors(document)],
    ];
    for (const [name, description, vectors] of sets) {
      if (vectors.length > 0)
        files.set(`${name}.json`, renderGroup(document[profile].$id, `${profile}: ${description}`, vectors));
    }
  }
  return files;
}

/** One vector per line: a change to a vector changes one line. */
function renderGroup(
  schema: string | undefined,
  description: string,
  vectors: (Vector | TextVector)[],
): string {
  const lines = vectors.map((vector) => {
    const data = "dataText" in vector ? vector.dataText : JSON.stringify(vector.data);
    return `      { "description": ${ascii(JSON.stringify(vector.description))}, "data": ${ascii(data)}, "valid": ${vector.valid} }`;
  });
  return `[
  {
    "description": ${JSON.stringify(description)},
    "schema": { "$ref": ${JSON.stringify(schema)} },
    "tests": [
${lines.join(",\n")}
    ]
  }
]
`;
}

/** Escapes everything that is not ASCII: line separators and the like must survive every editor. */
function ascii(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
