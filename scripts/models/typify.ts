import { run } from "../run-program.ts";
import type { Model } from "./model.ts";
import { install, rust } from "./project.ts";

/** Returns a Rust module for each schema, made by typify. It needs the crates `serde`, `serde_json` and `regress`. */
export function rustModels(models: Model[]): string[] {
  const generator = ["cargo", "run", "--quiet", "--locked", "--bin", "typify"];
  const input = models.map(({ schema }) => schema);
  return JSON.parse(run(generator, { cwd: install(rust), input: JSON.stringify(input) }));
}
