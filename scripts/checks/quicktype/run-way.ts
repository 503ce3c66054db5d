import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { differences } from "./differences.ts";
import { generateProject } from "./generate-project.ts";
import type { Outcome, Result } from "./report.ts";
import { slugOf, type Way } from "./ways.ts";

/** A document's schema, its validator, and valid values for a program to read and write. */
export interface Subject {
  id: string;
  schema: JsonSchema;
  isValid: (value: unknown) => boolean;
  samples: unknown[];
}

/**
 * Compiles the types of all documents and tests them, or reports the missing program. The ways of a language share a
 * project in `folder`, so that their libraries are compiled only once.
 */
export async function runWay(way: Way, subjects: Subject[], folder: string): Promise<Result> {
  const missing = missingCommand(way.needs);
  if (missing !== undefined) return { way: way.name, missing };
  const ids = subjects.map(({ id }) => id);
  const project = join(folder, way.language);
  mkdirSync(project, { recursive: true });
  await generateProject(way, ids, project);
  for (const command of way.build(ids.map(slugOf))) run(command, project);
  return { way: way.name, outcomes: subjects.flatMap((subject) => testTypes(way, subject, project)) };
}

function testTypes(way: Way, { id, schema, isValid, samples }: Subject, project: string): Outcome[] {
  const outputs = roundTrip(way.run(slugOf(id)), samples, project);
  return samples.map((sample, index) => {
    const output = outputs[index];
    if (output === undefined) return { id, differences: [{ kind: "rejected", at: "" }], valid: false };
    return { id, differences: differences(schema, sample, output), valid: isValid(output) };
  });
}

/** Returns the first program that cannot be started, if there is one. */
function missingCommand(needs: string[][]): string | undefined {
  const shell = process.platform === "win32";
  return needs.find(([program = "", ...args]) => spawnSync(program, args, { shell }).status !== 0)?.[0];
}

/** Returns a program's output for each document. An empty line is a document that it rejected: `undefined`. */
function roundTrip(command: string[], samples: unknown[], project: string): unknown[] {
  const lines = run(command, project, samples.map((sample) => `${JSON.stringify(sample)}\n`).join(""))
    .split(/\r?\n/)
    .slice(0, -1);
  if (lines.length !== samples.length)
    throw new Error(`${command.join(" ")} wrote ${lines.length} lines for ${samples.length} documents.`);
  return lines.map((line) => (line === "" ? undefined : JSON.parse(line)));
}

function run([program = "", ...args]: string[], cwd: string, input = ""): string {
  // On Windows Maven is a batch file, which only the shell starts; elsewhere no shell is used.
  const shell = process.platform === "win32" && program === "mvn";
  const file = program.includes("/") ? join(cwd, program) : program;
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd,
    input,
    shell,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return stdout;
  throw new Error(`${[program, ...args].join(" ")} failed: ${error ?? status}\n${stdout}\n${stderr}`);
}
