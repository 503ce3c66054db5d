/** Builds @nodeinfo-kit/vectors: every file of vectors, under the ID of its document. */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { globSync } from "tinyglobby";
import { publishedVectors } from "./published-vectors.ts";

const repository = `${import.meta.dirname}/../../../`;
const dist = `${import.meta.dirname}/../dist/`;

rmSync(dist, { recursive: true, force: true });
const vectors = globSync("schemas/**/vectors/**/*.json", { cwd: repository, ignore: "**/node_modules" });
if (vectors.length === 0) throw new Error('No vectors were found. Run "npm run generate".');
for (const [path, source] of publishedVectors(vectors)) {
  mkdirSync(dirname(dist + path), { recursive: true });
  cpSync(repository + source, dist + path);
}
