import { describe, expect, test } from "vitest";
import { commands } from "./commands.ts";
import { parseCommand } from "./parse-command.ts";

describe("--help", () => {
  const help = (...command: string[]) => {
    const parsed = parseCommand([...command, "--help"]);
    return parsed.kind === "print" ? parsed.text : "";
  };

  test("lists the commands", () => {
    for (const { name } of commands) expect(help()).toMatch(new RegExp(`^  ${name}  `, "m"));
  });

  test.each([[], ...commands.map(({ name }) => [name])].map((command) => [command]))(
    "fits a screen: %j",
    (command) => {
      const lines = help(...command).split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(lines.length).toBeLessThan(24);
    },
  );

  test("is printed on standard error without arguments", () => {
    expect(parseCommand([])).toEqual({ kind: "wrong-usage", message: help() });
  });
});

describe("options of a command are parsed:", () => {
  test.each([
    [["read", "-"], { file: "-", as: undefined, host: undefined, isJson: false }],
    [
      ["read", "--as", "discovery", "--host=social.example:8443", "--format=json", "x.json"],
      { file: "x.json", as: "discovery", host: "social.example:8443", isJson: true },
    ],
    [["convert", "--to", "nodeinfo/2.1", "--", "--x"], { file: "--x", to: "nodeinfo/2.1", isStrict: false }],
    [["convert", "-", "--to=nodeinfo/2.0", "--strict"], { file: "-", to: "nodeinfo/2.0", isStrict: true }],
  ])("%j", (args, command) => {
    expect(parseCommand(args)).toMatchObject({ kind: "run", name: args[0], given: command });
  });
});

describe("an invalid command line is rejected with the reason:", () => {
  test.each([
    [["read"], "No input. Specify a file, or - for standard input."],
    [["read", "a.json", "b.json"], "Expected one file, got 2."],
    [["read", "--format", "xml", "-"], 'Invalid value "xml" for --format. Use text or json.\n'],
    [["read", "--as", "nodeinfo/3.0", "-"], 'Cannot read a document as "nodeinfo/3.0". IDs: nodeinfo/1.0,'],
    [["read", "--as", "__proto__", "-"], 'Cannot read a document as "__proto__".'],
    [
      ["read", "--host", "https://social.example/", "-"],
      'Invalid host "https://social.example/". Use a host name,',
    ],
    [["read", "--host", "a@social.example", "-"], 'Invalid host "a@social.example".'],
    [["read", "--host", "", "-"], 'Invalid host "".'],
    [
      ["read", "--schema", "discovery", "-"],
      'Unknown option --schema. Use --as.\nTry "nodeinfo read --help".',
    ],
    [["read", "-", "--as"], "--as requires a value: --as ID."],
    [["read", "--as", "--format", "json"], "--as requires a value, but --format is an option."],
    [["read", "--format", "\u001b[2J", "-"], 'Invalid value "\\u{1b}[2J" for --format.'],
    [["convert", "-"], "--to is required: --to ID. Use nodeinfo/1.0, nodeinfo/1.1, "],
    [["convert", "-", "--to", "discovery"], 'Cannot convert to "discovery". Targets: nodeinfo/1.0, '],
    [["convert", "-", "--to", "2.1"], 'Cannot convert to "2.1". Did you mean "nodeinfo/2.1"?'],
    [["convert", "-", "--to", "nodeinfo/2.3"], 'Cannot convert to "nodeinfo/2.3". Targets: '],
    [["convert", "--to", "nodeinfo/2.1"], "No input. Specify a file, or - for standard input."],
    [["convert", "-", "-", "--to", "nodeinfo/2.1"], "Expected one file, got 2."],
    [["convert", "-", "--as", "discovery"], 'Unknown option --as.\nTry "nodeinfo convert --help".'],
    [["convert", "-", "--strict=no"], "--strict does not take a value."],
    [["check", "--formt", "json", "-"], "Unknown option --formt. Did you mean --format?"],
    [["check", "--host", "-3", "-"], "--host requires a value. If that is -3, write --host=-3."],
    [
      ["check", "--schema", "discovery", "-"],
      'Unknown option --schema. Use --as.\nTry "nodeinfo check --help".',
    ],
    [["check", "-x", "-"], "Unknown option -x."],
    [["check", "--__proto__", "-"], "Unknown option --__proto__."],
    [["check", "-", "--fail-on=", "warning"], 'Invalid value "" for --fail-on. Use error, warning or info.'],
    [["chek", "-"], 'Unknown command "chek". Did you mean "check"?'],
    [["broken.json"], 'Unknown command "broken.json". To check a file: nodeinfo check broken.json\n'],
    [["packages"], 'Unknown command "packages". To check a file: nodeinfo check packages\n'],
    [["-"], "No command. To check standard input: nodeinfo check -\n"],
    [["help", "chek"], 'Unknown command "chek". Did you mean "check"?'],
    [["--hepl"], "Unknown option --hepl. Did you mean --help?"],
    [["--fix", "a.json"], "Unknown option --fix. Put the options of a command after it."],
    [["constructor"], 'Unknown command "constructor". Commands: check, '],
    [["--to", "nodeinfo/2.1", "convert"], 'Put the command before its options.\nTry "nodeinfo --help".'],
  ])("%j", (args, message) => {
    const command = parseCommand(args);
    expect(command).toEqual({
      kind: "wrong-usage",
      message: expect.stringContaining(`nodeinfo: ${message}`),
    });
  });
});

test("help and version have other names", () => {
  expect(parseCommand(["help"])).toEqual(parseCommand(["--help"]));
  expect(parseCommand(["help", "check"])).toEqual(parseCommand(["check", "--help"]));
  expect(parseCommand(["-v"])).toEqual(parseCommand(["--version"]));
});

test("every command accepts --color with its three values only", () => {
  expect(parseCommand(["read", "-", "--color=never"])).toMatchObject({ kind: "run", color: "never" });
  expect(parseCommand(["check", "-"])).toMatchObject({ kind: "run", color: "auto" });
  expect(parseCommand(["convert", "-", "--to=nodeinfo/2.0", "--color", "red"])).toMatchObject({
    message: expect.stringContaining('Invalid value "red" for --color. Use auto, always or never.'),
  });
});
