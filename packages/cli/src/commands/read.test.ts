import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const command = fileURLToPath(new URL("../../bin/nodeinfo.js", import.meta.url));
const valid = {
  version: "2.2",
  instance: { name: "Example", description: "A small server.\n\nFor friends." },
  software: { name: "example", version: "1.2.0", repository: "https://code.example/example" },
  protocols: ["activitypub"],
  services: { inbound: ["rss2.0"], outbound: [] },
  openRegistrations: false,
  usage: { users: { total: 120, activeHalfyear: 80, activeMonth: 30, activeWeek: 9 }, localPosts: 400 },
  metadata: { staffAccounts: ["https://social.example/@ada"], theme: "dark" },
};
const broken = {
  version: "2.0",
  software: { name: "example", version: 1 },
  protocols: ["activitypub"],
  openRegistrations: "TRUE",
  usage: { users: { total: "12" } },
  metadata: [],
  odd: {},
};
const nodeInfo2 = {
  version: "1.0",
  server: { baseUrl: "https://social.example/", name: "Example", software: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  openRegistrations: true,
  organization: { name: "Friends", contact: "friends@social.example" },
  relay: "",
  otherFeatures: [{ name: "polls", version: "2" }],
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

describe("the text has", () => {
  test("the facts, each under its own name", () => {
    expect(nodeinfo(["read", "valid.json"])).toEqual({
      status: 0,
      err: "",
      out: `\
valid.json  nodeinfo/2.2

  software            example 1.2.0
  repository          https://code.example/example
  protocols           activitypub
  services in         rss2.0
  services out        none
  registrations       closed
  users               120
  active in 7 days    9
  active in 30 days   30
  active in 180 days  80
  local posts         400
  name                Example
  description         A small server. For friends.
  staff               https://social.example/@ada
  metadata            staffAccounts, theme
`,
    });
  });

  test("the repairs in words", () => {
    expect(nodeinfo(["read", "broken.json"])).toEqual({
      status: 0,
      err: "",
      out: `\
broken.json  nodeinfo/2.0

  software          example 1
  protocols         activitypub
  registrations     open
  users             12
  other properties  /odd

5 repairs
  /software/version   is a number instead of a string; read as the string "1"
  /openRegistrations  is not a boolean, but clearly means one; read as true
  /usage/users/total  is a string instead of a number; read as the number 12
  /metadata           is an empty array instead of an object; read as an object
  /services           is missing, but the standard requires it
`,
    });
  });

  test("facts that only NodeInfo2 has", () => {
    expect(nodeinfo(["read", "-"], nodeInfo2).out).toContain(`\
  base URL       https://social.example/
  organization   Friends
  contact        friends@social.example
  features       polls 2
  relay          none
`);
  });

  test("a line a link, and a line a week", () => {
    const links = [
      { rel: "http://nodeinfo.diaspora.software/ns/schema/2.1", href: "https://social.example/nodeinfo/2.1" },
      { rel: "https://code.example/rel", href: "https://social.example/else" },
    ];
    expect(nodeinfo(["read", "-"], { links }).out).toBe(`\
<stdin>  discovery

  links  nodeinfo/2.1  https://social.example/nodeinfo/2.1
         https://code.example/rel  https://social.example/else
`);
    const weeks = [
      { week: "1700000000", statuses: "3", logins: "5", registrations: "0" },
      { week: "100000000000000" },
    ];
    expect(nodeinfo(["read", "-"], weeks).out).toBe(`\
<stdin>  mastodon/activity

  activity  week of 2023-11-14: statuses 3, logins 5, registrations 0
            week of 100000000000000: nothing
`);
  });

  test.each([
    [{ inbound: [], outbound: [] }, "  services          none\n"],
    [{ inbound: ["x"], outbound: ["x"] }, "  services          x\n"],
    [{ inbound: ["x"], outbound: ["x", "y"] }, "  services in       x\n  services out      x, y\n"],
  ])("the directions of services where they differ: %j", (services, lines) => {
    expect(nodeinfo(["read", "-"], { ...broken, services }).out).toContain(lines);
  });

  test("long lists in lines that fit a screen", () => {
    const protocols = Array.from({ length: 70 }, (_, index) => `protocol-${index}`);
    const { out } = nodeinfo(["read", "-"], { ...broken, protocols });
    expect(out).toContain(`\
  protocols         protocol-0, protocol-1, protocol-2, protocol-3, protocol-4,
                    protocol-5, protocol-6, protocol-7, protocol-8, protocol-9,
`);
    expect(out).toContain("protocol-49,\n                    and 20 more\n");
  });

  test("a sentence for a document without facts", () => {
    expect(nodeinfo(["read", "--as", "matrix/support", "-"], {}).out).toContain(
      "  The document contains no facts about the server.\n",
    );
  });
});

test("the JSON has the facts, where they stood, and the repairs", () => {
  const { status, out, err } = nodeinfo(["read", "--format", "json", "broken.json"]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({
    format: "nodeinfo-read-1",
    file: "broken.json",
    id: "nodeinfo/2.0",
    facts: {
      software: { name: "example", version: "1" },
      usage: { users: 12 },
      extra: { "/odd": {} },
      origins: { "/usage/users": "/usage/users/total" },
    },
    repairs: [
      { pointer: "/software/version", code: "repair/number-for-text", before: 1, after: "1" },
      { pointer: "/openRegistrations" },
      { pointer: "/usage/users/total" },
      { pointer: "/metadata" },
      { pointer: "/services" },
    ],
  });
});

test("--as names what a document is to be read as", () => {
  const statistics = { network: "Example", version: "1.0" };
  expect(nodeinfo(["read", "-"], statistics)).toEqual({
    status: 1,
    out: "",
    err: `\
nodeinfo: Cannot read <stdin>:
  (document)  must be a document that describes a server, but is an object
To read it as a specific type, use --as ID.
`,
  });
  expect(nodeinfo(["read", "--as", "diaspora/statistics-json", "-"], statistics).out).toContain(
    "software  Example 1.0\n",
  );
});

test("--host refuses a NodeInfo2 document about another server", () => {
  expect(nodeinfo(["read", "--host", "social.example", "-"], nodeInfo2).status).toBe(0);
  const elsewhere = nodeinfo(["read", "--host", "other.example", "-"], nodeInfo2);
  expect(elsewhere).toMatchObject({ status: 1, out: "" });
  expect(elsewhere.err).toContain('/server/baseUrl  must be a URL at "other.example"');
});

describe("the exit status is", () => {
  test.each([
    ["{}", "Cannot read "],
    ['{"version":"2.0","software":{}}', "/software/name  must be the name of the software, but is missing"],
    ['{"a":1,}', "nodeinfo: <stdin>:1:7: JSON does not allow a comma before a closing bracket."],
    ["<html>", "nodeinfo: <stdin>:1:1: This is an HTML page, not the document."],
  ])("1 when there is no document to read: %s", (text, message) => {
    const { status, out, err } = nodeinfo(["read", "-"], text);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain(message);
  });

  test("2 when the command line is wrong", () => {
    expect(nodeinfo(["read"])).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringContaining("Specify a file"),
    });
  });

  test.each([
    ["missing.json", "nodeinfo: missing.json: No such file."],
    ["*.json", "No such file."],
    [".", "This is a folder. Specify a file"],
    ["https://social.example/nodeinfo/2.0", "curl -s URL | nodeinfo read -"],
  ])("3 when there is no such file: %s", (file, message) => {
    const { status, err, out } = nodeinfo(["read", file]);
    expect({ status, out }).toEqual({ status: 3, out: "" });
    expect(err).toContain(message);
  });

  test("1 when standard input is too large, or no text", () => {
    expect(nodeinfo(["read", "-"], " ".repeat(2 ** 21))).toMatchObject({
      status: 1,
      err: expect.stringContaining("The input has more than 1048576 bytes"),
    });
    writeFileSync(join(folder, "latin1"), Buffer.from([0x22, 0xe9, 0x22]));
    expect(nodeinfo(["read", "latin1"])).toMatchObject({
      status: 1,
      err: expect.stringContaining(
        "nodeinfo: latin1:1:2: Byte 1 (counting from 0) is 0xE9, which is not valid UTF-8",
      ),
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
  [["valid.json", "--as", "mastodon/activity"], 1, { issues: [{ code: "read/unknown-document" }] }],
])("JSON also states why there are no facts: %j", (args, status, result) => {
  const run = nodeinfo(["read", "--format", "json", ...args], "");
  expect(run).toMatchObject({ status, err: "" });
  expect(JSON.parse(run.out)).toMatchObject({ format: "nodeinfo-read-1", ...result });
  expect(JSON.parse(run.out)).not.toHaveProperty("facts");
});

describe("of a hostile document", () => {
  const evil = "\u001b[2J\u202e\u009b31m\u2028";
  const document = {
    ...broken,
    software: { name: evil, version: evil, [evil]: evil },
    protocols: [evil, 1],
    usage: { users: { total: evil, activeMonth: "1" } },
    metadata: { nodeName: evil, nodeDescription: evil, [evil]: evil },
    [evil]: evil,
  };
  const commands = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

  test("all that would command the terminal is shown as escapes", () => {
    const { out } = nodeinfo(["read", "-"], document);
    expect(out).toMatch(/^ {2}software +\\u\{1b\}\[2J\\u\{202e\}\\u\{9b\}31m/m);
    expect(out.replaceAll("\n", "")).not.toMatch(commands);
    const { err } = nodeinfo(["read", "-"], { [evil]: evil, server: { [evil]: evil, baseUrl: evil } });
    expect(err.replaceAll("\n", "")).not.toMatch(commands);
  });

  test("the JSON is escaped, and the same when it is parsed", () => {
    const { out } = nodeinfo(["read", "--format", "json", "-"], document);
    expect(out.replaceAll("\n", "")).not.toMatch(commands);
    expect(JSON.parse(out).facts).toMatchObject({ software: { name: evil }, name: evil });
  });

  test("the text is bounded", () => {
    const long = "x".repeat(200_000);
    const { out } = nodeinfo(["read", "-"], {
      ...broken,
      software: { name: long, version: "1" },
      protocols: Array(60_000).fill(1),
      metadata: { nodeName: long, ...Object.fromEntries(Array(9999).fill(0).entries()) },
    });
    expect(out.length).toBeLessThan(3000);
  });

  test("a hundred repairs are listed, and the others counted", () => {
    const { out } = nodeinfo(["read", "-"], Array(150).fill({ week: "1", logins: "many" }));
    expect(out).toContain("\n150 repairs\n");
    expect(out).toContain("  /99/logins  ");
    expect(out).not.toContain("  /100/logins  ");
    expect(out).toContain("and 130 more\n");
    expect(out).toContain("  and 50 more\n");
  });

  test("properties of any depth are printed", () => {
    const deep = `{"version":"2.0","software":{"name":"x"},"deep":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    expect(nodeinfo(["read", "-"], deep)).toMatchObject({ status: 0, err: "" });
    expect(nodeinfo(["read", "--format", "json", "-"], deep)).toMatchObject({ status: 0, err: "" });
  });
});

test("ends without an error if the reader of the pipe stops", async () => {
  const run = spawn(process.execPath, [command, "read", "--format", "json", "-"]);
  let err = "";
  run.stderr.on("data", (text) => {
    err += text;
  });
  run.stdout.once("data", () => run.stdout.destroy());
  run.stdin.end(JSON.stringify({ ...broken, odd: Array(100_000).fill(0) }));
  const status = await new Promise((resolve) => run.on("close", resolve));
  expect({ status, err }).toEqual({ status: 0, err: "" });
});
