import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyRepository } from "@nodeinfo-kit/test-support/copy-repository";
import { globSync } from "tinyglobby";
import { afterAll, expect, test } from "vitest";
import { repository } from "./repository.ts";

const { folder, remove } = copyRepository();
afterAll(remove);

const script = join(folder, "scripts/generate.ts");
const tsx = join(folder, "node_modules/tsx/dist/cli.mjs");
// The copy has nothing built.
const fromSources = "--conditions=@nodeinfo-kit/source";

function generate(...options: string[]) {
  const run = spawnSync(
    process.execPath,
    [tsx, fromSources, script, "schemas", "vectors", "rules", ...options],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  return { status: run.status, out: run.stdout, err: run.stderr };
}

test("the committed files are up to date", () => {
  expect(generate("--check")).toMatchObject({
    err: "",
    status: 0,
    out: expect.stringMatching(/^[1-9]\d* generated files/),
  });
});

// An archive of the repository has no attributes.
test.skipIf(!existsSync(`${repository}.git`))(
  "committed generated files are marked as generated, so diffs fold them",
  () => {
    const paths = globSync(
      [
        "packages/*/src/generated/**",
        "schemas/**/vectors/**/*.json",
        "languages/go/{schemas,vectors}/**",
        "docs/rules/**",
      ],
      {
        cwd: repository,
        ignore: ["**/node_modules", "packages/validators"],
      },
    );
    expect(paths.length).toBeGreaterThan(200);
    const attributes = execFileSync("git", ["check-attr", "--stdin", "linguist-generated"], {
      cwd: repository,
      input: paths.join("\n"),
      encoding: "utf8",
    });
    expect(attributes.split("\n").filter((line) => line !== "" && !line.endsWith(": set"))).toEqual([]);
  },
);

test("changed, missing and left-over files are reported with the command that fixes them", () => {
  appendFileSync(join(folder, "packages/types/src/generated/nodeinfo/2.1.ts"), "export type Extra = 1;\n");
  rmSync(join(folder, "packages/types/src/generated/discovery.ts"));
  writeFileSync(join(folder, "packages/types/src/generated/left.ts"), "");
  const { status, err } = generate("--check");
  expect(status).toBe(1);
  expect(err.trim().split("\n").sort()).toEqual(
    ["discovery.ts", "left.ts", "nodeinfo/2.1.ts"].map(
      (file) => `packages/types/src/generated/${file} is out of date. Run "npm run generate".`,
    ),
  );
  expect(generate()).toMatchObject({ status: 0, out: expect.stringContaining("3 of them changed.") });
  expect(generate("--check").status).toBe(0);
});

test.each([
  ["discovery/schema.json", "{", "schemas/discovery/schema.json is not JSON: SyntaxError: "],
  [
    "discovery/schema.json",
    '{"format": "uri"}',
    'schemas/discovery/schema.json:\n  /: "format" is not allowed here',
  ],
  ["discovery/schema.json", undefined, "schemas/discovery/schema.json is missing. See CONTRIBUTING.md."],
  ["discovery/document.json", undefined, "schemas/discovery/document.json is missing. See CONTRIBUTING.md."],
  [
    "discovery/document.json",
    "{}",
    "schemas/discovery/document.json:\n  /: must have required property 'standard'.",
  ],
  [
    "discovery/document.json",
    '{"standard": "A", "specification": "B", "status": "final"}',
    "  /status: must be equal to one of the allowed values: released, unreleased, draft.",
  ],
  ["known-values/software.json", "[", "schemas/known-values/software.json is not JSON: SyntaxError: "],
  [
    "known-values/software.json",
    '[{"value": "b", "title": "B", "aliases": []}, {"value": "a", "title": "A", "aliases": ["b"]}]',
    `schemas/known-values/software.json:
  /1/value: "a" is after "b": sort by value.
  /1/aliases/0: "b" is also at /0/value: keep one.`,
  ],
])(
  "an error in %s is reported with its file and place, and nothing else is printed",
  (file, text, message) => {
    const path = join(folder, "schemas", file);
    const sound = readFileSync(path);
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
    const { status, out, err } = generate("--check");
    writeFileSync(path, sound);
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(message);
    expect(err).not.toContain("    at ");
  },
);
