/** The tested runtimes, and how to install them from npm. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { globSync } from "tinyglobby";
import { repository } from "../../repository.ts";

export interface Runtime {
  /** Such as `Node 26.10.0`. */
  readonly name: string;
  readonly packageName: string;
  readonly version: string;
  /** A glob of its program in the installed packages. */
  readonly program: string;
  /** The arguments before the file to run. */
  readonly args: readonly string[];
}

const exe = process.platform === "win32" ? ".exe" : "";

/** The oldest supported Node, the newest of each later line, and the newest of the others. */
export const runtimes: readonly Runtime[] = [
  ...["20.19.0", "22.23.5", "24.22.3", "26.10.0"].map(node),
  {
    name: "Bun 1.4.5",
    packageName: "bun",
    version: "1.4.5",
    program: `@oven/bun-*/bin/bun${exe}`,
    args: ["run"],
  },
  {
    name: "Deno 2.9.6",
    packageName: "deno",
    version: "2.9.6",
    program: `@deno/*/deno${exe}`,
    args: ["run", "--allow-all", "--no-config"],
  },
];

/** The package `node` only chooses another package for the platform, with a script. This installs that one directly. */
function node(version: string): Runtime {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const packageName = `node-${platform === "darwin" && process.arch === "arm64" ? "bin-" : ""}${platform}-${process.arch}`;
  return {
    name: `Node ${version}`,
    packageName,
    version,
    program: `${packageName}/bin/node${exe}`,
    args: [],
  };
}

/** The path of a runtime's program, or why it could not be installed. */
export type Got = { readonly program: string } | { readonly problem: string };

const run = promisify(execFile);

/** Installs a runtime from npm, unless it is installed already. */
export async function get({ name, packageName, version, program }: Runtime): Promise<Got> {
  const folder = join(repository, "node_modules/.cache/runtimes", name.replace(" ", "-").toLowerCase());
  const find = () => globSync(program, { cwd: join(folder, "node_modules"), absolute: true })[0];
  const before = find();
  if (before !== undefined) return { program: before };
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "package.json")))
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const options =
    "--save-exact --ignore-scripts --prefer-offline --no-audit --no-fund --fetch-retries=1".split(" ");
  try {
    await run("npm", ["install", ...options, `${packageName}@${version}`], {
      cwd: folder,
      shell: process.platform === "win32",
    });
  } catch (error) {
    const output = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    const [reason = "npm install failed"] = /(?<=npm error )(?!code )\S.*/.exec(output) ?? [];
    return { problem: reason };
  }
  const after = find();
  return after === undefined ? { problem: `npm did not install ${program}` } : { program: after };
}
