import { readdirSync } from "node:fs";

/**
 * The files of @nodeinfo-kit/vectors, each with the file of the repository that it is copied from. `vectors` are the paths
 * of the generated files.
 */
export function publishedVectors(vectors: string[]): [path: string, source: string][] {
  const readings = readdirSync(`${import.meta.dirname}/../cases/read`).map((name): [string, string] => [
    `read/${name}`,
    `packages/vectors/cases/read/${name}`,
  ]);
  const others = [...vectors, "schemas/discovery/followed-links.json"].map((source): [string, string] => [
    source.replace("schemas/", "").replace("/vectors/", "/"),
    source,
  ]);
  const facts: [string, string] = ["facts.schema.json", "packages/vectors/facts.schema.json"];
  return [...others, ...readings, facts].sort(([a], [b]) => (a < b ? -1 : 1));
}
