import { chmodSync, existsSync, linkSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { create } from "../commands/new.js";
import { hasPty, Pty } from "../fixtures/pty.js";
import { commandFile, TestFolder } from "../fixtures/test-folder.js";
import { terminalOf } from "../terminal.js";
import { WrongUsage } from "../wrong-usage.js";

const needed = [
  ...["--base-url", "https://social.example", "--software", "harbour", "--software-version", "1.2.0"],
  ...["--protocol", "activitypub", "--open-registrations", "false"],
];

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

const terminal = terminalOf("never", { stdout: {}, stderr: {}, env: {} });

/** Runs the command without anybody to ask, and writes into the folder. */
async function make(...args: string[]) {
  return create.parse(["--out", folder.path, ...args]).run(terminal);
}

const inFolder = (path: string) => join(folder.path, path);
const read = (path: string) => readFileSync(inFolder(path), "utf8");

describe("of what the options say are written", () => {
  test("the document, the link document, and how to serve them", async () => {
    expect(await make(...needed, "--name", "Quiet Harbour", "--users=12")).toEqual({
      status: 0,
      out: expect.stringMatching(/^Written\n.*\/nodeinfo\/2\.1\.json .*\n\nNext\n/s),
    });
    expect(JSON.parse(read("nodeinfo/2.1.json"))).toMatchObject({
      version: "2.1",
      software: { name: "harbour" },
      metadata: { nodeName: "Quiet Harbour" },
      usage: { users: { total: 12 } },
    });
    expect(JSON.parse(read(".well-known/nodeinfo"))).toMatchObject({
      links: [{ href: "https://social.example/nodeinfo/2.1.json" }],
    });
    expect(read("serve-nodeinfo.md")).toMatch(/^# How to serve NodeInfo at https:\/\/social\.example\n/);
  });

  test("several protocols, accounts and versions", async () => {
    const more = ["--protocol=zot", "--staff=https://social.example/a", "--staff=https://social.example/b"];
    await make(...needed, ...more, "--schema=nodeinfo/2.2", "--schema=nodeinfo/2.0");
    for (const version of ["2.2", "2.0"])
      expect(JSON.parse(read(`nodeinfo/${version}.json`))).toMatchObject({
        protocols: ["activitypub", "zot"],
        metadata: { staffAccounts: ["https://social.example/a", "https://social.example/b"] },
      });
    expect(existsSync(inFolder("nodeinfo/2.1.json"))).toBe(false);
  });

  test("a protocol that no version lists, in the open profile, and nothing in the document that says so", async () => {
    const own = needed.map((word) => (word === "activitypub" ? "harbour activitypub" : word));
    const { status, out, err } = await make(...own, "--profile=open", "--schema=nodeinfo/2.0");
    expect([status, err]).toEqual([
      0,
      expect.stringMatching(
        /^note: nodeinfo\/2\.0\.json is valid in the open profile only\.\s+Strict\s+readers\s+reject\s+it\.$/m,
      ),
    ]);
    expect(err).not.toContain("well-known");
    expect(out).toContain(
      "curl -si https://social.example/nodeinfo/2.0.json | nodeinfo check --profile open --host",
    );
    expect(JSON.parse(read("nodeinfo/2.0.json"))).toEqual({
      version: "2.0",
      software: { name: "harbour", version: "1.2.0" },
      protocols: ["harbour", "activitypub"],
      services: { inbound: [], outbound: [] },
      openRegistrations: false,
      usage: { users: {} },
      metadata: {},
    });
  });

  test("the same as in the strict profile, where every protocol is listed", async () => {
    await make(...needed);
    const strict = read("nodeinfo/2.1.json");
    expect(await make(...needed, "--profile=open", "--force")).toEqual({
      status: 0,
      out: expect.not.stringContaining("--profile"),
    });
    expect(read("nodeinfo/2.1.json")).toBe(strict);
  });

  test("names that a program might take for others, as they are", async () => {
    await make(...needed, "--name", "__proto__", "--description", '</script>"\\u001b');
    expect(JSON.parse(read("nodeinfo/2.1.json")).metadata).toEqual({
      nodeName: "__proto__",
      nodeDescription: '</script>"\\u001b',
    });
  });

  test("and on standard error is what seems wrong, once, with the option that it comes from", async () => {
    const versions = ["--schema=nodeinfo/2.1", "--schema=nodeinfo/2.0"];
    const counts = ["--users=1", "--active-month=5", "--homepage=https://harbour.example"];
    const { status, err = "" } = await make(...needed, ...versions, ...counts);
    expect(status).toBe(0);
    expect(err.match(/warning\[[\w/-]+\]: --active-month: /g)).toHaveLength(1);
    expect(err).toContain("note: nodeinfo/2.0.json has no property for --homepage, so it is omitted there.");
  });
});

test("a protocol is taken where the version lists it", async () => {
  const { status } = await make(...needed, "--protocol", "nostr", "--schema", "nodeinfo/2.2");
  expect(status).toBe(0);
  expect(JSON.parse(read("nodeinfo/2.2.json"))).toMatchObject({ protocols: ["activitypub", "nostr"] });
});

describe("invalid usage is reported with the option, and nothing is written:", () => {
  test.each([
    [["--software", "Quiet Harbour"], '--software: "Quiet Harbour" contains characters other than'],
    [["--base-url", "social.example"], '--base-url: "social.example" is not a URL.'],
    [["--software-version", ""], "--software-version: The value is empty."],
    [["--name", "a\u001b[31mb"], "--name: The value contains U+001B"],
    [
      ["--protocol", "activitypup"],
      '--protocol: NodeInfo 2.0, 2.1 and 2.2 do not list "activitypup". Did you mean activitypub?',
    ],
    [
      ["--protocol", "Nostr"],
      '--protocol: NodeInfo 2.1 does not list "nostr", but NodeInfo 2.2 does: use --schema nodeinfo/2.2.',
    ],
    [
      ["--protocol", "nostr"],
      '--protocol: NodeInfo 2.1 does not list "nostr", but NodeInfo 2.2 does: use --schema nodeinfo/2.2.',
    ],
    [
      [
        "--protocol",
        "activitypub nostr",
        "--schema=nodeinfo/2.1",
        "--schema=nodeinfo/2.0",
        "--schema=nodeinfo/2.2",
      ],
      '--protocol: NodeInfo 2.0 and 2.1 do not list "nostr", but NodeInfo 2.2 does: use --schema nodeinfo/2.2.',
    ],
    [
      ["--protocol", "zot6"],
      '--protocol: NodeInfo 2.0, 2.1 and 2.2 do not list "zot6". NodeInfo 2.1 lists activitypub, ',
    ],
    [["--protocol", "versia"], "xmpp, zot. For a protocol that no version lists, use --profile open."],
    [["--profile", "lax"], 'Invalid value "lax" for --profile. Use strict or open.'],
    [["--profile", "open", "--protocol", "a\u001bb"], "--protocol: The value contains U+001B"],
    [["--open-registrations", "perhaps"], '--open-registrations: "perhaps" is neither yes nor no.'],
    [["--users", "12.5"], '--users: "12.5" is not a count.'],
    [
      ["--active-week", "1"],
      "nodeinfo/2.1 has no property for --active-week. Omit it, or use --schema nodeinfo/2.2.",
    ],
    [
      ["--schema", "nodeinfo/2.0", "--homepage", "https://x.example"],
      "nodeinfo/2.0 has no property for --homepage.",
    ],
    [
      ["--schema", "nodeinfo/1.0"],
      'Invalid value "nodeinfo/1.0" for --schema. Use nodeinfo/2.1, nodeinfo/2.0 or nodeinfo/2.2.',
    ],
    [
      ["--schema", "nodeinfo/2.2", "--name", "x".repeat(501)],
      "--name: The value has 501 characters, but at most 500 are allowed.",
    ],
    [["server.json"], 'Unexpected "server.json". To set the folder, use --out.'],
  ])("%j", (args, message) => {
    expect(() => create.parse([...needed, ...args])).toThrow(WrongUsage);
    expect(() => create.parse([...needed, ...args])).toThrow(message);
  });

  test("missing options without a terminal", async () => {
    const missing = "Missing required options: --software-version, --open-registrations.";
    const given = ["--base-url=https://social.example", "--software=harbour", "--protocol=zot"];
    await expect(make(...given)).rejects.toThrow(missing);
    await expect(make(...given)).rejects.toThrow("To be prompted for them, run in a terminal.");
    await expect(make("--yes", ...given)).rejects.toThrow(WrongUsage);
    await expect(make("--yes", ...given)).rejects.toThrow("run without --yes in a terminal.");
    expect(existsSync(inFolder("nodeinfo"))).toBe(false);
  });
});

describe("existing files", () => {
  test("are not overwritten, and no other file is written", async () => {
    folder.write(".well-known/nodeinfo", "mine");
    const { status, out, err } = await make(...needed);
    expect({ status, out }).toEqual({ status: 1, out: undefined });
    expect(err).toBe(
      `nodeinfo: Nothing was written, because these files exist: ${inFolder(".well-known/nodeinfo")}. Use --force to overwrite them, or --out DIR to write elsewhere.`,
    );
    expect(read(".well-known/nodeinfo")).toBe("mine");
    expect(existsSync(inFolder("nodeinfo"))).toBe(false);
  });

  test("are overwritten with --force, and keep their permissions", async () => {
    folder.write(".well-known/nodeinfo", "mine");
    chmodSync(inFolder(".well-known/nodeinfo"), 0o600);
    expect((await make("--force", ...needed)).status).toBe(0);
    expect(JSON.parse(read(".well-known/nodeinfo"))).toHaveProperty("links");
    expect(lstatSync(inFolder(".well-known/nodeinfo")).mode & 0o777).toBe(0o600);
  });

  test("are the same files afterwards, with their links", async () => {
    folder.write(".well-known/nodeinfo", "mine");
    linkSync(inFolder(".well-known/nodeinfo"), inFolder("hard"));
    await make("--force", ...needed);
    expect(read("hard")).toBe(read(".well-known/nodeinfo"));
  });

  test("are not overwritten if they are read-only, and that is reported", async () => {
    folder.write(".well-known/nodeinfo", "mine");
    chmodSync(inFolder(".well-known/nodeinfo"), 0o444);
    expect(await make("--force", ...needed)).toEqual({
      status: 3,
      err: expect.stringMatching(
        /^nodeinfo: Cannot write .*\.well-known\/nodeinfo: (?:it is read-only|permission denied)\. /,
      ),
    });
    expect(read(".well-known/nodeinfo")).toBe("mine");
  });

  test("include broken symbolic links", async () => {
    symlinkSync(inFolder("elsewhere"), inFolder("serve-nodeinfo.md"));
    expect((await make(...needed)).status).toBe(1);
    expect(existsSync(inFolder("elsewhere"))).toBe(false);
  });
});

test("a folder that cannot be created is reported", async () => {
  folder.write("nodeinfo", "a file, where a folder has to be");
  expect(await make(...needed)).toEqual({
    status: 3,
    err: expect.stringMatching(
      /^nodeinfo: Cannot write .*nodeinfo\/2\.1\.json: its name, or that of a folder that contains it, is already in use/,
    ),
  });
});

test("creates the folder if necessary", async () => {
  expect((await make(...needed, "--out", inFolder("a/b"))).status).toBe(0);
  expect(existsSync(inFolder("a/b/nodeinfo/2.1.json"))).toBe(true);
});

describe.runIf(hasPty)("at a terminal", () => {
  const inTerminal = (args: string) =>
    new Pty(`"${process.execPath}" "${commandFile}" new --color never ${args}`, { cwd: folder.path });

  test("prompts, repeats prompts after invalid answers, and writes the files after confirmation", async () => {
    const pty = inTerminal("--software-version 1.2.0 --name 'Quiet Harbour'");
    await pty.shows("Press Enter to accept what is in brackets.");
    await pty.shows("URL of the server, such as https://social.example: ");
    pty.type("social.example\r");
    await pty.shows('✗ "social.example" is not a URL. Use https://social.example.');
    await pty.shows("(https://social.example): ");
    pty.type("\rharbour\r");
    await pty.shows("URL of the source code (skip): ");
    pty.type("\r");
    await pty.shows("URL of the software's home page (skip): ");
    pty.type("\r");
    await pty.shows("(activitypub): ");
    pty.type("dia");
    await pty.shows("dia");
    pty.type("\t");
    await pty.shows("spora");
    pty.type("\r");
    await pty.shows("without an invitation? yes or no: ");
    pty.type("n\r\r\r\r");
    await pty.shows('"nodeName": "Quiet Harbour"');
    await pty.shows("Write nodeinfo/2.1.json, .well-known/nodeinfo, serve-nodeinfo.md? yes or no (yes)");
    pty.type("\r");
    await pty.shows("Written");
    expect(await pty.end()).toBe(0);
    expect(JSON.parse(read("nodeinfo/2.1.json"))).toMatchObject({
      protocols: ["diaspora"],
      openRegistrations: false,
      usage: { users: {} },
    });
  });

  test("overwrites nothing without confirmation", async () => {
    folder.write("serve-nodeinfo.md", "mine");
    const pty = inTerminal(`${needed.join(" ")} --name x --description x --staff x --users 1`);
    await pty.shows("(skip): ");
    pty.type("\r\r");
    await pty.shows("Overwrite serve-nodeinfo.md? yes or no (no)");
    pty.type("\r");
    await pty.shows("nodeinfo: Nothing was written.");
    expect(await pty.end()).toBe(1);
    expect(read("serve-nodeinfo.md")).toBe("mine");
    expect(existsSync(inFolder("nodeinfo"))).toBe(false);
  });

  test("Ctrl+C stops, and nothing is written", async () => {
    const pty = inTerminal("");
    await pty.shows("URL of the server");
    pty.type("https://social.example\r");
    await pty.shows("Name of the software");
    pty.type("\u0003");
    await pty.shows("nodeinfo: Nothing was written.");
    expect(await pty.end()).toBe(1);
    expect(existsSync(inFolder("nodeinfo"))).toBe(false);
  });
});

test("does not prompt without a terminal", () => {
  expect(folder.nodeinfo(["new", "--software", "harbour"], "https://social.example\n")).toEqual({
    status: 2,
    out: "",
    err: 'nodeinfo: Missing required options: --base-url, --software-version, --protocol, --open-registrations. To be prompted for them, run in a terminal.\nTry "nodeinfo new --help".\n',
  });
});
