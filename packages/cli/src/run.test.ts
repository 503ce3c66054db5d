import { describe, expect, test, vi } from "vitest";
import { parseCommand } from "./parse-command.js";
import { run } from "./run.js";

/** What comes of a command that throws. */
function outcomeOfThrowing(error: unknown) {
  return run(["check", "x.json"], (args) => ({
    ...parseCommand(args),
    kind: "run",
    name: "check",
    given: undefined,
    color: "auto",
    run: () => {
      throw error;
    },
  }));
}

describe("an unexpected error", () => {
  test("ends with status 70, and states that it is a bug and what to report", async () => {
    const { status, out, err } = await outcomeOfThrowing(new TypeError("x is not a function"));
    expect(status).toBe(70);
    expect(out).toBeUndefined();
    expect(err).toMatch(
      /^nodeinfo: Internal error in nodeinfo; this is not a problem with your documents: TypeError: x is not a function\nReport this bug, and include .*: nodeinfo \d+\.\d+\.\d+, Node\.js v\d+.*\.\nTo show .* NODEINFO_DEBUG=1 .*$/,
    );
  });

  test("shows where it happened only if NODEINFO_DEBUG is set", async () => {
    vi.stubEnv("NODEINFO_DEBUG", "1");
    const { err } = await outcomeOfThrowing(new Error("outer", { cause: new Error("inner") }));
    vi.unstubAllEnvs();
    expect(err).toMatch(/^ {4}at .*run\.test\.ts/m);
    expect(err).toMatch(/^Error: inner$/m);
  });

  test("is short and safe to print, regardless of its message", async () => {
    const { err = "" } = await outcomeOfThrowing(new Error(`\u001b[2J${"x".repeat(10_000)}`));
    expect(err).toContain("\\u{1b}[2J");
    expect(err.length).toBeLessThan(1200);
  });

  test("may be anything that can be thrown", async () => {
    expect(await outcomeOfThrowing(null)).toMatchObject({ status: 70, err: expect.stringContaining("null") });
  });
});

test("a command line that only the command can reject ends with status 2", async () => {
  const { WrongUsage } = await import("./wrong-usage.js");
  expect(await outcomeOfThrowing(new WrongUsage("Name one file."))).toEqual({
    status: 2,
    err: 'nodeinfo: Name one file.\nTry "nodeinfo check --help".',
  });
});

test("a bug while reading the command line is not invalid usage", async () => {
  const parse = () => {
    throw new TypeError("x is not a function");
  };
  expect(await run(["check"], parse)).toMatchObject({ status: 70 });
});
