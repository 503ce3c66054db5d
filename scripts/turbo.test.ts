import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { copyRepository } from "@nodeinfo-kit/test-support/copy-repository";
import { afterAll, expect, test } from "vitest";

const { folder, remove } = copyRepository();
afterAll(remove);

/** Returns the hash of each package's build. turbo rebuilds packages with a new hash, and takes the rest from its cache. */
function buildHashes(): Map<string, string> {
  const turbo = join(folder, "node_modules/.bin/turbo");
  const out = execFileSync(turbo, ["run", "build", "--dry=json"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const plan: { tasks: { package: string; command: string; hash: string }[] } = JSON.parse(out);
  const builds = plan.tasks.filter((task) => task.package !== "//" && task.command !== "<NONEXISTENT>");
  return new Map(builds.map((task) => [task.package.replace("@nodeinfo-kit/", ""), task.hash]));
}

let hashes = buildHashes();

/** Returns the packages that turbo rebuilds after edits. */
function rebuiltBy(...files: readonly string[]): string[] {
  const before = hashes;
  for (const file of files) appendFileSync(join(folder, file), "\n");
  hashes = buildHashes();
  return [...hashes].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
}

test("an edit to a schema rebuilds the schemas and everything generated from them", () => {
  expect(rebuiltBy("schemas/nodeinfo/2.1/schema.json").sort()).toEqual([
    "builders",
    "cli",
    "convert",
    "lint",
    "schemas",
    "testing",
    "types",
    "validators",
    "vectors",
  ]);
});

test.each([
  "schemas/openapi/nodeinfo.source.json",
  "schemas/openapi/examples/discovery.json",
  "schemas/known-values/protocols.json",
  "examples/documents/valid/funkwhale-2.1.json",
])("an edit to %s rebuilds the schemas and the packages that depend on them", (file) => {
  expect(rebuiltBy(file).sort()).toEqual([
    "builders",
    "cli",
    "convert",
    "lint",
    "schemas",
    "testing",
    "validators",
  ]);
});

test.each(["schemas/discovery/field-cases.json", "schemas/discovery/followed-links.json"])(
  "an edit to %s rebuilds only the vectors",
  (file) => {
    expect(rebuiltBy(file)).toEqual(["vectors"]);
  },
);

test("an edit to a package.json whose exports are generated generates them again", () => {
  expect(rebuiltBy("packages/validators/package.json")).toContain("types");
});

test("an edit to the command rebuilds only the command", () => {
  expect(rebuiltBy("packages/cli/src/main.ts")).toEqual(["cli"]);
});

test("an edit to the builders' own code rebuilds them and their dependents", () => {
  expect(rebuiltBy("packages/builders/src/copy-json.ts").sort()).toEqual(["builders", "cli"]);
});

test.each([
  "packages/lint/src/place-of.ts",
  "packages/lint/src/rules/json/bom.ts",
  "packages/lint/build/render-pages.ts",
])("an edit to %s rebuilds lint and its dependents", (file) => {
  expect(rebuiltBy(file).sort()).toEqual(["cli", "lint", "testing"]);
});

test("an edit to the validators' own code rebuilds them and their dependents, but not schemas or types", () => {
  expect(rebuiltBy("packages/validators/src/issue.ts").sort()).toEqual([
    "builders",
    "cli",
    "convert",
    "lint",
    "testing",
    "validators",
  ]);
});

test("edits to what no build reads rebuild nothing", () => {
  const files = [
    "README.md",
    "examples/documents/README.md",
    "packages/cli/src/commands/check.test.ts",
    "packages/builders/src/builders.test.ts",
    "packages/convert/src/read.cases.test.ts",
    "packages/lint/src/rules.test.ts",
    "packages/lint/src/rules/discovery/discovery.test.ts",
    "docs/rules/json/bom.md",
    "packages/test-support/src/mutate.ts",
    "scripts/checks/sizes/check-sizes.ts",
    "scripts/checks/languages/languages.test.ts",
    "scripts/build.ts",
    "packages/builders/src/builders.test-d.ts",
    "schemas/README.md",
    "schemas/runners/python/vectors.py",
  ];
  expect(rebuiltBy(...files)).toEqual([]);
});
