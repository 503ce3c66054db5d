import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { repository } from "../repository.ts";
import { nodeinfo, openApi } from "./made.ts";

const require = createRequire(import.meta.url);
const redocly = require.resolve("@redocly/cli/bin/cli.js");
const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-lint-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Returns the rules that Redocly, with our redocly.yaml, reports for a document. */
function brokenRules(document: unknown): string[] {
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  const options = ["--config", join(repository, "redocly.yaml"), "--format", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, [redocly, "lint", ...options, file], {
    encoding: "utf8",
    // No network access.
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  if (!stdout.startsWith("{"))
    throw new Error(`Redocly did not return a report. Its output:\n${stdout}\n${stderr}`);
  const { problems }: { problems: { ruleId: string }[] } = JSON.parse(stdout);
  return [...new Set(problems.map(({ ruleId }) => ruleId))];
}

test.each([...openApi])("Redocly accepts %s", (_, document) => {
  expect(brokenRules(document)).toEqual([]);
});

test("Redocly reports a broken example, an unresolved reference, and a property that OpenAPI does not define", () => {
  const document = nodeinfo;
  const text = JSON.stringify(document);
  expect(brokenRules(JSON.parse(text.replaceAll('"localPosts":10477', '"localPosts":"10477"')))).toEqual([
    "no-invalid-media-type-examples",
  ]);
  expect(
    brokenRules(JSON.parse(text.replace("#/components/headers/ETag", "#/components/headers/None"))),
  ).toEqual(["no-unresolved-refs"]);
  expect(brokenRules({ ...document, path: {} })).toEqual(["struct"]);
});
