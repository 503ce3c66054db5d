import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findInputs } from "./find-inputs.js";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nodeinfo-cli-"));
  for (const file of [
    "b.json",
    "a.json",
    "[odd] (name).json",
    "nodeinfo.config.json",
    "all/deeper/c.json",
    "all/.hidden/d.json",
    "all/notes.txt",
    "all/lines.ndjson",
    "all/node_modules/x/package.json",
    "empty/notes.txt",
    "site/.well-known/nodeinfo",
    "site/.well-known/x-nodeinfo2",
    "site/.well-known/security.txt",
    "site/nodeinfo",
  ]) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What is found, with names from the folder, and `!` before what is missing. */
async function found(...inputs: string[]) {
  const all = await findInputs(inputs, { folder });
  return all.map((input) => {
    if (input.kind === "unreadable") return `! ${input.message}`;
    return input.file
      .replaceAll("\\", "/")
      .split(`${folder.replaceAll("\\", "/").split("/").at(-1)}/`)
      .at(-1);
  });
}

test("a folder is every *.json in it, but not those of installed packages, nor the configuration", async () => {
  expect(await found("all")).toEqual(["all/.hidden/d.json", "all/deeper/c.json"]);
  expect(await found(".")).toEqual([
    "[odd] (name).json",
    "a.json",
    "all/.hidden/d.json",
    "all/deeper/c.json",
    "b.json",
    "site/.well-known/nodeinfo",
    "site/.well-known/x-nodeinfo2",
  ]);
});

test("in .well-known, documents have names without an ending", async () => {
  const both = ["site/.well-known/nodeinfo", "site/.well-known/x-nodeinfo2"];
  for (const input of ["site", "site/", "site/.well-known", "site/.well-known/"])
    expect(await found(input), input).toEqual(both);
});

test("a glob may name any file", async () => {
  expect(await found("all/*.{txt,ndjson}")).toEqual(["all/lines.ndjson", "all/notes.txt"]);
  expect(await found("all\\**\\*.json")).toEqual(["all/.hidden/d.json", "all/deeper/c.json"]);
});

test("an existing file is itself, even if its name looks like a glob or it is the configuration", async () => {
  expect(await found("[odd] (name).json", "nodeinfo.config.json")).toEqual([
    "[odd] (name).json",
    "nodeinfo.config.json",
  ]);
});

test("each file is named once, in the order of the inputs", async () => {
  expect(await found("b.json", "*.json", "./b.json", "all", "all/deeper/c.json")).toEqual([
    "b.json",
    "[odd] (name).json",
    "a.json",
    "all/.hidden/d.json",
    "all/deeper/c.json",
  ]);
});

test.each([
  ["missing.json", "! No such file or folder."],
  ["missing/*.json", "! No files match this pattern."],
  ["empty", "! No *.json files in this folder."],
  ["https://social.example/nodeinfo/2.0", "! URLs are not fetched. Pipe the document in: curl"],
])("of %s it is said why nothing is found", async (input, message) => {
  expect(await found(input)).toEqual([expect.stringContaining(message)]);
});

test("standard input has the name that it is given", async () => {
  expect(await findInputs(["-", "-"])).toEqual([{ kind: "stdin", file: "<stdin>" }]);
  expect(await findInputs(["-"], { stdinName: "a.json" })).toEqual([{ kind: "stdin", file: "a.json" }]);
});
