import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandFile, invalid, repeating, TestFolder, valid } from "../fixtures/test-folder.js";

let folder: TestFolder;

beforeAll(() => {
  folder = new TestFolder({
    "valid.json": valid,
    "repeating.json": repeating,
    "invalid.json": invalid,
  });
});

afterAll(() => folder.remove());

describe("the exit status is", () => {
  test("0 if no error is found, and standard error is empty", () => {
    const { status, out, err } = folder.nodeinfo(["check", "valid.json", "repeating.json"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^✓ valid\.json +strict ✓ +open ✓ +nodeinfo\/2\.0 +example 1\.0$/m);
    expect(out).toContain("warning[list/duplicate]: ");
  });

  test("1 if an error is found, or what --fail-on names", () => {
    expect(folder.nodeinfo(["check", "valid.json", "invalid.json"]).status).toBe(1);
    expect(folder.nodeinfo(["check", "--fail-on", "warning", "repeating.json"]).status).toBe(1);
    expect(folder.nodeinfo(["check", "--fail-on=warning", "valid.json"]).status).toBe(0);
  });

  test("2 if the command line is wrong", () => {
    const expected =
      'nodeinfo: No input. Specify a file, folder, glob, or - for standard input.\nTry "nodeinfo check --help".\n';
    expect(folder.nodeinfo(["check"])).toEqual({ status: 2, out: "", err: expected });
  });

  test("3 if an input cannot be found, regardless of findings in others", () => {
    const { status, out } = folder.nodeinfo(["check", "invalid.json", "missing.json"]);
    expect(status).toBe(3);
    expect(out).toContain("✗ missing.json");
    expect(out).toContain("No such file or folder.");
    expect(out).toContain("error[schema/enum]");
  });
});

test("--rule gives a rule another level, or turns it off", () => {
  const severities = (...options: string[]) =>
    folder
      .report([...options, "repeating.json"])
      .documents[0].diagnostics.map(({ severity }: { severity: string }) => severity);
  expect(severities()).toEqual(["warning"]);
  expect(severities("--rule", "list/duplicate=error")).toEqual(["error"]);
  expect(severities("--rule", "list/duplicate=error", "--rule", "list/duplicate=off")).toEqual([]);
});

test("--profile open accepts what a reader should", () => {
  const own = { ...valid, protocols: ["own-protocol"] };
  expect(folder.nodeinfo(["check", "-"], own).status).toBe(1);
  expect(folder.nodeinfo(["check", "--profile", "open", "-"], own).status).toBe(0);
});

test("the origin of a document enables more rules", () => {
  const links = {
    links: [
      {
        rel: "http://nodeinfo.diaspora.software/ns/schema/2.1",
        href: "https://other.example/nodeinfo/2.1",
      },
    ],
  };
  const codes = (...options: string[]) =>
    folder
      .report([...options, "-"], links)
      .documents[0].diagnostics.map(({ code }: { code: string }) => code);
  const without = codes();
  expect(codes("--host", "social.example").length).toBeGreaterThan(without.length);
});

describe("reports", () => {
  test("go to standard output in one format, and into files in others, all at once", () => {
    const outputs = ["--output", "json=reports/a.json", "--output", "junit=reports/deep/b.xml"];
    const { status, out, err } = folder.nodeinfo([
      "check",
      "--format",
      "compact",
      ...outputs,
      "invalid.json",
    ]);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(out).toMatch(/^invalid\.json:1:\d+: error schema\/enum .*\n$/);
    const json = readFileSync(join(folder.path, "reports/a.json"), "utf8");
    expect(JSON.parse(json)).toMatchObject({
      format: "nodeinfo-check-1",
      documents: [{ file: "invalid.json" }],
    });
    expect(readFileSync(join(folder.path, "reports/deep/b.xml"), "utf8")).toMatch(
      /^<\?xml .*<\/testsuites>\n$/s,
    );
  });

  test("that cannot be written are named, and the others are there", () => {
    const { status, out, err } = folder.nodeinfo([
      "check",
      "--output",
      "json=valid.json/a.json",
      "invalid.json",
    ]);
    expect(status).toBe(3);
    expect(out).toContain("error[schema/enum]");
    expect(err).toMatch(/^nodeinfo: Cannot write valid\.json\/a\.json: .*\n$/);
  });

  test("never take the place of a document", () => {
    const { status, err } = folder.nodeinfo(["check", "--output", "json=./invalid.json", "."]);
    expect(status).toBe(2);
    expect(err).toContain("--output would overwrite ./invalid.json, which is an input.");
    expect(JSON.parse(readFileSync(join(folder.path, "invalid.json"), "utf8"))).toEqual(invalid);
  });

  test("are empty if there is nothing to report", () => {
    const args = ["check", "--format", "compact", "--output", "compact=nothing.txt", "valid.json"];
    expect(folder.nodeinfo(args)).toEqual({ status: 0, out: "", err: "" });
    expect(readFileSync(join(folder.path, "nothing.txt"), "utf8")).toBe("");
  });

  test("are annotations in GitHub Actions, and its page of the job has them all, unless a format is named", () => {
    const summary = join(folder.path, "summary.md");
    folder.write("summary.md", "# Before\n");
    const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary };
    const { status, out, err } = folder.nodeinfo(["check", "invalid.json"], "", env);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(out).toMatch(/^::error file=invalid\.json,line=1,/);
    const after = readFileSync(summary, "utf8");
    expect(after).toMatch(/^# Before\n[\s\S]*schema\/enum/);
    expect(folder.nodeinfo(["check", "--format", "compact", "invalid.json"], "", env).out).toMatch(
      /^invalid\.json:1/,
    );
    expect(readFileSync(summary, "utf8")).toBe(after);
  });
});

describe("colours", () => {
  test("are not for a pipe, unless they are wanted", () => {
    const { out } = folder.nodeinfo(["check", "invalid.json"]);
    expect(out).not.toContain("\u001b");
    const wanted = folder.nodeinfo(["check", "--color", "always", "invalid.json"]).out;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    expect(wanted.replace(/\u001b\[\d+m/g, "")).toBe(out);
    expect(folder.nodeinfo(["check", "invalid.json"], "", { FORCE_COLOR: "1" }).out).toBe(wanted);
  });
});

describe("a report that is large", () => {
  const many = `${JSON.stringify(invalid)}\n`.repeat(3000);

  test("is whole when it goes through a pipe", () => {
    const { documents } = folder.report(["--ndjson", "-"], many);
    expect(documents).toHaveLength(3000);
  });

  test("ends silently if the reader of the pipe stops", async () => {
    const run = spawn(process.execPath, [commandFile, "check", "--ndjson", "-"], { env: {} });
    let err = "";
    run.stderr.on("data", (text) => {
      err += text;
    });
    run.stdout.once("data", () => run.stdout.destroy());
    run.stdin.end(many);
    const [status, signal] = await new Promise<unknown[]>((resolve) =>
      run.on("close", (...end) => resolve(end)),
    );
    expect({ status, signal, err }).toEqual({ status: 1, signal: null, err: "" });
  });
});

describe("of a hostile document", () => {
  const evil = "\u001b[2J\u202e\u009b31m\u2028::error::";
  const document = { ...valid, software: { name: evil, version: evil }, [evil]: 1, protocols: [evil] };

  test("what would command the terminal is shown as escapes", () => {
    const { out, err } = folder.nodeinfo(["check", "--stdin-filename", evil, "-"], document);
    expect(out).toContain("\\u{1b}[2J\\u{202e}");
    expect((out + err).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  test("the report is bounded", () => {
    const long = "x".repeat(300_000);
    const { out } = folder.nodeinfo(["check", "-"], {
      ...document,
      [long]: long,
      version: long,
      protocols: [long],
    });
    expect(out.length).toBeLessThan(10_000);
  });
});

test("--version answers on standard output", () => {
  expect(folder.nodeinfo(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe("without a terminal", () => {
  const software = { name: "mastodon", version: `4.4.3+${"glitch.".repeat(12)}end` };
  const long = (document: object) =>
    folder.write("long/a/rather/deep/folder/of-documents/nodeinfo-2.0.json", document);
  const check = (env = {}) => folder.nodeinfo(["check", "long"], "", env).out;

  test("no line is cut: the version of a software is in a log, with findings and without", () => {
    long({ ...valid, software });
    expect(check()).toContain(`mastodon ${software.version}`);
    long({ ...valid, software, protocols: ["activitypup"], metadata: { about: "x".repeat(80), links: [] } });
    expect(check()).toContain(`mastodon ${software.version}`);
    expect(check()).toContain("x".repeat(80));
    expect(check()).not.toContain("…");
  });

  test("unless COLUMNS sets a width", () => {
    long({ ...valid, software });
    expect(check({ COLUMNS: "80" })).not.toContain("glitch");
  });

  test("what is one long line is shown in part", () => {
    long({ ...valid, protocols: ["activitypup"], metadata: { about: "x".repeat(100_000) } });
    expect(check().length).toBeLessThan(2000);
  });
});
