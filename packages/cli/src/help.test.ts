import { describe, expect, test } from "vitest";
import { commands } from "./commands.js";
import { helpText } from "./help.js";

const parts = { usage: "FILE|-", about: "Do it.", examples: ["nodeinfo do it"], exitStatus: "0 done." };
const format = {
  type: "string",
  description: "Format of it",
  choices: ["text", "json"],
  default: "text",
} as const;
const quiet = { type: "boolean", description: "Print nothing" } as const;
const to = {
  type: "string",
  description: "Target",
  value: "ID",
  choices: ["a", "b", "c"],
  isRequired: true,
} as const;

test("a few options are listed with what they do, and in the usage", () => {
  expect(
    helpText("do", parts, { format, quiet, to }),
  ).toBe(`Usage: nodeinfo do --to ID [--format text|json] [--quiet] FILE|-

Do it.

  nodeinfo do it

  --format text|json  Format of it (default: text)
  --quiet             Print nothing
  --to ID             Target: a, b or c

Exit status: 0 done.`);
});

test("options in groups are listed one behind another, with a hint where there is one", () => {
  const options = {
    format: { ...format, group: "Output" },
    quiet: { ...quiet, group: "Output", hint: "print nothing" },
    tag: { type: "string", description: "Tag", value: "NAME", multiple: true, group: "In" },
    other: { ...quiet, group: "Output" },
  } as const;
  expect(helpText("do", parts, options)).toBe(`Usage: nodeinfo do [OPTIONS] FILE|-

Do it.
  nodeinfo do it

Output  --format text|json (default: text)  --quiet (print nothing)  --other
In      --tag NAME (repeatable)

Exit status: 0 done.`);
});

test("no line is wider than 80 columns", () => {
  const description = "word ".repeat(50).trim();
  const long = { type: "string", description, value: "A|VERY|LONG|LIST|OF|WORDS" } as const;
  for (const options of [
    { long, other: { ...long, isRequired: true } },
    { long: { ...long, group: "Group", hint: description }, other: { ...long, group: "Group" } },
  ])
    for (const line of helpText("do", { ...parts, about: description }, options).split("\n"))
      expect(line.length).toBeLessThanOrEqual(80);
});

describe.each(commands.map((command) => [command.name, command] as const))("the help of %s", (_, command) => {
  const { color, ...own } = command.options;

  test("has each of its options once, with the choices of its value", () => {
    expect(color).toBeDefined();
    const [, ...blocks] = command.help.split("\n\n");
    const text = blocks.filter((block) => !block.startsWith("Exit status")).join("\n\n");
    for (const [name, option] of Object.entries(own)) {
      const starts = text.match(new RegExp(`(?:^ *|^\\w+ +| {2})--${name}(?![\\w-])`, "gm")) ?? [];
      expect(starts.length, name).toBeGreaterThanOrEqual(1);
      if (option.type === "string" && option.choices && option.group === undefined)
        for (const choice of option.choices) expect(text).toContain(choice);
    }
  });

  test("has no option that the command does not take", () => {
    for (const [, name = ""] of command.help.matchAll(/--([a-z][a-z-]*)/g))
      expect(Object.keys(command.options).concat(name === "help" ? "help" : [])).toContain(name);
  });
});
