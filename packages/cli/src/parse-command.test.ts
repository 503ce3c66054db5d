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

  test("is what a command without arguments says on standard error", () => {
    expect(parseCommand([])).toEqual({ kind: "wrong-usage", message: help() });
  });
});

describe("the options of a command are read:", () => {
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

describe("of a wrong command line it is said what is wrong:", () => {
  test.each([
    [["read"], "Name a file, or - for standard input."],
    [["read", "a.json", "b.json"], "Name one file; these are 2."],
    [["read", "--format", "xml", "-"], 'There is no format "xml"; the formats are "text" and "json".'],
    [["read", "--as", "nodeinfo/3.0", "-"], 'Nothing is read as "nodeinfo/3.0"; the ids are nodeinfo/1.0,'],
    [["read", "--as", "__proto__", "-"], 'Nothing is read as "__proto__"'],
    [["read", "--host", "https://social.example/", "-"], '"https://social.example/" is no host. A host is'],
    [["read", "--host", "a@social.example", "-"], '"a@social.example" is no host.'],
    [["read", "--host", "", "-"], '"" is no host.'],
    [["read", "--schema", "discovery", "-"], 'There is no option --schema.\nTry "nodeinfo read --help".'],
    [["read", "-", "--as"], "Option '--as <value>' argument missing."],
    [["read", "--as", "--format", "json"], "--as needs a value; --format is an option."],
    [["read", "--format", "\u001b[2J", "-"], 'There is no format "\\u{1b}[2J"'],
    [["convert", "-"], "Say with --to what to convert it to: nodeinfo/1.0, nodeinfo/1.1, "],
    [
      ["convert", "-", "--to", "discovery"],
      'Nothing is converted to "discovery". The ids are nodeinfo/1.0, ',
    ],
    [["convert", "-", "--to", "2.1"], 'Nothing is converted to "2.1". Did you mean "nodeinfo/2.1"?'],
    [["convert", "-", "--to", "nodeinfo/2.3"], 'Nothing is converted to "nodeinfo/2.3". The ids are '],
    [["convert", "--to", "nodeinfo/2.1"], "Name a file, or - for standard input."],
    [["convert", "-", "-", "--to", "nodeinfo/2.1"], "Name one file; these are 2."],
    [["convert", "-", "--as", "discovery"], 'There is no option --as.\nTry "nodeinfo convert --help".'],
    [["convert", "-", "--strict=no"], "Option '--strict' does not take an argument."],
    [["check", "--formt", "json", "-"], "There is no option --formt. Did you mean --format?"],
    [["check", "--schema", "-3", "-"], "--schema needs a value. If that is -3, write it as --schema=-3."],
    [["chek", "-"], 'There is no command "chek". Did you mean "check"?'],
    [["broken.json"], 'There is no command "broken.json". To check a file: nodeinfo check broken.json\n'],
    [["packages"], 'There is no command "packages". To check a file: nodeinfo check packages\n'],
    [["-"], "To check standard input: nodeinfo check -\n"],
    [["help", "chek"], 'There is no command "chek". Did you mean "check"?'],
    [["--hepl"], "There is no option --hepl. Did you mean --help?"],
    [["--fix", "a.json"], "There is no option --fix. The options of a command come after it."],
    [["constructor"], 'There is no command "constructor"; the commands are check, '],
    [["--to", "nodeinfo/2.1", "convert"], 'The command comes before its options.\nTry "nodeinfo --help".'],
  ])("%j", (args, message) => {
    const command = parseCommand(args);
    expect(command).toEqual({
      kind: "wrong-usage",
      message: expect.stringContaining(`nodeinfo: ${message}`),
    });
  });
});

test("help and the version are there by their other names, too", () => {
  expect(parseCommand(["help"])).toEqual(parseCommand(["--help"]));
  expect(parseCommand(["help", "check"])).toEqual(parseCommand(["check", "--help"]));
  expect(parseCommand(["-v"])).toEqual(parseCommand(["--version"]));
});

test("every command takes --color, and no other than its three words", () => {
  expect(parseCommand(["read", "-", "--color=never"])).toMatchObject({ kind: "run", color: "never" });
  expect(parseCommand(["check", "-"])).toMatchObject({ kind: "run", color: "auto" });
  expect(parseCommand(["convert", "-", "--to=nodeinfo/2.0", "--color", "red"])).toMatchObject({
    message: expect.stringContaining('There is no --color "red"; it is auto, always, never.'),
  });
});
