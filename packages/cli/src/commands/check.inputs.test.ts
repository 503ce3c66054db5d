import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandFile, invalid, TestFolder, valid } from "../fixtures/test-folder.js";

let folder: TestFolder;

beforeAll(() => {
  folder = new TestFolder({
    "valid.json": valid,
    "all/a.json": valid,
    "all/deeper/b.json": invalid,
    "all/notes.txt": "no document",
  });
});

afterAll(() => folder.remove());

interface Document {
  file: string;
  line: number;
  kind: string;
  id: string | null;
  diagnostics: { code: string; message: string; range?: { start: { line: number; column: number } } }[];
}

function documents(args: string[], input: unknown = ""): Document[] {
  return folder.report(args, input).documents;
}

test("globs, folders and files name each document once", () => {
  const files = documents(["all/**/*.json", "all", "valid.json", "./valid.json"]).map(({ file }) => file);
  expect(files).toEqual(["all/a.json", "all/deeper/b.json", "valid.json"]);
});

describe("standard input", () => {
  test("is <stdin>, or has the name that is given", () => {
    expect(documents(["-"], valid)).toMatchObject([{ file: "<stdin>", id: "nodeinfo/2.0" }]);
    expect(documents(["--stdin-filename", "x/y.json", "-"], valid)).toMatchObject([{ file: "x/y.json" }]);
  });

  test("is read no further than a document can go", async () => {
    const run = spawn(process.execPath, [commandFile, "check", "--format", "compact", "-"], { env: {} });
    let out = "";
    run.stdout.on("data", (text) => {
      out += text;
    });
    run.stdin.on("error", () => {}); // The command stops reading.
    const endless = setInterval(() => run.stdin.write(" ".repeat(2 ** 16)), 1);
    const status = await new Promise((resolve) => run.on("close", resolve));
    clearInterval(endless);
    expect({ status, out }).toEqual({ status: 1, out: expect.stringContaining("json/too-large") });
  });
});

test("a response with its headers is checked where it is, and read and converted as a document", () => {
  const document = JSON.stringify(valid);
  const head = "HTTP/2 200 \r\ncontent-type: text/html\r\n\r\n";
  expect(documents(["-"], head + document)).toMatchObject([
    { id: "nodeinfo/2.0", diagnostics: [{ code: "http/html", range: { start: { line: 4, column: 1 } } }] },
  ]);
  expect(folder.nodeinfo(["read", "-"], head + document)).toMatchObject({ status: 0 });
  expect(folder.nodeinfo(["convert", "--to", "nodeinfo/2.1", "-"], head + document)).toMatchObject({
    status: 0,
  });
  const missing = `HTTP/1.1 404 Not Found\r\n\r\n${document}`;
  expect(folder.nodeinfo(["check", "-"], missing)).toMatchObject({ status: 1 });
  const { status, err } = folder.nodeinfo(["read", "-"], missing);
  expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("the status 404") });
});

test("empty standard input is not a document: the previous command failed", () => {
  const { status, out } = folder.nodeinfo(["check", "-"]);
  expect({ status, out }).toEqual({
    status: 3,
    out: "✗ <stdin>  Standard input is empty. Did the previous command fail?\n",
  });
});

describe("a file is read as bytes, so encoding errors are reported:", () => {
  test.each([
    ["no UTF-8", Buffer.from([0x22, 0xe9, 0x22]), "json/encoding"],
    ["a byte order mark", `\ufeff${JSON.stringify(valid)}`, "json/bom"],
    ["more than 1 MiB", " ".repeat(1024 * 1024 + 1), "json/too-large"],
    ["nothing at all", "", "json/empty"],
    ["100,000 levels", "[".repeat(100_000), "json/too-deep"],
    ["a web page", "<!DOCTYPE html><html>", "json/web-page"],
  ])("%s", (_, content, code) => {
    folder.write("bytes.json", content);
    expect(documents(["bytes.json"])).toMatchObject([{ kind: "checked", diagnostics: [{ code }] }]);
  });
});

describe("a document on each line", () => {
  const lines = `${JSON.stringify(valid)}\n\n${JSON.stringify(invalid)}\r\n{\n`;

  test("is reported with its line", () => {
    const found = documents(["--ndjson", "-"], lines);
    expect(found).toMatchObject([
      { line: 1, diagnostics: [] },
      { line: 3, diagnostics: [{ code: "schema/enum", range: { start: { line: 3 } } }] },
      { line: 4, diagnostics: [{ code: "json/syntax", range: { start: { line: 4, column: 2 } } }] },
    ]);
    const { out } = folder.nodeinfo(["check", "--format", "compact", "--ndjson", "-"], lines);
    expect(out).toMatch(/^<stdin>:3:\d+: error schema\/enum .*\n<stdin>:4:2: error json\/syntax .*\n$/);
  });

  test("is read without --ndjson if the file name has its extension, but a folder means only its *.json files", () => {
    folder.write("lines/a.ndjson", lines);
    folder.write("lines/b.jsonl", lines);
    folder.write("lines/c.json", valid);
    const places = (...args: string[]) => documents(args).map(({ file, line }) => `${file}:${line}`);
    expect(places("lines/a.ndjson", "lines/*.jsonl")).toEqual(
      ["a.ndjson", "b.jsonl"].flatMap((file) => [1, 3, 4].map((line) => `lines/${file}:${line}`)),
    );
    expect(places("lines")).toEqual(["lines/c.json:1"]);
    expect(documents(["--stdin-filename", "x.jsonl", "-"], lines)).toHaveLength(3);
  });

  test("may be too long, and those after it are read", () => {
    const long = `"${"x".repeat(2 ** 21)}"\n${JSON.stringify(valid)}`;
    expect(documents(["--ndjson", "-"], long)).toMatchObject([
      { line: 1, diagnostics: [{ code: "json/too-large" }] },
      { line: 2, diagnostics: [] },
    ]);
  });

  test("is reported as missing if there is none", () => {
    const { status, out } = folder.nodeinfo(["check", "--ndjson", "-"], "\n\n");
    expect(status).toBe(3);
    expect(out).toContain("No line contains a document.");
  });
});

test("the origin can be set for one document only", () => {
  for (const args of [
    ["valid.json", "all"],
    ["--ndjson", "valid.json"],
  ]) {
    const { status, err } = folder.nodeinfo(["check", "--host", "social.example", ...args]);
    expect(status).toBe(2);
    expect(err).toContain("--host, --url, --rel and --content-type are for one document. Specify one.");
  }
});

test("the schema can be set if the type cannot be identified", () => {
  expect(documents(["-"], { nodeName: "Example" })).toMatchObject([
    { id: null, diagnostics: [{ code: "document/unknown" }] },
  ]);
  const schema = ["--as", "metadata/fep-0151"];
  expect(documents([...schema, "-"], { nodeName: "Example" })).toMatchObject([{ id: "metadata/fep-0151" }]);
});
