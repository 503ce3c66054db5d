import { readdirSync } from "node:fs";
import { join } from "node:path";

/** This folder. */
export const benchmarks = import.meta.dirname;

/** The folder for a run's bundles. */
export const dist = join(benchmarks, "dist");

/** The id of the hand-written validator, which all others are compared with. */
export const floorId = "hand-written";

/** The ids of all candidates: the names of their files. */
export function candidateIds(): string[] {
  const shared = ["candidate.ts", "enums.ts"];
  const files = readdirSync(join(benchmarks, "candidates")).filter((file) => !shared.includes(file));
  return files.map((file) => file.replace(/\.ts$/, "")).sort();
}

/** Returns the module of a candidate, for imports in code that esbuild bundles. */
export function candidateFile(id: string): string {
  return join(benchmarks, "candidates", `${id}.ts`);
}
