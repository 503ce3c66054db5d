import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";

/** A project in some language, whose libraries are fetched when they are needed. */
export interface Project {
  /** The folder with its manifest. */
  readonly source: string;
  /** Globs of files in it that are not part of the project. */
  readonly ignore?: readonly string[];
  /** Where it is copied to and installed, so that no lock file or build is left next to the source. */
  readonly folder: string;
  /** Commands that succeed if the language's tools are installed. */
  readonly needs: readonly (readonly string[])[];
  /** Commands that fetch and build what it needs, in `folder`. */
  readonly install: readonly (readonly string[])[];
}

/**
 * Installs a project, unless it was installed before and neither its files nor the language's tools have changed. Returns why
 * that is impossible, if it is.
 */
export function installProject({ source, ignore = [], folder, needs, install }: Project): string | undefined {
  const missing = needs.find((command) => run(command).status !== 0);
  if (missing) return `"${missing.join(" ")}" does not run`;
  const stamp = join(folder, ".installed");
  const hash = createHash("sha256").update(JSON.stringify(install));
  for (const command of needs) hash.update(run(command).output);
  const files = globSync("**", { cwd: source, ignore: ["**/node_modules", ...ignore] }).sort();
  for (const file of files) hash.update(file).update(readFileSync(join(source, file)));
  const state = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return undefined;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(source, file), join(folder, file));
  }
  for (const command of install) {
    const { status, output } = run(command, folder);
    if (status !== 0) return `"${command.join(" ")}" failed: ${output.trim().split("\n").at(-1)}`;
  }
  writeFileSync(stamp, state);
  return undefined;
}

function run([command = "", ...args]: readonly string[], cwd?: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 });
  return { status, output: `${stdout ?? ""}${stderr ?? ""}` };
}
