import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../../install-project.ts";
import { repository } from "../../repository.ts";

/** A program in `docs/executors/`, which answers the requests of `npx @nodeinfo-kit/vectors run`. */
export interface Executor extends Project {
  /** The name of its folder. */
  readonly id: string;
  /** The library that it uses, its home page, and the version that its manifest pins. */
  readonly library: string;
  readonly page: string;
  readonly version: string;
  /** The command that runs it, in `folder`. */
  readonly command: readonly string[];
}

const schemas = join(repository, "schemas/dist");

function executor(
  id: string,
  [library, page]: readonly [string, string],
  [manifest, pattern]: readonly [string, RegExp],
  needs: Project["needs"],
  install: Project["install"],
  command: readonly string[],
): Executor {
  const source = join(repository, "docs/executors", id);
  const [, version] = readFileSync(join(source, manifest), "utf8").match(pattern) ?? [];
  if (version === undefined) throw new Error(`docs/executors/${id}/${manifest} does not pin ${library}.`);
  const folder = join(repository, ".cache/executors", id);
  const ignore = ["expected-failures.txt"];
  return { id, library, page, version, source, ignore, folder, needs, install, command };
}

const pip =
  "python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --target . --requirement requirements.txt".split(
    " ",
  );
const npm =
  "npm install --no-package-lock --ignore-scripts --omit=optional --no-audit --no-fund --loglevel=error --prefer-offline".split(
    " ",
  );
const needsPython = [["python3", "-m", "pip", "--version"]];
/** The package federation loads this library of the system: docs/executors/federation/apt-packages.txt. */
const needsMagic = [
  "python3",
  "-c",
  'import ctypes.util, sys; sys.exit(not ctypes.util.find_library("magic"))',
];

/** Every executor but our own, which needs no installation. */
export const executors: readonly Executor[] = [
  executor(
    "python",
    ["jsonschema", "https://python-jsonschema.readthedocs.io"],
    ["requirements.txt", /^jsonschema==(.+)$/m],
    needsPython,
    [pip],
    ["python3", "executor.py", schemas],
  ),
  executor(
    "go",
    ["santhosh-tekuri/jsonschema", "https://pkg.go.dev/github.com/santhosh-tekuri/jsonschema/v6"],
    ["go.mod", /jsonschema\/v6 v(.+)$/m],
    [["go", "version"]],
    [["go", "build", "-o", "executor", "."]],
    ["./executor", schemas],
  ),
  executor(
    "rust",
    ["jsonschema", "https://docs.rs/jsonschema"],
    ["Cargo.toml", /^jsonschema = .*"=(.+?)"/m],
    [["cargo", "--version"]],
    [["cargo", "build", "--quiet"]],
    ["target/debug/executor", schemas],
  ),
  executor(
    "fedify",
    ["Fedify", "https://fedify.dev"],
    ["package.json", /"@fedify\/fedify": "(.+)"/],
    [["npm", "--version"]],
    [npm],
    ["node", "executor.mjs"],
  ),
  executor(
    "federation",
    ["federation", "https://pypi.org/project/federation"],
    ["requirements.txt", /^federation==(.+)$/m],
    [...needsPython, needsMagic],
    [pip],
    ["python3", "executor.py"],
  ),
];
