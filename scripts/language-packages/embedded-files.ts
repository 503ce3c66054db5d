import { readFileSync } from "node:fs";
import { schemaFiles, vectorFiles } from "../published-data.ts";
import { repository } from "../repository.ts";

/** Returns the schemas in 2020-12 and the vectors that each package contains, by their paths there. */
export function embeddedFiles(): Map<string, string> {
  const schemas = schemaFiles().filter(({ dialect }) => dialect === "2020-12");
  const ids = [...new Set(schemas.map(({ id }) => id))];
  const vectors = [...vectorFiles()].filter(([path]) => /(?<!\/optional)\/(?:strict|open)-[^/]+$/.test(path));
  return new Map([
    ["schemas/ids.txt", `${ids.join("\n")}\n`],
    ["schemas/LICENSE", readFileSync(`${repository}schemas/LICENSE`, "utf8")],
    ...schemas.map(({ path, text }) => [`schemas/${path}`, text] as const),
    ...vectors.map(([path, text]) => [`vectors/${path}`, text] as const),
  ]);
}
