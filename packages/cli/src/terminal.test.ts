import { expect, test } from "vitest";
import { painter, terminalOf, wantsColour } from "./terminal.js";

const terminal = true;
const pipe = false;

test("a terminal gets colours, and a pipe or a file none", () => {
  expect(wantsColour("auto", terminal, {})).toBe(true);
  expect(wantsColour("auto", pipe, {})).toBe(false);
});

test.each([
  ["NO_COLOR takes them away", terminal, { NO_COLOR: "1" }, false],
  ["NO_COLOR says nothing if it is empty", terminal, { NO_COLOR: "" }, true],
  ["NO_COLOR is stronger than FORCE_COLOR", terminal, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ["FORCE_COLOR gives them to a pipe", pipe, { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR=0 takes them away", terminal, { FORCE_COLOR: "0" }, false],
  ["CLICOLOR_FORCE gives them to a pipe", pipe, { CLICOLOR_FORCE: "1" }, true],
  ["CLICOLOR_FORCE=0 says nothing", terminal, { CLICOLOR_FORCE: "0" }, true],
  ["a dumb terminal has none", terminal, { TERM: "dumb" }, false],
])("%s", (_, isTerminal, env, expected) => {
  expect(wantsColour("auto", isTerminal, env)).toBe(expected);
});

test("the command line takes precedence over the environment", () => {
  expect(wantsColour("always", pipe, { NO_COLOR: "1" })).toBe(true);
  expect(wantsColour("never", terminal, { FORCE_COLOR: "1" })).toBe(false);
});

test("each stream is painted for itself, and links are for terminals only", () => {
  const env = { TERM: "xterm" };
  const { out, err, ...others } = terminalOf("auto", {
    stdout: {},
    stderr: { isTTY: true, columns: 100 },
    env,
  });
  expect(out("red", "a")).toBe("a");
  expect(err("red", "a")).toBe(painter(true)("red", "a"));
  expect(others).toEqual({
    width: 500,
    errWidth: 100,
    isTerminal: { out: false, err: true },
    hasLinks: false,
  });
  const wide = { isTTY: true, columns: 120 };
  expect(terminalOf("auto", { stdout: wide, stderr: {}, env })).toMatchObject({ width: 120, hasLinks: true });
  expect(terminalOf("always", { stdout: {}, stderr: {}, env })).toMatchObject({ hasLinks: false });
});

test("a terminal that does not know its width gets lines of 80 columns", () => {
  expect(terminalOf("auto", { stdout: { isTTY: true, columns: 0 }, stderr: {}, env: {} }).width).toBe(80);
});

test("a valid COLUMNS sets the width without a terminal", () => {
  const widthFor = (COLUMNS: string) =>
    terminalOf("auto", { stdout: {}, stderr: {}, env: { COLUMNS } }).width;
  expect(["100", "0", "1", "-5", "wide", "99999"].map(widthFor)).toEqual([100, 500, 500, 500, 500, 500]);
  const screen = { isTTY: true, columns: 90 };
  expect(terminalOf("auto", { stdout: screen, stderr: {}, env: { COLUMNS: "100" } }).width).toBe(90);
});
