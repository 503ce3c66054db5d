import { describe, expect, test } from "vitest";
import { parseCommand } from "../parse-command.js";

describe("the options of check are read:", () => {
  test.each([
    [["a.json"], { inputs: ["a.json"], config: "found", origin: {}, outputs: [], rules: {} }],
    [[], { inputs: [] }],
    [["-", "--as", "discovery", "--profile", "open"], { as: "discovery", profile: "open" }],
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
        origin: {
          host: "social.example:8443",
          url: "https://social.example/x",
          rel: "r",
          contentType: "a/b",
        },
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

describe("an invalid command line is rejected with what is wrong and what is right:", () => {
  test.each([
    [["--format", "xml", "-"], 'Unknown format "xml". Formats: pretty, compact, json, '],
    [["--as", "nodeinfo/3.0", "-"], 'Unknown schema "nodeinfo/3.0". To list the schemas: nodeinfo schema'],
    [["--as", "__proto__", "-"], 'Unknown schema "__proto__".'],
    [["--profile", "loose", "-"], 'Invalid value "loose" for --profile. Use strict or open.'],
    [["--fail-on", "off", "-"], 'Invalid value "off" for --fail-on. Use error, warning or info.'],
    [["--loud", "-"], "Unknown option --loud."],
    [
      ["--host", "https://social.example/", "-"],
      'Invalid host "https://social.example/". Use a host name, such as',
    ],
    [["--url", "social.example", "-"], 'Invalid URL "social.example". Use one such as https://'],
    [["--url", "javascript:alert(1)", "-"], 'Invalid URL "javascript:alert(1)".'],
    [["--rule", "list/duplicat=off", "-"], 'Unknown rule "list/duplicat". Did you mean "list/duplicate"?'],
    [["--rule", "duplicate=off", "-"], 'Unknown rule "duplicate". Did you mean "list/duplicate"?'],
    [["--rule", "__proto__=off", "-"], 'Unknown rule "__proto__". To list the rules: nodeinfo rules'],
    [["--rule", "list/duplicate", "-"], "--rule list/duplicate has no level. Use --rule list/duplicate=off."],
    [["--rule", "list/duplicate=no", "-"], 'Unknown level "no". Use off, info, warning or error.'],
    [
      ["--rule", "json/syntax=off", "-"],
      "json/syntax cannot be turned off: documents it finds cannot be checked",
    ],
    [["--rule", "document/unknown=off", "-"], "document/unknown cannot be turned off: "],
    [["--output", "sarif", "-"], "--output sarif has no file. Use --output sarif=report.sarif."],
    [["--output", "report.sarif", "-"], 'Unknown format "report.sarif". Formats: '],
    [["--output", "json=-", "-"], "--output writes files. For standard output, use --format json."],
    [["--output", "json=a", "--output", "sarif=./a", "-"], "--output would write ./a twice."],
    [["--config", "a", "--no-config", "-"], "--config and --no-config cannot be used together."],
    [["--stdin-filename", "a", "b"], "--stdin-filename requires the input -."],
    [["--fix", "--fix-dry-run", "a"], "--fix and --fix-dry-run cannot be used together."],
    [["--unsafe", "a"], "--unsafe requires --fix or --fix-dry-run."],
    [["--fix", "-"], "Standard input cannot be fixed; specify a file."],
    [["--fix-dry-run", "-"], "Standard input cannot be fixed; specify a file."],
    [["--fix", "--ndjson", "a"], "Fixing is not supported for NDJSON files."],
    [["--fix", "a.jsonl"], "Fixing is not supported for NDJSON files."],
    [
      ["--fix-dry-run", "--format", "json", "a"],
      "--fix-dry-run prints a diff; --format cannot be used with it.",
    ],
  ])("%j", (args, message) => {
    expect(parseCommand(["check", ...args])).toEqual({
      kind: "wrong-usage",
      message: expect.stringMatching(/^nodeinfo: [\s\S]*\nTry "nodeinfo check --help"\.$/),
    });
    expect(parseCommand(["check", ...args])).toMatchObject({ message: expect.stringContaining(message) });
  });
});
