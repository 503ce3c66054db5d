import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const command = fileURLToPath(new URL("../bin/nodeinfo.js", import.meta.url));
const valid = JSON.stringify({
  version: "2.0",
  software: { name: "example", version: "1.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: false,
  usage: { users: {} },
  metadata: {},
});
const openOnly = JSON.stringify({ version: "2.0", software: { name: "Example" } });
const invalid = JSON.stringify({ ...JSON.parse(valid), usage: { users: { total: "12" } } });

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nodeinfo-cli-"));
  mkdirSync(join(folder, "all/deeper"), { recursive: true });
  writeFileSync(join(folder, "valid.json"), valid);
  writeFileSync(join(folder, "all/open-only.json"), openOnly);
  writeFileSync(join(folder, "all/deeper/invalid.json"), invalid);
  writeFileSync(join(folder, "all/notes.txt"), "no document");
});

afterAll(() => rmSync(folder, { recursive: true }));

function nodeinfo(args: string[], input = "") {
  const run = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

describe("the exit status is", () => {
  test("0 when every document is valid in strict", () => {
    expect(nodeinfo(["check", "valid.json"]).status).toBe(0);
  });

  test("1 when one is not", () => {
    expect(nodeinfo(["check", "valid.json", "all"]).status).toBe(1);
    expect(nodeinfo(["check", "-"], "{").status).toBe(1);
    expect(nodeinfo(["check", "-"], "{}").status).toBe(1);
  });

  test.each([
    [["check"], "Name a file, a folder, a glob, or - for standard input."],
    [["chek"], 'There is no command "chek"; the commands are check, read, convert.'],
    [["check", "--format", "xml", "-"], 'There is no format "xml"; the formats are "text" and "json".'],
    [
      ["check", "--schema", "nodeinfo/3.0", "-"],
      'There is no schema "nodeinfo/3.0"; the schemas are discovery, ',
    ],
    [["check", "--loud", "-"], "Unknown option '--loud'.\nTry \"nodeinfo check --help\"."],
    [["--schema", "discovery", "check", "-"], "The command comes before its options."],
  ])("2 when the command line is wrong: %j", (args, message) => {
    const { status, err, out } = nodeinfo(args);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe("");
  });

  test.each([
    ["missing.json", "There is no file and no folder of this name."],
    [
      "https://social.example/nodeinfo/2.0",
      "This is an address, and nothing is fetched. Pipe the document in: curl",
    ],
    ["missing/*.json", "The pattern matches no file."],
  ])("3 when nothing is found: %s", (input, message) => {
    const { status, out } = nodeinfo(["check", "valid.json", input]);
    expect(status).toBe(3);
    expect(out).toContain(message);
  });

  test("3 when a file is no text, or too large for a document", () => {
    writeFileSync(join(folder, "latin1"), Buffer.from([0x22, 0xe9, 0x22]));
    writeFileSync(join(folder, "large"), " ".repeat(1024 * 1024 + 1));
    expect(nodeinfo(["check", "latin1"])).toMatchObject({
      status: 3,
      out: expect.stringContaining("not UTF-8"),
    });
    expect(nodeinfo(["check", "large"])).toMatchObject({ status: 3, out: expect.stringContaining("1 MiB") });
    expect(nodeinfo(["check", "-"], " ".repeat(2 ** 21))).toMatchObject({ status: 3 });
  });
});

describe("the text", () => {
  test("has a line a document, its faults under it, and a table", () => {
    expect(nodeinfo(["check", "valid.json", "all"]).out).toBe(`\
✓ valid.json               strict ✓  open ✓  nodeinfo/2.0  example 1.0
✗ all/deeper/invalid.json  strict ✗  open ✗  nodeinfo/2.0  example 1.0
    ✗ /usage/users/total  must be an integer of at least 0, but is the string "12"
! all/open-only.json       strict ✗  open ✓  nodeinfo/2.0  Example
    ! /software/name  must be a string of at least 1 character, only of a-z, 0-9 and -, but is the string "Example"
    ! /software/version  must be a string, but is missing
    ! /protocols  must be an array of at least 1 item, but is missing
    ! /services  must be an object, but is missing
    ! /openRegistrations  must be a boolean, but is missing
    ! /usage  must be an object, but is missing
    ! /metadata  must be an object, but is missing

              documents   strict ✓     open ✓
nodeinfo/2.0          3          1          2
total                 3          1          2

! refused in strict, accepted in open   ✗ refused in both
`);
  });

  test("has no colours in a pipe", () => {
    expect(nodeinfo(["check", "all"]).out).not.toContain("\u001b");
  });

  test("shows escapes for what would command the terminal", () => {
    const hostile = JSON.stringify({
      version: "2.0",
      software: { name: "\u001b[2J\u202e", version: "1" },
      "\u0007": 1,
    });
    const { out } = nodeinfo(["check", "-"], hostile);
    expect(out).toContain("\\u{1b}[2J\\u{202e}");
    expect(out).toContain("/\\u{7}");
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test("is bounded, whatever a document has in it", () => {
    const long = "x".repeat(300_000);
    const { out } = nodeinfo(["check", "-"], JSON.stringify({ version: long, software: {} }));
    expect(out.length).toBeLessThan(500);
    const named = JSON.stringify({ version: "2.0", software: { name: long, version: long } });
    expect(nodeinfo(["check", "-"], named).out.length).toBeLessThan(2000);
  });

  test("shows what only the open profile finds, and marks the place as refused in both", () => {
    const { out } = nodeinfo(
      ["check", "--schema", "metadata/funkwhale-2.1", "-"],
      '{"allowlist":{"enabled":1}}',
    );
    expect(out).toContain("✗ /allowlist  must be absent, but is an object");
    expect(out).toContain("✗ /allowlist/enabled  must be a boolean or null, but is the number 1");
  });

  test("stops after a hundred faults of one document and counts the others", () => {
    const { out } = nodeinfo(
      ["check", "-"],
      JSON.stringify({ ...JSON.parse(valid), protocols: Array(150).fill("smtp") }),
    );
    expect(out).toContain("and 50 more");
  });

  test("counts the faults that the validators left out too", () => {
    const many = JSON.stringify({ ...JSON.parse(valid), protocols: Array(5000).fill("smtp") });
    expect(nodeinfo(["check", "-"], many).out).toContain("and 4900 more");
    const [{ strict }] = JSON.parse(nodeinfo(["check", "--format", "json", "-"], many).out).documents;
    expect(strict).toMatchObject({ omitted: 4000, issues: { length: 1000 } });
  });
});

test("globs, folders and files name each document once", () => {
  const { documents } = JSON.parse(
    nodeinfo(["check", "--format", "json", "all/**/*.json", "all", "valid.json", "./valid.json"]).out,
  );
  expect(documents.map(({ file }: { file: string }) => file)).toEqual([
    "all/deeper/invalid.json",
    "all/open-only.json",
    "valid.json",
  ]);
});

test("the JSON report has the verdicts, the issues and the counts", () => {
  const report = JSON.parse(nodeinfo(["check", "--format", "json", "-"], invalid).out);
  expect(report).toMatchObject({
    format: "nodeinfo-check-1",
    summary: { documents: 1, strict: 0, open: 0 },
    documents: [
      {
        file: "<stdin>",
        id: "nodeinfo/2.0",
        software: "example 1.0",
        strict: { valid: false, issues: [{ code: "schema/type", pointer: "/usage/users/total" }] },
        open: { valid: false },
      },
    ],
  });
});

describe("the document is told", () => {
  const idOf = (document: unknown, ...options: string[]) => {
    const { out } = nodeinfo(["check", "--format", "json", ...options, "-"], JSON.stringify(document));
    const [first] = JSON.parse(out).documents;
    return first.id ?? first.message;
  };

  test.each([
    ["discovery", { links: [] }],
    ["discovery", { links: {} }],
    ["nodeinfo/1.0", { version: "1.0", software: {} }],
    ["nodeinfo/2.2", { version: "2.2", software: {} }],
    ["nodeinfo/2.1", { version: 2.1, software: {} }],
    ["nodeinfo/2.0", { version: 2, software: {} }],
    ["nodeinfo2/1.0", { version: "1.0", server: {} }],
    ["nodeinfo2/1.0", { server: { software: "example" } }],
    ["nodeinfo2/1.0", { server: "example" }],
    ["neighbours/matrix-federation-version", { server: { name: "Synapse" } }],
    ["neighbours/matrix-federation-version", { server: {} }],
    ["neighbours/matrix-client-versions", { versions: [] }],
    ["neighbours/matrix-support", { contacts: [] }],
    ["neighbours/matrix-support", { support_page: "https://matrix.example/" }],
    ["neighbours/statistics-json", { name: "Example", version: "0.6", registrations_open: "no" }],
    ["neighbours/mastodon-instance-v1", { uri: "social.example", title: "", version: "4.3.0" }],
    ["neighbours/mastodon-instance-v2", { domain: "social.example", title: "", version: "4.3.0" }],
    ["neighbours/mastodon-activity", [{ week: "0", logins: "0" }]],
  ])("to be %s from its members", (id, document) => {
    expect(idOf(document)).toBe(id);
  });

  test("from --schema, whatever it is", () => {
    expect(idOf({ nodeName: "Example" }, "--schema", "metadata/fep-0151")).toBe("metadata/fep-0151");
    expect(idOf([], "--schema", "nodeinfo/2.1")).toBe("nodeinfo/2.1");
    expect(idOf([], "--schema", "neighbours/mastodon-peers")).toBe("neighbours/mastodon-peers");
  });

  test("or else what is missing is said, with the cure", () => {
    expect(idOf({ version: "2024.1", software: {} })).toBe(
      '"version" is "2024.1", and should be a version of NodeInfo: 1.0, 1.1, 2.0, 2.1, 2.2. To use a certain schema, name it with --schema.',
    );
    expect(idOf({ software: {} })).toContain('"version" is missing');
    expect(idOf({})).toContain('such as "links", "software" or "server"');
    expect(idOf(1)).toBe("A document is a JSON object or a list; this is neither.");
    for (const list of [[], ["social.example"], [{ statuses: "0" }], [null]])
      expect(idOf(list)).toBe(
        "It is a list, and not one of weeks, so it is unclear of what. To use a certain schema, name it with --schema.",
      );
    expect(idOf({ uri: "social.example", version: "4.3.0" })).toContain("it is unclear which document it is");
    expect(idOf({ version: "../../x", software: {} })).toContain("--schema");
    for (const version of [{ toString: 1 }, ["2.1"], null, true])
      expect(idOf({ version, software: {} })).toContain("should be a version of NodeInfo");
    const deep = `{"software": {}, "version": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(nodeinfo(["check", "-"], deep)).toMatchObject({ status: 1, err: "" });
  });
});

describe("what is not JSON is named with its place:", () => {
  test.each([
    ['{"a": 1,}', "line 1, column 9: A comma stands before the closing bracket. Remove the comma."],
    ['{\n  "a": 1 // x\n}', "line 2, column 10: JSON has no comments. Remove it."],
    ["{'a': 1}", "line 1, column 2: Strings stand in double quotes, not single ones."],
    ['{\r\n"a": NaN}', "line 2, column 6: This is no JSON value."],
    ["<!DOCTYPE html>", "line 1, column 1: This is HTML or XML, not JSON"],
    [" \n", "line 1, column 1: The file is empty."],
    ["[1, 2", "line 1, column 6: The text ends before the array does: ] is missing."],
    ['{"a": 1', "The text ends before the object does: } is missing."],
    ["[1 2]", "line 1, column 4: A comma must stand between two members or items."],
    ['{"a" 1}', "line 1, column 6: A colon must stand between the name of a member and its value."],
    ["{}{}", "line 1, column 3: The document ends here, and something follows it."],
    ['{"a": "\\x"}', "This escape is not one that JSON knows."],
    ['["a\tb"]', "A control character stands in a string."],
    ['["a\nb"]', "A string has no closing quote on its line."],
    ["[01]", "A number cannot start with a zero."],
    ["[1.]", "This is not how JSON writes a number."],
    ["[,1]", "A value must stand here"],
  ])("%j", (text, message) => {
    expect(nodeinfo(["check", "-"], text).out).toContain(message);
  });

  test("even when it nests 100,000 levels deep", () => {
    expect(nodeinfo(["check", "-"], "[".repeat(100_000))).toMatchObject({
      status: 1,
      err: "",
      out: expect.stringContaining("It nests too deep to say where, but is not JSON: SyntaxError"),
    });
  });
});

test("a whole document is not judged as the metadata in it", () => {
  const { status, out } = nodeinfo(["check", "--schema", "metadata/fep-0151", "valid.json"]);
  expect(status).toBe(1);
  expect(out).toContain(
    'This is a whole document, nodeinfo/2.0. The schema metadata/fep-0151 is for the value of its "metadata"',
  );
});

test("an empty folder is named as such", () => {
  mkdirSync(join(folder, "empty"));
  expect(nodeinfo(["check", "empty"])).toMatchObject({
    status: 3,
    out: expect.stringContaining("There is no *.json file in this folder."),
  });
});

test("a byte order mark is no fault", () => {
  expect(nodeinfo(["check", "-"], `\ufeff${valid}`).status).toBe(0);
});

test("--version answers on standard output", () => {
  expect(nodeinfo(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
