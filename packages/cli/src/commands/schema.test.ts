import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documents } from "@nodeinfo-kit/schemas";
import { describe, expect, test } from "vitest";
import { terminalOf } from "../terminal.js";
import { WrongUsage } from "../wrong-usage.js";
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
    [["nodeinfo/2.3"], 'Unknown schema "nodeinfo/2.3". To list the schemas: nodeinfo schema'],
    [["nodeinf/2.1"], 'Unknown schema "nodeinf/2.1". Did you mean "nodeinfo/2.1"?'],
    [["2.1"], 'Unknown schema "2.1". Did you mean "nodeinfo/2.1"?'],
    [["__proto__"], 'Unknown schema "__proto__". To list the schemas: nodeinfo schema'],
    [
      ["nodeinfo/2.1", "--dialect", "draft-06"],
      'Invalid value "draft-06" for --dialect. Use 2020-12, draft-07 or draft-04.',
    ],
    [["discovery", "--profile", "lax"], 'Invalid value "lax" for --profile. Use strict or open.'],
    [["discovery", "nodeinfo/2.0"], "Expected one ID, got 2."],
    [["--profile", "open"], "No ID. Specify the schema to print, such as nodeinfo/2.1."],
  ])("%j", (args, message) => {
    expect(() => schema.parse(args)).toThrow(WrongUsage);
    expect(() => schema.parse(args)).toThrow(message);
  });
});
