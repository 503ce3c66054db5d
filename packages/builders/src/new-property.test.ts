import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { copyRepository } from "@nodeinfo-kit/test-support/copy-repository";
import { buildSync } from "esbuild";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";

const { folder, remove } = copyRepository();
afterAll(remove);

const sourceCondition = "@nodeinfo-kit/source";
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [
    join(folder, "node_modules/tsx/dist/cli.mjs"),
    `--conditions=${sourceCondition}`,
    join(folder, script),
    ...args,
  ]);

const program = `import { nodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
  export const document = nodeInfo()
    .software({ name: "example", version: "1", stars: 5 })
    .protocols("activitypub")
    .openRegistrations(false)
    .usage({ users: {} })
    .languages("de", "en")
    .theme({ colour: "blue" })
    .build();`;

test("properties that are added to a schema are properties of the builder", async () => {
  const file = join(folder, "schemas/nodeinfo/2.1/schema.json");
  const schema = JSON.parse(readFileSync(file, "utf8"));
  schema.properties.languages = { description: "The languages.", type: "array", items: { type: "string" } };
  schema.properties.software.properties.stars = { description: "A count.", type: "integer", minimum: 0 };
  schema.properties.theme = {
    title: "Theme",
    description: "The colours.",
    type: "object",
    additionalProperties: false,
    properties: { colour: { description: "The colour.", type: "string" } },
  };
  schema.required.push("theme");
  writeFileSync(file, JSON.stringify(schema));
  run("scripts/generate.ts", "schemas");
  run("packages/validators/build/build.ts");

  const { document } = await import(pathToFileURL(bundle(program)).href);
  expect(document).toMatchObject({
    software: { stars: 5 },
    languages: ["de", "en"],
    theme: { colour: "blue" },
  });
  expect(errorsOf(program)).toEqual([]);
  const [withoutTheme, ...others] = errorsOf(program.replace('.theme({ colour: "blue" })', ""));
  expect(withoutTheme).toContain("Missing: theme");
  expect(others).toEqual([]);
  expect(errorsOf(program.replace("stars: 5", "stars: -5"))).toHaveLength(1);
});

/** Bundles a program with the sources of the copy, and returns the bundle's file. */
function bundle(code: string): string {
  const outfile = join(folder, "program.mjs");
  const stdin = { contents: code, loader: "ts", resolveDir: folder } as const;
  buildSync({ stdin, bundle: true, format: "esm", outfile, conditions: [sourceCondition] });
  return outfile;
}

/** The errors that TypeScript reports in a program, with the types of the copy. */
function errorsOf(code: string): string[] {
  const file = join(folder, "program.ts");
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    ...{ strict: true, noEmit: true, types: [], skipLibCheck: true },
    ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext },
    customConditions: [sourceCondition],
  });
  const found = program.getSemanticDiagnostics(program.getSourceFile(file));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}
