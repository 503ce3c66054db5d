import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import type { Case } from "./case.js";
import type { Program } from "./program.js";
import { CannotStart, runCases } from "./run-cases.js";

const cases = [1, 2, 3].map(
  (number): Case => ({
    name: `validate nodeinfo/2.1: ${number}`,
    id: "nodeinfo/2.1",
    request: '"kind":"validate","id":"nodeinfo/2.1","profile":"strict","document":{}',
    expected: { kind: "validate", valid: true },
  }),
);
/** The time for an answer, in milliseconds: long enough for a busy machine, unless the program must be late. */
const timeout = 20_000;

/** A program that runs some JavaScript for each request: `n` is its number, and `answer` the function for an answer. */
function program(code: string): string[] {
  const start = `
    const fs = require("node:fs");
    const say = (line) => fs.writeSync(1, line + "\\n");
    const answer = (others) => say(JSON.stringify({ case: n, valid: true, ...others }));
    let n;
    require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
      n = JSON.parse(line).case;
      ${code}
    });`;
  return [process.execPath, "--eval", start];
}

/** Returns the message of each failed case, or the status. */
async function messages(command: string[], limit = timeout) {
  const results = await runCases(cases, command, limit, () => {});
  return results.map(({ verdict }) => (verdict.status === "failed" ? verdict.message : verdict.status));
}

test("a program with all answers right passes", async () => {
  expect(await messages(program("answer();"))).toEqual(["passed", "passed", "passed"]);
});

describe("only the case fails in which a program", () => {
  const otherwise = "return answer();";

  test.each([
    ["ends", "process.exit(3);", "The program ended with exit status 3, and did not answer."],
    [
      "is killed",
      'process.kill(process.pid, "SIGKILL"); for (;;);',
      "The program was ended by SIGKILL, and did not answer.",
    ],
    [
      "prints a line without an end",
      'say("x".repeat(3 * 2 ** 20));',
      "The program printed a line of more than 1,048,576 characters, and did not answer.",
    ],
    [
      "floods its output",
      'for (;;) fs.writeSync(1, "y\\n".repeat(1000));',
      "The program printed more than 100 lines without a request, and did not answer.",
    ],
    [
      "closes its input",
      "process.stdin.destroy(); fs.closeSync(0); fs.closeSync(1); setInterval(() => {}, 1000);",
      "The program closed its standard output, and did not answer.",
    ],
    ["prints no JSON", 'say("hello");', "The line that the program printed is not a JSON object: hello"],
    ["prints an empty line", 'say("");', "The line that the program printed is not a JSON object: "],
    [
      "nests its answer deeply",
      `say('{"case":2,"valid":' + "[".repeat(300_000) + "]".repeat(300_000) + "}");`,
      `The answer is nested more than 100 levels deep: {"case":2,"valid":${"[".repeat(282)}… (600,019 characters)`,
    ],
    ["prints an array", 'say("[1]");', "The line that the program printed is not a JSON object: [1]"],
    [
      "prints control characters",
      'say("\\u001b[31m\\u202e");',
      String.raw`The line that the program printed is not a JSON object: \u{1b}[31m\u{202e}`,
    ],
    ["omits the number", "say('{}');", '"case" must be 2, the number in the request, but is missing.'],
    [
      "answers a later case",
      "answer({ case: 3 });",
      '"case" must be 2, the number in the request, but is 3.',
    ],
    [
      "has a string as number",
      'answer({ case: "2" });',
      '"case" must be 2, the number in the request, but is "2".',
    ],
    ["answers wrongly", "answer({ valid: false });", '"valid" must be true, but is false.'],
    ["answers with another type", 'answer({ valid: "yes" });', '"valid" must be a boolean, but is "yes".'],
    [
      "does not answer the question",
      "answer({ valid: undefined });",
      '"valid" must be a boolean, but is missing.',
    ],
    [
      "reports an error",
      'answer({ error: "Oh\\u0007" });',
      String.raw`The program reports an error: Oh\u{7}`,
    ],
    [
      "answers twice",
      "answer(); answer();",
      'The program printed another line after its answer: {"case":2,"valid":true}',
    ],
    [
      "prints something after its answer",
      'say(JSON.stringify({ case: n, valid: true }) + "\\ndone");',
      "The program printed another line after its answer: done",
    ],
  ])("%s", async (_, code, message) => {
    expect(await messages(program(`if (n !== 2) ${otherwise} ${code}`))).toEqual([
      "passed",
      message,
      "passed",
    ]);
  });

  test("hangs", async () => {
    const command = program(`if (n !== 2) ${otherwise}`);
    const warm = await messages(command, 5000);
    expect(warm).toEqual([
      "passed",
      "The program did not answer within 5 s. Does it flush its standard output after each line?",
      "passed",
    ]);
  });

  test("is skipped by it", async () => {
    expect(await messages(program("answer({ skip: n === 2 });"))).toEqual(["passed", "skipped", "passed"]);
  });
});

test("a late second answer fails the case that it names, and not the one that waits", async () => {
  const code = "if (n === 2) say(JSON.stringify({ case: 1, valid: true })); answer();";
  expect(await messages(program(code))).toEqual([
    'The program printed another line after its answer: {"case":1,"valid":true}',
    "passed",
    "passed",
  ]);
});

test("a line after the last answer fails the last case", async () => {
  const command = program('answer(); if (n === 3) process.stdin.on("end", () => say("bye"));');
  expect(await messages(command)).toEqual([
    "passed",
    "passed",
    "The program printed another line after its answer: bye",
  ]);
});

test("a program that closes its standard input fails the cases that it cannot read", async () => {
  // The number of requests that were read before depends on the buffers.
  const code = "answer(); process.stdin.destroy(); fs.closeSync(0); setInterval(() => {}, 1000);";
  const [first, ...others] = await messages(program(code), 5000);
  expect(first).toBe("passed");
  expect(others.join(" ")).toMatch(/closed its standard input|did not answer within 5 s/);
});

test("a program that does not end, and one that it started, are killed", async () => {
  const code = `
    require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
    answer(); setInterval(() => {}, 1000);`;
  expect(await messages(program(code))).toEqual(["passed", "passed", "passed"]);
});

test("a program that stops in every case is not started for ever", async () => {
  const many = Array.from({ length: 8 }, () => cases).flat();
  const results = await runCases(many, program("process.exit(1);"), timeout, () => {});
  const all = results.map(({ verdict }) => verdict.status === "failed" && verdict.message);
  expect(all.slice(0, 6)).toEqual(Array(6).fill("The program ended with exit status 1, and did not answer."));
  expect(all.slice(6)).toEqual(Array(18).fill("Not run: the program stopped 6 times."));
});

test("a program that cannot be started is reported at once", async () => {
  await expect(runCases(cases, ["/nowhere/program"], timeout, () => {})).rejects.toThrow(CannotStart);
});

test("an error in the command leaves no program running", async () => {
  const kill = vi.fn();
  const onStart = (program: Program) => {
    kill.mockImplementation(program.kill.bind(program));
    program.kill = kill;
    throw new Error("a bug");
  };
  await expect(runCases(cases, program("answer();"), timeout, onStart)).rejects.toThrow("a bug");
  expect(kill).toHaveBeenCalled();
});

test("only the beginning of a long answer is kept", async () => {
  const many = Array.from({ length: 20 }, () => cases).flat();
  const code = 'answer({ note: "x".repeat(1e6), valid: n % 2 === 0 }); fs.writeSync(2, "y".repeat(60_000));';
  setFlagsFromString("--expose-gc");
  const collectGarbage: () => void = runInNewContext("gc");
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const results = await runCases(many, program(code), timeout, () => {});
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5e6);
  expect(results[1]?.answer).toMatch(/^\{"case":2,"valid":true,"note":"x+$/);
  expect(results[1]?.answer).toHaveLength(10_000);
  expect(results[1]?.answerLength).toBe(1_000_033);
});

test("a line without an end after the last answer fails the last case", async () => {
  const flood = 'fs.writeSync(1, "x".repeat(3 * 2 ** 20))';
  expect(await messages(program(`answer(); if (n === 3) process.stdin.on("end", () => ${flood});`))).toEqual([
    "passed",
    "passed",
    "The program printed a line of more than 1,048,576 characters after its answer.",
  ]);
});

test("each result has the time that the answer took", async () => {
  const results = await runCases(
    cases,
    program("if (n === 2) setTimeout(answer, 300); else answer();"),
    timeout,
    () => {},
  );
  expect(results[1]?.seconds).toBeGreaterThan(0.25);
});

test("the end of the standard error is kept for each case", async () => {
  const code = 'if (n === 2) fs.writeSync(2, "x".repeat(1e6) + "the end"); setTimeout(answer, 200);';
  const results = await runCases(cases, program(code), timeout, () => {});
  expect(results[0]?.errors).toBeUndefined();
  expect(results[1]?.errors).toMatch(/^x+the end$/);
  expect(results[1]?.errors?.length).toBe(2000);
});
