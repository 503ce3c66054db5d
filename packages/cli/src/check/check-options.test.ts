import { describe, expect, test } from "vitest";
import { parseCommand } from "../parse-command.js";

describe("the options of check are read:", () => {
  test.each([
    [["a.json"], { inputs: ["a.json"], config: "found", base: {}, outputs: [], rules: {} }],
    [[], { inputs: [] }],
    [["-", "--schema", "discovery", "--profile", "open"], { schema: "discovery", profile: "open" }],
    [
      [
        "-",
        "--host=social.example:8443",
        "--url",
        "https://social.example/x",
        "--rel=r",
        "--content-type",
        "a/b",
      ],
      {
        base: { host: "social.example:8443", url: "https://social.example/x", rel: "r", contentType: "a/b" },
      },
    ],
    [["-", "--ndjson", "--stdin-filename", "a"], { isNdjson: true, stdinName: "a" }],
    [
      ["a", "--format=junit", "--output", "sarif=a=b.sarif", "--output=json=b.json"],
      {
        format: "junit",
        outputs: [
          { format: "sarif", file: "a=b.sarif" },
          { format: "json", file: "b.json" },
        ],
      },
    ],
    [
      ["a", "--fail-on", "info", "--rule=list/duplicate=off", "--rule", "json/bom=error"],
      { failOn: "info", rules: { "list/duplicate": "off", "json/bom": "error" } },
    ],
    [["a", "--config", "b.json"], { config: { file: "b.json" } }],
    [["a", "--no-config"], { config: "none" }],
    [["a", "--fix"], { fixing: { isDry: false, isUnsafe: false } }],
    [["a", "--fix-dry-run", "--unsafe"], { fixing: { isDry: true, isUnsafe: true } }],
  ])("%j", (args, command) => {
    expect(parseCommand(["check", ...args])).toMatchObject({ kind: "run", name: "check", given: command });
  });
});

describe("of a wrong command line it is said what is wrong, and what is right:", () => {
  test.each([
    [["--format", "xml", "-"], 'There is no format "xml"; the formats are pretty, compact, json, '],
    [["--schema", "nodeinfo/3.0", "-"], 'There is no schema "nodeinfo/3.0". "nodeinfo schema" lists them.'],
    [["--schema", "__proto__", "-"], 'There is no schema "__proto__"'],
    [["--profile", "loose", "-"], 'There is no --profile "loose"; it is strict, open.'],
    [["--fail-on", "off", "-"], 'There is no --fail-on "off"; it is error, warning, info.'],
    [["--loud", "-"], "There is no option --loud."],
    [
      ["--host", "https://social.example/", "-"],
      '"https://social.example/" is no host. A host is a name alone',
    ],
    [["--url", "social.example", "-"], '"social.example" is no address. An address is such as https://'],
    [["--url", "javascript:alert(1)", "-"], '"javascript:alert(1)" is no address.'],
    [
      ["--rule", "list/duplicat=off", "-"],
      'There is no rule "list/duplicat". Did you mean "list/duplicate"?',
    ],
    [["--rule", "duplicate=off", "-"], 'There is no rule "duplicate". Did you mean "list/duplicate"?'],
    [["--rule", "__proto__=off", "-"], 'There is no rule "__proto__". "nodeinfo rules" lists them.'],
    [
      ["--rule", "list/duplicate", "-"],
      "--rule list/duplicate gives no level. Write it as --rule list/duplicate=off.",
    ],
    [
      ["--rule", "list/duplicate=no", "-"],
      'There is no level "no"; the levels are off, info, warning, error.',
    ],
    [["--rule", "json/syntax=off", "-"], "json/syntax cannot be off: a document that it finds cannot be"],
    [["--rule", "document/unknown=off", "-"], "document/unknown cannot be off: "],
    [["--output", "sarif", "-"], "--output sarif names no file. Write it as --output sarif=report.sarif."],
    [["--output", "report.sarif", "-"], 'There is no format "report.sarif"; the formats are'],
    [["--output", "json=-", "-"], "--output writes files. To standard output goes --format json."],
    [["--output", "json=a", "--output", "sarif=./a", "-"], "--output writes ./a twice."],
    [["--config", "a", "--no-config", "-"], "--config and --no-config contradict each other."],
    [["--stdin-filename", "a", "b"], "--stdin-filename gives standard input a name: name the input - too."],
    [["--fix", "--fix-dry-run", "a"], "--fix writes, and --fix-dry-run does not: choose one."],
    [["--unsafe", "a"], "--unsafe says how to mend: it goes with --fix or --fix-dry-run."],
    [["--fix", "-"], "Only files are mended, and standard input is none."],
    [["--fix-dry-run", "-"], "Only files are mended, and standard input is none."],
    [["--fix", "--ndjson", "a"], "Files with a document on each line are not mended."],
    [["--fix", "a.jsonl"], "Files with a document on each line are not mended."],
    [["--fix-dry-run", "--format", "json", "a"], "--fix-dry-run prints a diff, and no report"],
  ])("%j", (args, message) => {
    expect(parseCommand(["check", ...args])).toEqual({
      kind: "wrong-usage",
      message: expect.stringMatching(/^nodeinfo: [\s\S]*\nTry "nodeinfo check --help"\.$/),
    });
    expect(parseCommand(["check", ...args])).toMatchObject({ message: expect.stringContaining(message) });
  });
});
