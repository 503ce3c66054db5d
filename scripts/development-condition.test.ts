import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { copyRepository } from "@nodeinfo-kit/test-support/copy-repository";
import ts from "typescript";
import { expect, test } from "vitest";
import { publishedPackages } from "./checks/packages/published.ts";
import { sourceCondition } from "./generate/render-exports.ts";
import { repository } from "./repository.ts";

test("go to definition of another package's export opens its source", () => {
  const definitionOf = languageService("packages/lint/src/index.ts", [
    'import { read } from "@nodeinfo-kit/convert";',
    'import { nodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";',
    'import { validateNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";',
    'import type { NodeInfo } from "@nodeinfo-kit/types/nodeinfo/2.1";',
  ]);
  expect(["read", "nodeInfo", "validateNodeInfo", "NodeInfo"].map(definitionOf)).toEqual([
    "packages/convert/src/read.ts",
    "packages/builders/src/generated/nodeinfo/2.1.ts",
    "packages/validators/src/generated/nodeinfo/2.1.ts",
    "packages/types/src/generated/nodeinfo/2.1.ts",
  ]);
});

/** Returns a function that finds the file where a name is defined, as an editor does for an unsaved file. */
function languageService(file: string, lines: readonly string[]): (name: string) => string | undefined {
  const path = repository + file;
  const text = lines.join("\n");
  const { config } = ts.readConfigFile(`${repository}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, repository);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => "0",
    getScriptSnapshot: (name) => {
      const content = name === path ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => repository,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    realpath: (path) => realpathSync(path),
  });
  return (name) => {
    const [definition] = service.getDefinitionAtPosition(path, text.indexOf(` ${name} `) + 1) ?? [];
    return definition && relative(repository, definition.fileName);
  };
}

test("a test of one package sees an edit of another without a build", () => {
  const { folder, remove } = copyRepository();
  cpSync(`${repository}schemas/dist`, join(folder, "schemas/dist"), { recursive: true });
  writeFileSync(join(folder, "packages/convert/src/read.ts"), "export const read = () => 'edited';");
  writeFileSync(
    join(folder, "packages/lint/src/sees-edit.test.ts"),
    `import { read } from "@nodeinfo-kit/convert";
import { expect, test } from "vitest";
test("", () => expect(read()).toBe("edited"));`,
  );
  try {
    execFileSync("npx", ["--no-install", "vitest", "run", "packages/lint/src/sees-edit.test.ts"], {
      cwd: folder,
      shell: process.platform === "win32",
    });
  } finally {
    remove();
  }
});

test("each exported module is resolved to its source, except those made from JSON", () => {
  const targets = publishedPackages().flatMap(({ name, folder }) => {
    const { exports } = JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8"));
    return Object.keys(exports)
      .filter((subpath) => name !== "@nodeinfo-kit/schemas" && !subpath.endsWith(".json"))
      .map((subpath) => ({
        module: name + subpath.slice(1),
        source: join(folder, String(exports[subpath][sourceCondition])),
      }));
  });
  expect(targets.length).toBeGreaterThan(50);
  expect(targets.filter(({ source }) => !existsSync(repository + source))).toEqual([]);
});
