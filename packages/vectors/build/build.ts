/** Builds @nodeinfo-kit/vectors: every file of vectors, under its document's id. */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { globSync } from "tinyglobby";
import { publishedVectors } from "./published-vectors.ts";

const repository = `${import.meta.dirname}/../../../`;
const dist = `${import.meta.dirname}/../dist/`;

rmSync(dist, { recursive: true, force: true });
const vectors = globSync("schemas/**/vectors/*.json", { cwd: repository, ignore: "**/node_modules" });
if (vectors.length === 0) throw new Error('There are no vectors. Run "npm run generate".');
for (const [path, source] of publishedVectors(vectors)) {
  mkdirSync(dirname(dist + path), { recursive: true });
  cpSync(repository + source, dist + path);
}
