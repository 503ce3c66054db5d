import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { repository } from "./repository.ts";

const ignore = ["**/node_modules/**", "**/dist/**"];
const property = /\bassert\(\s*(fc\.)?(async)?property\(/gi;
const files = globSync("{packages,scripts,benchmarks}/**/*.test.ts", { cwd: repository, ignore })
  .map((path) => ({ path, text: readFileSync(`${repository}${path}`, "utf8") }))
  .filter(({ text }) => text.search(property) !== -1);

test("the properties of many files are found", () => {
  expect(files.length).toBeGreaterThan(20);
});

test.each(files)("the properties of $path have the seed, and name it in the title", ({ text }) => {
  expect(text.match(/(?<!import )\{ seed\b/g)).toHaveLength(text.match(property)?.length ?? 0);
  expect(text).toContain(["(seed $", "{seed})"].join(""));
});
