import { readFileSync } from "node:fs";
import type { VectorGroup } from "@nodeinfo-kit/codegen";
import { globSync } from "tinyglobby";
import { repository } from "./repository.ts";

/** Reads every group of vectors that a validator must pass, or of optional ones, with its file relative to `schemas/`. */
export function readVectors(id = "**", folder = "vectors"): { file: string; group: VectorGroup }[] {
  const cwd = `${repository}schemas`;
  const files = globSync(`${id}/${folder}/*.json`, { cwd }).sort();
  if (files.length === 0) throw new Error(`No vectors for ${id}.`);
  return files.flatMap((file) => {
    const groups: VectorGroup[] = JSON.parse(readFileSync(`${cwd}/${file}`, "utf8"));
    return groups.map((group) => ({ file, group }));
  });
}
