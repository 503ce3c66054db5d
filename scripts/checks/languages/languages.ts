import { readFileSync } from "node:fs";
import { repository } from "../../repository.ts";

/** A language, the validator that is usual in it, and how to run its runner in `schemas/runners/`. */
export interface Language {
  /** The name of its runner's folder. */
  id: string;
  name: string;
  engine: string;
  /** The engine's home page. */
  page: string;
  /** The newest of our dialects that the engine supports. */
  dialect: "2020-12" | "draft-07" | "draft-04";
  /** Where the runner's folder pins the version of the engine. */
  version: { file: string; pattern: RegExp };
  /** Commands that succeed if the language's tools are installed. */
  tools: string[][];
  /** Commands that fetch and build what the runner needs, in a copy of its folder. */
  install: string[][];
  /** The runner's own file. */
  source: string;
  /** The command that runs it. The folder of the schemas and the files of vectors are appended. */
  run: string[];
}

const python = ["python3", "-m", "pip"];
const installPython = [
  [...python, "install", "--quiet", "--target", ".", "--requirement", "requirements.txt"],
];

export const languages: Language[] = [
  {
    id: "python",
    name: "Python",
    engine: "jsonschema",
    page: "https://python-jsonschema.readthedocs.io",
    dialect: "2020-12",
    version: { file: "requirements.txt", pattern: /^jsonschema==(.+)$/m },
    tools: [[...python, "--version"]],
    install: installPython,
    source: "vectors.py",
    run: ["python3", "vectors.py"],
  },
  {
    id: "python-fast",
    name: "Python",
    engine: "fastjsonschema",
    page: "https://horejsek.github.io/python-fastjsonschema",
    dialect: "draft-07",
    version: { file: "requirements.txt", pattern: /^fastjsonschema==(.+)$/m },
    tools: [[...python, "--version"]],
    install: installPython,
    source: "vectors.py",
    run: ["python3", "vectors.py"],
  },
  {
    id: "rust",
    name: "Rust",
    engine: "jsonschema",
    page: "https://docs.rs/jsonschema",
    dialect: "2020-12",
    version: { file: "Cargo.toml", pattern: /^jsonschema = .*"=(.+?)"/m },
    tools: [["cargo", "--version"]],
    install: [["cargo", "build", "--quiet"]],
    source: "src/main.rs",
    run: ["cargo", "run", "--quiet", "--"],
  },
  {
    id: "go",
    name: "Go",
    engine: "santhosh-tekuri/jsonschema",
    page: "https://pkg.go.dev/github.com/santhosh-tekuri/jsonschema/v6",
    dialect: "2020-12",
    version: { file: "go.mod", pattern: /jsonschema\/v6 v(.+)$/m },
    tools: [["go", "version"]],
    install: [["go", "build", "."]],
    source: "main.go",
    run: ["go", "run", "."],
  },
  {
    id: "java",
    name: "Java",
    engine: "networknt json-schema-validator",
    page: "https://github.com/networknt/json-schema-validator",
    dialect: "2020-12",
    version: { file: "pom.xml", pattern: /json-schema-validator<\/artifactId>\s*<version>(.+?)</ },
    tools: [
      ["java", "-version"],
      ["mvn", "--version"],
    ],
    install: [["mvn", "--batch-mode", "--quiet", "dependency:copy-dependencies", "-DoutputDirectory=lib"]],
    source: "Vectors.java",
    run: ["java", "-cp", "lib/*", "Vectors.java"],
  },
  {
    id: "ruby",
    name: "Ruby",
    engine: "json_schemer",
    page: "https://github.com/davishmcclurg/json_schemer",
    dialect: "draft-07",
    version: { file: "apt-packages.txt", pattern: /^ruby-json-schemer=([\d.]+)/m },
    tools: [["ruby", "--version"]],
    install: [],
    source: "vectors.rb",
    run: ["ruby", "vectors.rb"],
  },
  {
    id: "php",
    name: "PHP",
    engine: "justinrainbow/json-schema",
    page: "https://github.com/jsonrainbow/json-schema",
    dialect: "draft-04",
    version: { file: "apt-packages.txt", pattern: /^php-json-schema=([\d.]+)/m },
    tools: [["php", "--version"]],
    install: [],
    source: "vectors.php",
    run: ["php", "vectors.php"],
  },
  {
    id: "perl",
    name: "Perl",
    engine: "JSON::Validator",
    page: "https://metacpan.org/pod/JSON::Validator",
    dialect: "draft-07",
    version: { file: "apt-packages.txt", pattern: /^libjson-validator-perl=([\d.]+)/m },
    tools: [["perl", "--version"]],
    install: [],
    source: "vectors.pl",
    run: ["perl", "vectors.pl"],
  },
  {
    id: "cpp",
    name: "C++",
    engine: "Sourcemeta's jsonschema",
    page: "https://github.com/sourcemeta/jsonschema",
    dialect: "2020-12",
    version: { file: "package.json", pattern: /"@sourcemeta\/jsonschema": "(.+)"/ },
    tools: [
      ["sh", "-c", "exit"],
      ["npm", "--version"],
    ],
    install: [["npm", "install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"]],
    source: "vectors.sh",
    run: ["sh", "vectors.sh"],
  },
];

/** Returns the folder of a language's runner and its manifest, with a slash at the end. */
export function folderOf({ id }: Language): string {
  return `${repository}schemas/runners/${id}/`;
}

/** Returns the version of the engine that a runner's manifest pins. */
export function versionOf(language: Language): string {
  const { file, pattern } = language.version;
  const [, version] = readFileSync(folderOf(language) + file, "utf8").match(pattern) ?? [];
  if (!version)
    throw new Error(`schemas/runners/${language.id}/${file} does not pin a version of ${language.engine}.`);
  return version;
}
