import { spawnSync } from "node:child_process";
import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { copyRepository } from "./copy-repository.ts";

const { folder, remove } = copyRepository();
afterAll(remove);

const script = join(folder, "scripts/generate.ts");
const tsx = join(folder, "node_modules/tsx/dist/cli.mjs");

function generate(...options: string[]) {
  const run = spawnSync(process.execPath, [tsx, script, ...options], { cwd: folder, encoding: "utf8" });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

test("what is committed is up to date", () => {
  expect(generate("--check")).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^[1-9]\d* generated files/),
  });
});

test("a changed, a missing and a left-over file are named with the command that mends them", () => {
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

test("a schema that breaks our rules is refused with its file and place", () => {
  const schema = join(folder, "schemas/discovery/schema.json");
  writeFileSync(schema, '{"title": "NodeInfoDiscovery", "description": "A.", "format": "uri"}');
  const { status, err } = generate("--check");
  expect(status).toBe(1);
  expect(err).toContain("schemas/discovery/schema.json:");
  expect(err).toContain('/: "format" is outside our subset of JSON Schema');
});
