import { describe, expect, test } from "vitest";
import type { Options } from "./option.js";
import { parseOptions } from "./parse-options.js";
import { WrongUsage } from "./wrong-usage.js";

const options = {
  level: { type: "string", description: "", choices: ["low", "high"], default: "low", triedNames: ["depth"] },
  tag: { type: "string", description: "", value: "NAME", multiple: true },
  to: { type: "string", description: "", value: "ID" },
  quiet: { type: "boolean", description: "" },
} as const satisfies Options;

const absent = { level: "low", tag: [], to: undefined, quiet: false };

describe("options are parsed:", () => {
  test.each([
    [[], {}, []],
    [["a", "--to", "x", "b"], { to: "x" }, ["a", "b"]],
    [["--to=x=y"], { to: "x=y" }, []],
    [["--to="], { to: "" }, []],
    [["--to", ""], { to: "" }, []],
    [["--to", "-"], { to: "-" }, []],
    [["--to=-3"], { to: "-3" }, []],
    [["--to=a", "--to=b"], { to: "b" }, []],
    [["--tag", "a", "--tag=b"], { tag: ["a", "b"] }, []],
    [["--quiet", "--quiet", "x"], { quiet: true }, ["x"]],
    [["--level", "high"], { level: "high" }, []],
    [["--", "--to", "-x"], {}, ["--to", "-x"]],
  ])("%j", (args, values, operands) => {
    expect(parseOptions(args, options)).toEqual({ values: { ...absent, ...values }, operands });
  });
});

describe("invalid options are rejected:", () => {
  test.each([
    [["--to"], "--to requires a value: --to ID."],
    [["--level"], "--level requires a value: --level low|high."],
    [["--to", "--quiet"], "--to requires a value, but --quiet is an option."],
    [["--to", "--quiet=x"], "--to requires a value, but --quiet is an option."],
    [["--to", "-x"], "--to requires a value. If that is -x, write --to=-x."],
    [["--to", "--"], "--to requires a value. If that is --, write --to=--."],
    [["--quiet=yes"], "--quiet does not take a value."],
    [["--quiet="], "--quiet does not take a value."],
    [["--level=middle"], 'Invalid value "middle" for --level. Use low or high.'],
    [["--level=high", "--level="], 'Invalid value "" for --level. Use low or high.'],
    [["--depth", "x"], "Unknown option --depth. Use --level."],
    [["--levle", "x"], "Unknown option --levle. Did you mean --level?"],
    [["--no-quiet"], "Unknown option --no-quiet. Did you mean --quiet?"],
    [["-q"], "Unknown option -q."],
    [["-qx"], "Unknown option -q."],
    [["--toString"], "Unknown option --toString."],
    [["--__proto__=x"], "Unknown option --__proto__."],
  ])("%j", (args, message) => {
    expect(() => parseOptions(args, options)).toThrow(new WrongUsage(message));
  });

  test("what is required and not given", () => {
    const required = { to: { ...options.to, choices: ["a", "b"], isRequired: true } } as const;
    expect(() => parseOptions([], required)).toThrow(
      new WrongUsage("--to is required: --to ID. Use a or b."),
    );
    expect(parseOptions(["--to=a"], required).values).toEqual({ to: "a" });
  });

  test("what an option explains itself", () => {
    const to = { ...options.to, choices: ["a"], refusal: (value: string) => `Nowhere: ${value}.` } as const;
    expect(() => parseOptions(["--to=b"], { to })).toThrow(new WrongUsage("Nowhere: b."));
  });
});
