/** Builds @nodeinfo-kit/vectors: every file of vectors, under its document's id. */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { repository } from "./source/documents.ts";
import { publishedVectors } from "./vectors/published-vectors.ts";

const dist = `${repository}packages/vectors/dist/`;

rmSync(dist, { recursive: true, force: true });
for (const [path, source] of publishedVectors()) {
  mkdirSync(dirname(dist + path), { recursive: true });
  cpSync(`${repository}schemas/${source}`, dist + path);
}
