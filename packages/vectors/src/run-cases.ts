import type { Case } from "./case.js";
import { checkAnswer, type Verdict } from "./check-answer.js";
import { copied } from "./copied.js";
import { excerpt } from "./escape.js";
import { parseAnswer } from "./parse-answer.js";
import { Program } from "./program.js";

/** The result of a case, and what it is based on. */
export interface Result {
  readonly case: Case;
  readonly verdict: Verdict;
  /** The line that was sent. Empty if the case was not run. */
  readonly request: string;
  /** The first 10,000 characters of the line that was received, if there was one, and its length. */
  readonly answer?: string;
  readonly answerLength?: number;
  /** The end of what the program wrote to its standard error. */
  readonly errors?: string;
  /** The time that the answer took. */
  readonly seconds: number;
}

/** The part of an answer that is kept, in characters. */
const maxAnswer = 10_000;
/** The number of times that a program is started again after it has stopped or hung. */
const maxRestarts = 5;
/** The time for a program to end after its standard input was closed, in milliseconds. */
const timeToEnd = 2000;

/** The program could not be started. */
export class CannotStart extends Error {}

/**
 * Asks a program about each case, and compares its answers. It is started once, and again only if it stops or hangs.
 * `timeout` is the time for an answer, in milliseconds. `onStart` receives each program that is started.
 */
export async function runCases(
  cases: readonly Case[],
  command: readonly string[],
  timeout: number,
  onStart: (program: Program) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  let starts = 0;
  let program: Program | undefined;
  try {
    for (const [index, one] of cases.entries()) {
      if (!program && starts > maxRestarts) {
        results.push({
          case: one,
          request: "",
          seconds: 0,
          verdict: failed(`Not run: the program stopped ${starts} times.`),
        });
        continue;
      }
      if (!program) {
        program = start(command);
        starts++;
        onStart(program);
      }
      const request = `{"case":${index + 1},${one.request}}`;
      const begin = performance.now();
      program.send(request);
      const { isOver, ...reply } = await ask(program, one, index + 1, timeout, results);
      const seconds = (performance.now() - begin) / 1000;
      const errors = program.takeErrors();
      results.push({ case: one, request, ...reply, ...(errors && { errors }), seconds });
      if (isOver) {
        program.kill();
        program = undefined;
      } else blameSurplus(results, program.takeLines());
    }
    const end = await program?.close(timeToEnd);
    blameSurplus(results, program?.takeLines() ?? []);
    if (end && "isFlood" in end)
      blame(results, results.length - 1, `The program ${end.stopped} after its answer.`);
    return results;
  } finally {
    program?.kill();
  }
}

function start(command: readonly string[]): Program {
  try {
    return new Program(command);
  } catch (error) {
    // Node.js throws for some errors, such as ENOTDIR, and reports others later.
    throw new CannotStart(`cannot be started: ${error instanceof Error ? error.message : error}`);
  }
}

interface Reply {
  readonly verdict: Verdict;
  readonly answer?: string;
  readonly answerLength?: number;
  /** Whether the program can answer no more. */
  readonly isOver: boolean;
}

async function ask(
  program: Program,
  one: Case,
  number: number,
  timeout: number,
  results: Result[],
): Promise<Reply> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const event = await program.next(Math.max(0, deadline - Date.now()));
    if ("late" in event) return { verdict: failed(lateMessage(timeout)), isOver: true };
    if ("stopped" in event) {
      if (event.cannotStart) throw new CannotStart(event.stopped);
      return { verdict: failed(`The program ${event.stopped}, and did not answer.`), isOver: true };
    }
    const { line } = event;
    // A second answer to an earlier case: the answer to this one may follow.
    if (isEarlier(numberIn(line), number)) blameSurplus(results, [line]);
    else {
      const kept = { answer: copied(line.slice(0, maxAnswer)), answerLength: line.length };
      return { verdict: checkLine(one, number, line), ...kept, isOver: false };
    }
  }
}

function checkLine(one: Case, number: number, line: string): Verdict {
  const parsed = parseAnswer(line);
  if ("fault" in parsed) return failed(parsed.fault);
  const { answer } = parsed;
  if (answer.case === number) return checkAnswer(one, answer);
  const answered = excerpt(JSON.stringify(answer.case) ?? "missing");
  return failed(`"case" must be ${number}, the number in the request, but is ${answered}.`);
}

/** Fails the cases that have more than one answer: those that the lines name, or else the last. */
function blameSurplus(results: Result[], lines: readonly string[]): void {
  for (const line of lines) {
    const answered = numberIn(line);
    const index = isEarlier(answered, results.length + 1) ? answered - 1 : results.length - 1;
    blame(results, index, `The program printed another line after its answer: ${excerpt(line)}`);
  }
}

function blame(results: Result[], index: number, message: string): void {
  const result = results[index];
  // The first message says more.
  if (result && result.verdict.status !== "failed") results[index] = { ...result, verdict: failed(message) };
}

function isEarlier(answered: unknown, number: number): answered is number {
  return typeof answered === "number" && Number.isInteger(answered) && answered > 0 && answered < number;
}

/** Returns the number of the case that a line answers. */
function numberIn(line: string): unknown {
  const parsed = parseAnswer(line);
  return "answer" in parsed ? parsed.answer.case : undefined;
}

function lateMessage(timeout: number): string {
  return `The program did not answer within ${timeout / 1000} s. Does it flush its standard output after each line?`;
}

function failed(message: string): Verdict {
  return { status: "failed", message };
}
