import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Model } from "../../models/model.ts";
import { install } from "../../models/project.ts";
import { missingTool, run } from "../../run-program.ts";
import type { Case } from "./read-cases.ts";
import { type Files, nameOf, type Way } from "./way.ts";

/** What a program says of a document: what it writes again, or the error that refuses it. */
export type Said = { output: string } | { error: string };

/** What a way's program says of each case of each model, and the names of each model's types. */
export interface Run {
  said: Said[][];
  names: string[][];
}

/** Generates, compiles and runs a way's types over the cases of each model; or returns what is not installed. */
export async function runWay(way: Way, models: Model[], cases: Case[][]): Promise<Run | { missing: string }> {
  const missing = missingTool(way.project.needs);
  if (missing !== undefined) return { missing };
  const folder = install(way.project);
  const generated = await way.generate(models);
  const paths = generated.flatMap((files) => [...files.keys()]);
  const names = generated.map((files) => namesIn(files, way.declaration));
  const named = models.map((model, index) => ({ ...model, type: rootOf(names[index] ?? [], model) }));
  for (const files of [...generated, way.program(named, paths)]) writeAll(folder, files);
  for (const command of way.build) run(command, { cwd: folder });

  const lines = named.map(({ module, type }, index) =>
    (cases[index] ?? []).map(({ text }) => `${module}\t${type}\t${text}\n`),
  );
  const [program = "", ...args] = way.run;
  const file = program.includes("/") ? resolve(folder, program) : program;
  const answers = run([file, ...args], { cwd: folder, input: lines.flat().join("") })
    .trimEnd()
    .split(/\r?\n/);
  if (answers.length !== lines.flat().length)
    throw new Error(`${nameOf(way)} wrote ${answers.length} lines for ${lines.flat().length} documents.`);
  const said = lines.map(({ length }) => answers.splice(0, length).map(parseAnswer));
  return { said, names };
}

function parseAnswer(line: string): Said {
  if (line.startsWith("+")) return { output: line.slice(1) };
  if (line.startsWith("-")) return { error: JSON.parse(line.slice(1)) };
  throw new Error(`Not an answer: ${line}`);
}

function namesIn(files: Files, declaration: RegExp): string[] {
  return [...files.values()].flatMap((text) => [...text.matchAll(declaration)].map(([, name = ""]) => name));
}

/** Finds the root type. Generators may write its name in another case, such as `StatisticsJSON`. */
function rootOf(names: string[], { type, module }: Model): string {
  const root = names.find((name) => name.toLowerCase() === module);
  if (root === undefined) throw new Error(`No type is named ${type}, but ${names.join(", ")}.`);
  return root;
}

function writeAll(folder: string, files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
