import { readFileSync } from "node:fs";
import { delimiter } from "node:path";
import type { LanguageName } from "quicktype-core";
import { repository } from "../../repository.ts";

/** One way to use quicktype's output in a language: its options, and a program that reads and writes documents. */
export interface Way {
  /** Its name in `deviations.json` and on the page. */
  name: string;
  language: LanguageName;
  /** Options of quicktype's command, without the leading dashes. */
  options: Record<string, string | true>;
  /** The file that the reader's command writes; a folder if it ends in a slash. */
  output: string;
  /** The program, in the language's folder next to this file. */
  program: string;
  /** The manifest that all programs are compiled with. */
  manifest?: string;
  /** Returns the folder of a document's types and program in the project. Its last part is the document's slug. */
  folder: (slug: string) => string;
  /** Commands that succeed if the language is installed. */
  needs: string[][];
  /** Commands that compile the programs of all documents. */
  build: (slugs: string[]) => string[][];
  /** The command that runs the program of a document. */
  run: (slug: string) => string[];
}

const python: Way = {
  name: "Python",
  language: "python",
  options: { "python-version": "3.7" },
  output: "nodeinfo.py",
  program: "main.py",
  folder: (slug) => slug,
  needs: [["python3", "--version"]],
  build: (slugs) => [["python3", "-m", "py_compile", ...slugs.map((slug) => `${slug}/nodeinfo.py`)]],
  run: (slug) => ["python3", `${slug}/main.py`],
};

const go: Way = {
  name: "Go",
  language: "go",
  options: { package: "main", "omit-empty": true },
  output: "nodeinfo.go",
  program: "main.go",
  manifest: "go.mod",
  folder: (slug) => slug,
  needs: [["go", "version"]],
  build: () => [["go", "build", "-o", "bin/", "./..."]],
  run: (slug) => [`bin/${slug}`],
};

const rust: Way = {
  name: "Rust",
  language: "rust",
  options: { visibility: "public", "skip-serializing-none": true },
  output: "nodeinfo.rs",
  program: "main.rs",
  manifest: "Cargo.toml",
  folder: (slug) => `src/bin/${slug}`,
  needs: [
    ["cargo", "--version"],
    ["rustc", "--version"],
  ],
  build: () => [["cargo", "build", "--quiet", "--target-dir", "target"]],
  run: (slug) => [`target/debug/${slug}`],
};

const java: Way = {
  name: "Java, own mapper",
  language: "java",
  options: { package: "nodeinfo" },
  output: "nodeinfo/NodeInfo.java",
  program: "WithMapper.java",
  manifest: "pom.xml",
  folder: (slug) => `src/main/java/${slug}`,
  needs: [
    ["javac", "-version"],
    ["mvn", "--version"],
  ],
  build: () => [
    ["mvn", "--quiet", "--batch-mode", "compile", "dependency:copy-dependencies", "-DincludeScope=runtime"],
  ],
  run: (slug) => [
    "java",
    "-cp",
    ["target/classes", "target/dependency/*"].join(delimiter),
    `${slug}.WithMapper`,
  ],
};

/** Every tested way. The page recommends the first of each language. */
export const ways: Way[] = [
  python,
  go,
  rust,
  { ...rust, name: "Rust, without skip-serializing-none", options: { visibility: "public" } },
  java,
  {
    ...java,
    name: "Java, quicktype's Converter",
    program: "WithConverter.java",
    run: (slug) => java.run(slug).with(-1, `${slug}.WithConverter`),
  },
];

/** Returns a document's id as a name that is valid as a package, a folder and a program in every language. */
export function slugOf(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, "_");
}

/** Returns the command that generates the types, here for NodeInfo 2.1. */
export function readersCommand({ language, options, output }: Way): string {
  const flags = Object.entries(options).map(([name, value]) =>
    value === true ? `--${name}` : `--${name} ${value}`,
  );
  const { devDependencies } = JSON.parse(readFileSync(`${repository}package.json`, "utf8"));
  return [
    `npx quicktype@${devDependencies["quicktype-core"]} --src-lang schema --src schemas/dist/draft-07/nodeinfo/2.1.json`,
    `--top-level NodeInfo --lang ${language} ${flags.join(" ")} --out ${output}`,
  ].join(" \\\n  ");
}
