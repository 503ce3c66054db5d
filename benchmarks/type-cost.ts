import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@nodeinfo-kit/test-support/repository";
import { candidateFile, dist } from "./places.ts";
import { progress } from "./progress.ts";

/** TypeScript's cost of checking a file that uses a candidate's type, compared with an empty file. */
export interface TypeCost {
  readonly instantiations: number;
  readonly seconds: number;
}

/** Measures the candidates that have a type `NodeInfo`. */
export function measureTypeCosts(ids: readonly string[]): Map<string, TypeCost> {
  mkdirSync(join(dist, "types"), { recursive: true });
  const empty = typeCheck("empty", "export {};\n");
  const costs = ids.filter(hasType).map((id): [string, TypeCost] => {
    progress(`Type check: ${id}`);
    const { instantiations, seconds } = typeCheck(id, consumerOf(id));
    return [
      id,
      {
        instantiations: instantiations - empty.instantiations,
        seconds: Math.max(0, seconds - empty.seconds),
      },
    ];
  });
  progress("");
  return new Map(costs);
}

function hasType(id: string): boolean {
  return /export type (NodeInfo\b|\{ NodeInfo\b)/.test(readFileSync(candidateFile(id), "utf8"));
}

function consumerOf(id: string): string {
  return `import type { NodeInfo } from "../../../candidates/${id}.ts";
export function describe({ software, usage, protocols }: NodeInfo): string {
  return [software.name, String(software.version), usage.users.total ?? 0, ...protocols].join(" ");
}
`;
}

function typeCheck(name: string, code: string): TypeCost {
  const folder = join(dist, "types", name);
  mkdirSync(folder, { recursive: true });
  const config = {
    extends: "../../../tsconfig.json",
    // The packages' declarations, not their sources, as for users.
    compilerOptions: { lib: ["es2023", "dom"], customConditions: [] },
    include: [],
    files: ["consumer.ts"],
  };
  writeFileSync(join(folder, "consumer.ts"), code);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const figure = (label: string) =>
    Number(stdout.match(new RegExp(`${label}:\\s+([\\d.]+)`))?.[1] ?? Number.NaN);
  if (status !== 0) throw new Error(`TypeScript rejects the file that uses the type of ${name}:\n${stdout}`);
  return { instantiations: figure("Instantiations"), seconds: figure("Check time") };
}
