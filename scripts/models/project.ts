import { installProject } from "../install-project.ts";
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

/** Installs what a project pins in a copy of its folder in `.cache/`, unless that is done, and returns the copy's path. */
export function install({ language, ...project }: Project): string {
  const source = `${repository}scripts/models/${language}`;
  const folder = `${repository}.cache/models/${language}`;
  const problem = installProject({ ...project, source, folder });
  if (problem) throw new Error(`scripts/models/${language} cannot be installed: ${problem}.`);
  return folder;
}
