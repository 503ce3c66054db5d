import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const command = fileURLToPath(new URL("../../bin/nodeinfo.js", import.meta.url));
const valid = {
  version: "2.1",
  software: { name: "example", version: "1.2.0", repository: "https://code.example/example" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: false,
  usage: { users: { total: 120 } },
  metadata: {},
};
const broken = { ...valid, usage: { users: { total: "120" } } };
const nodeInfo2 = {
  version: "1.0",
  server: { baseUrl: "https://social.example/", name: "Example", software: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  openRegistrations: true,
};

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nodeinfo-cli-"));
  writeFileSync(join(folder, "valid.json"), JSON.stringify(valid));
  writeFileSync(join(folder, "broken.json"), JSON.stringify(broken));
});

afterAll(() => rmSync(folder, { recursive: true }));

function nodeinfo(args: string[], document: unknown = {}) {
  const input = typeof document === "string" ? document : JSON.stringify(document);
  const run = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

test("the document is on standard output, and what was lost and repaired on standard error", () => {
  expect(nodeinfo(["convert", "broken.json", "--to", "nodeinfo/2.0"])).toEqual({
    status: 0,
    out: `\
{
  "version": "2.0",
  "software": {
    "name": "example",
    "version": "1.2.0"
  },
  "protocols": [
    "activitypub"
  ],
  "services": {
    "inbound": [],
    "outbound": []
  },
  "openRegistrations": false,
  "usage": {
    "users": {
      "total": 120
    }
  },
  "metadata": {}
}
`,
    err: `\
broken.json: 1 loss
  /software/repository  cannot be expressed in nodeinfo/2.0: the string "https://code.example/example" is omitted
broken.json: 1 repair
  /usage/users/total  is a string instead of a number; read as the number 120
`,
  });
});

test("prints no notes when nothing is lost", () => {
  const { status, out, err } = nodeinfo(["convert", "--strict", "--to", "nodeinfo/2.2", "valid.json"]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({ version: "2.2", software: valid.software });
});

test("the new document is valid", () => {
  const { out } = nodeinfo(["convert", "-", "--to", "diaspora/statistics-json"], nodeInfo2);
  expect(nodeinfo(["check", "--as", "diaspora/statistics-json", "-"], out).status).toBe(0);
});

test("--strict rejects losses, and accepts repairs", () => {
  const strictly = nodeinfo(["convert", "valid.json", "--to", "nodeinfo/2.0", "--strict"]);
  expect(strictly).toEqual({ ...nodeinfo(["convert", "valid.json", "--to", "nodeinfo/2.0"]), status: 1 });
  expect(JSON.parse(strictly.out)).toMatchObject({ version: "2.0" });
  expect(nodeinfo(["convert", "broken.json", "--to", "nodeinfo/2.1", "--strict"])).toMatchObject({
    status: 0,
    err: expect.stringContaining("broken.json: 1 repair\n"),
  });
});

test("the JSON has the document, the losses and the repairs", () => {
  const run = nodeinfo(["convert", "--format", "json", "--to", "nodeinfo/2.0", "--strict", "broken.json"]);
  expect(run).toMatchObject({ status: 1, err: "" });
  expect(JSON.parse(run.out)).toEqual({
    format: "nodeinfo-convert-1",
    file: "broken.json",
    given: [],
    openOnly: [],
    document: expect.objectContaining({ version: "2.0" }),
    losses: [
      {
        pointer: "/software/repository",
        code: "loss/no-place",
        value: "https://code.example/example",
        message: expect.any(String),
      },
    ],
    repairs: [expect.objectContaining({ pointer: "/usage/users/total", before: "120", after: 120 })],
  });
});

test("facts that were read can be given too, with more that is known", () => {
  const { facts } = JSON.parse(nodeinfo(["read", "--format", "json", "valid.json"]).out);
  const more = { ...facts, name: "Example", baseUrl: "https://social.example/" };
  const { status, out } = nodeinfo(["convert", "--to", "nodeinfo2/1.0", "-"], more);
  expect(status).toBe(0);
  expect(JSON.parse(out).server).toEqual({ ...nodeInfo2.server });
});

test("a link document is not converted, and the error names the document to convert instead", () => {
  const rel = "http://nodeinfo.diaspora.software/ns/schema/2.1";
  const links = { links: [{ rel, href: "https://social.example/nodeinfo/2.1" }] };
  const { status, err } = nodeinfo(["convert", "-", "--to", "nodeinfo/2.0"], links);
  expect(status).toBe(1);
  expect(err).toMatch(
    /\nA link document does not describe a server\. Convert the document that it links to\.\n$/,
  );
  expect(err).not.toContain("--with");
});

describe("the exit status is", () => {
  test("1 when the new document requires unknown facts, with their places", () => {
    expect(nodeinfo(["convert", "valid.json", "--to", "nodeinfo2/1.0"])).toEqual({
      status: 1,
      out: "",
      err: `\
nodeinfo: Cannot convert valid.json to nodeinfo2/1.0. In the result:
  /server/baseUrl  must be a string, but is missing; give it as baseUrl
  /server/name     must be a string, but is missing; give it as name
To give what is missing: --with baseUrl=… --with name=…
`,
    });
  });

  test("1 when there is no document to read", () => {
    for (const text of ["{}", "[]", "null", '{"version":"2.0","software":{}}'])
      expect(nodeinfo(["convert", "-", "--to", "nodeinfo/2.1"], text)).toMatchObject({
        status: 1,
        out: "",
        err: expect.stringContaining("nodeinfo: Cannot read <stdin>:\n  "),
      });
    expect(nodeinfo(["convert", "-", "--to", "nodeinfo/2.1"], "{,}")).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringContaining("nodeinfo: <stdin>:1:2: Unexpected comma. Remove it."),
    });
  });

  test("1 when a NodeInfo2 document is about another server than --host", () => {
    const to = ["convert", "-", "--to", "nodeinfo/2.1"];
    expect(nodeinfo([...to, "--host", "social.example"], nodeInfo2).status).toBe(0);
    const elsewhere = nodeinfo([...to, "--host", "other.example"], nodeInfo2);
    expect(elsewhere).toMatchObject({ status: 1, out: "" });
    expect(elsewhere.err).toContain('/server/baseUrl  must be a URL at "other.example"');
  });

  test("2 when the command line is wrong", () => {
    expect(nodeinfo(["convert", "-"])).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringContaining("--to"),
    });
  });

  test("3 when there is no such file", () => {
    expect(nodeinfo(["convert", "missing.json", "--to", "nodeinfo/2.1"])).toEqual({
      status: 3,
      out: "",
      err: "nodeinfo: missing.json: No such file.\n",
    });
  });
});

test.each([
  [["missing.json"], 3, { problem: { kind: "unreadable", message: "No such file." } }],
  [
    ["-"],
    3,
    {
      problem: {
        kind: "unreadable",
        message: "Standard input is empty. Did the previous command fail?",
      },
    },
  ],
  [["valid.json"], 1, { issues: [{ pointer: "/server/baseUrl" }, { pointer: "/server/name" }] }],
])("JSON also states why there is no document: %j", (args, status, result) => {
  const run = nodeinfo(["convert", "--format", "json", "--to", "nodeinfo2/1.0", ...args], "");
  expect(run).toMatchObject({ status, err: "" });
  expect(JSON.parse(run.out)).toMatchObject({
    format: "nodeinfo-convert-1",
    file: expect.any(String),
    ...result,
  });
  expect(JSON.parse(run.out)).not.toHaveProperty("document");
});

describe("of a hostile document", () => {
  const evil = "\u001b[2J\u202e\u009b31m\u2028";
  const commands = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

  test("all that would command the terminal is shown as escapes, and the document is the same", () => {
    const metadata = { [evil]: { [evil]: evil } };
    const document = { ...broken, metadata, [evil]: evil, protocols: [evil, "activitypub"] };
    const { out, err } = nodeinfo(["convert", "-", "--to", "nodeinfo/2.0"], document);
    expect(JSON.parse(out).metadata).toEqual(metadata);
    expect(err).toContain("  /\\u{1b}[2J\\u{202e}\\u{9b}31m\\u{2028}  ");
    for (const text of [out, err]) expect(text.replaceAll("\n", "")).not.toMatch(commands);
    const json = nodeinfo(["convert", "--format", "json", "-", "--to", "nodeinfo/2.0"], document).out;
    expect(json.replaceAll("\n", "")).not.toMatch(commands);
    expect(JSON.parse(json).document).toEqual(JSON.parse(out));
  });

  test("a hundred losses are listed, and the others counted", () => {
    const protocols = ["activitypub", ...Array.from({ length: 5000 }, (_, index) => `x${index}`)];
    const { err } = nodeinfo(["convert", "-", "--to", "nodeinfo/2.1"], { ...valid, protocols });
    expect(err).toContain("<stdin>: 5000 losses\n");
    expect(err).toContain("  and 4900 more\n");
    expect(err.split("\n").length).toBe(103);
  });

  test("metadata of any depth is printed", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const text = JSON.stringify(valid).replace('"metadata":{}', `"metadata":{"deep":${deep}}`);
    const { status, out, err } = nodeinfo(["convert", "-", "--to", "nodeinfo/2.2"], text);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out.replace(/\s/g, "")).toContain(deep);
  });
});

test("ends without an error if the reader of the pipe stops", async () => {
  const run = spawn(process.execPath, [command, "convert", "-", "--to", "nodeinfo/2.1"]);
  let err = "";
  run.stderr.on("data", (text) => {
    err += text;
  });
  run.stdout.once("data", () => run.stdout.destroy());
  run.stdin.end(JSON.stringify({ ...valid, metadata: { list: Array(100_000).fill(0) } }));
  const status = await new Promise((resolve) => run.on("close", resolve));
  expect({ status, err }).toEqual({ status: 0, err: "" });
});
