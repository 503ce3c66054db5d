import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documents } from "@nodeinfo-kit/schemas";
import { describe, expect, test } from "vitest";
import { WrongUsage } from "../command.js";
import { terminalOf } from "../terminal.js";
import { dialects, schema } from "./schema.js";

const published = fileURLToPath(new URL("../../../../schemas/", import.meta.url));

function printed(...args: string[]): string {
  const terminal = terminalOf("never", { stdout: {}, stderr: {}, env: {} });
  // This command has its result at once.
  const { out = "" } = schema.parse(args).run(terminal) as { out?: string };
  return `${out}\n`;
}

describe.each(documents.map(({ id }) => [id]))("the schema of %s", (id) => {
  test("is printed as it is published, in every dialect and profile", () => {
    const file = (path: string) => readFileSync(`${published}dist/${path}${id}.json`, "utf8");
    expect(printed(id)).toBe(file(""));
    expect(printed(id, "--profile=open")).toBe(file("open/"));
    expect(printed(id, "--dialect", "draft-07")).toBe(file("draft-07/"));
    expect(printed("--dialect=draft-04", "--profile", "open", id)).toBe(file("draft-04/open/"));
  });
});

test("there are the dialects that are published, and no others", () => {
  const manifest = JSON.parse(readFileSync(`${published}package.json`, "utf8"));
  const folders = Object.keys(manifest.exports).flatMap((path) => /^\.\/(draft-\d+)\//.exec(path)?.[1] ?? []);
  expect(["2020-12", ...new Set(folders)]).toEqual(dialects);
  expect(JSON.parse(printed("discovery")).$schema).toContain("2020-12");
});

test("without an id, the documents are listed with their standard and its status", () => {
  const [, ...rows] = printed().trimEnd().split("\n");
  expect(rows.map((row) => row.split(/ {2,}/))).toEqual(
    documents.map(({ id, standard, status }) => [id, status, standard]),
  );
});

test("on a terminal no line of the list is wider than it", () => {
  const terminal = terminalOf("never", { stdout: { isTTY: true, columns: 70 }, stderr: {}, env: {} });
  const { out = "" } = schema.parse([]).run(terminal) as { out?: string };
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(70);
  expect(out.replace(/\s+/g, " ")).toBe(printed().trimEnd().replace(/\s+/g, " "));
});

describe("wrong usage is", () => {
  test.each([
    [["nodeinfo/2.3"], 'There is no schema "nodeinfo/2.3". "nodeinfo schema" lists them.'],
    [["nodeinf/2.1"], 'There is no schema "nodeinf/2.1". Did you mean "nodeinfo/2.1"?'],
    [["2.1"], 'There is no schema "2.1". Did you mean "nodeinfo/2.1"?'],
    [["__proto__"], 'There is no schema "__proto__". "nodeinfo schema" lists them.'],
    [
      ["nodeinfo/2.1", "--dialect", "draft-06"],
      'There is no --dialect "draft-06"; it is 2020-12, draft-07, draft-04.',
    ],
    [["discovery", "--profile", "lax"], 'There is no --profile "lax"; it is strict, open.'],
    [["discovery", "nodeinfo/2.0"], "Name one schema; these are 2."],
    [["--profile", "open"], "Name the schema to print, such as nodeinfo/2.1."],
  ])("%j", (args, message) => {
    expect(() => schema.parse(args)).toThrow(WrongUsage);
    expect(() => schema.parse(args)).toThrow(message);
  });
});
