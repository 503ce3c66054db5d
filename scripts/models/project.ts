import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { repository } from "../repository.ts";

/** A language's project: pinned libraries and generators, in a folder next to this file. */
export interface Project {
  /** Its folder. */
  language: string;
  /** Commands that succeed if the language's tools are installed. */
  needs: string[][];
  /** Commands that fetch and build what it pins, in a copy of its folder. */
  install: string[][];
}

export const python: Project = {
  language: "python",
  needs: [["python3", "-m", "pip", "--version"]],
  install: [
    [
      ..."python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore".split(" "),
      ..."--target . --requirement requirements.txt".split(" "),
    ],
  ],
};

export const go: Project = {
  language: "go",
  needs: [["go", "version"]],
  install: [["go", "build", "-o", "bin/", "github.com/atombender/go-jsonschema"]],
};

export const rust: Project = {
  language: "rust",
  needs: [
    ["cargo", "--version"],
    ["rustc", "--version"],
  ],
  install: [["cargo", "build", "--quiet", "--locked", "--bin", "typify"]],
};

export const java: Project = {
  language: "java",
  needs: [
    ["javac", "-version"],
    ["mvn", "--version"],
  ],
  install: [
    [..."mvn --quiet --batch-mode dependency:copy-dependencies -DoutputDirectory=lib".split(" ")],
    ["javac", "-cp", "lib/*", "-d", ".", "Pojo.java"],
  ],
};

/** Returns the first command that a project needs and that does not run. */
export function missingTool({ needs }: Project): string | undefined {
  return needs.find((command) => execute(command).status !== 0)?.join(" ");
}

/**
 * Copies a project to `.cache/`, installs what it pins, and returns the copy's path. Nothing is done again until the
 * project or the language's tools change.
 */
export function install({ language, needs, install: commands }: Project): string {
  const source = `${repository}scripts/models/${language}`;
  const folder = `${repository}.cache/models/${language}`;
  const stamp = join(folder, ".installed");
  const state = createHash("sha256").update(JSON.stringify(commands));
  for (const command of needs) state.update(execute(command).stdout);
  for (const file of globSync("**", { cwd: source }).sort())
    state.update(file).update(readFileSync(join(source, file)));
  const digest = state.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (existsSync(source)) cpSync(source, folder, { recursive: true });
  for (const command of commands) run(command, folder);
  writeFileSync(stamp, digest);
  return folder;
}

/** Runs a command with some input, and returns its output. Throws with what it printed if it fails. */
export function run(command: string[], folder: string, input = ""): string {
  const { status, stdout, stderr } = execute(command, folder, input);
  if (status === 0) return stdout;
  throw new Error(`"${command.join(" ")}" failed in ${folder}:\n${stdout.slice(-2000)}\n${stderr}`);
}

function execute([command = "", ...args]: string[], cwd?: string, input = "") {
  // On Windows Maven is a batch file, which only the shell starts; elsewhere no shell is used.
  const shell = process.platform === "win32" && command === "mvn";
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    input,
    shell,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout: stdout ?? "", stderr: stderr ?? String(error ?? "") };
}
