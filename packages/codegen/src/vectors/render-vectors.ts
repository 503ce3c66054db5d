import type { SourceDocument } from "../source/documents.ts";
import { deriveVectors } from "./derive.ts";
import { fieldVectors } from "./field-cases.ts";
import { numberVectors, type TextVector } from "./number-texts.ts";
import type { Vector } from "./vector.ts";

/** Renders the files of vectors of one document, by their names in its folder `vectors/`. */
export function renderVectors(document: SourceDocument): Map<string, string> {
  const files = new Map<string, string>();
  for (const profile of ["strict", "open"] as const) {
    const sets: [name: string, description: string, vectors: (Vector | TextVector)[]][] = [
      [
        "constraints",
        "documents just inside and just outside each constraint",
        deriveVectors(document[profile]),
      ],
      ["field", "documents as servers send them", fieldVectors(document, profile)],
      ["numbers", "ways to write a number", numberVectors(document)],
    ];
    for (const [name, description, vectors] of sets) {
      if (vectors.length > 0)
        files.set(
          `${profile}-${name}.json`,
          renderGroup(document[profile].$id, `${profile}: ${description}`, vectors),
        );
    }
  }
  return files;
}

/** One vector a line: a change to one is a change to one line. */
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

/** Escapes all that is not ASCII: line separators and the like must survive every editor. */
function ascii(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
