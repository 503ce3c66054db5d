import { globSync } from "tinyglobby";
import { repository } from "../source/documents.ts";

/** The files of @nodeinfo-kit/vectors, each with the file under `schemas/` that it is a copy of. */
export function publishedVectors(): [path: string, source: string][] {
  const sources = globSync("**/vectors/*.json", {
    cwd: `${repository}schemas`,
    ignore: "**/node_modules",
  }).sort();
  if (sources.length === 0) throw new Error("There are no vectors under schemas/.");
  return [...sources, "discovery/followed-links.json"].map((source) => [
    source.replace("/vectors/", "/"),
    source,
  ]);
}
