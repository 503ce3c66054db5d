import { createInterface } from "node:readline";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { Paint } from "../terminal.js";

/** Prompts at a terminal. */
export interface Asker {
  /** Asks a question and returns the answer, one line. Tab offers the completions. Throws `Stopped` if there is no answer. */
  readonly ask: (question: string, completions?: readonly string[]) => Promise<string>;
  readonly say: (line: string) => void;
  /** Styles output, or returns it unchanged. */
  readonly paint: Paint;
  /** Maximum width of a line, in columns. */
  readonly width: number;
  readonly close: () => void;
}

/** Thrown if there will be no more answers: after Ctrl+C or Ctrl+D, or for the reason in the message. */
export class Stopped extends Error {}

/** Enough for a description. Limits what is kept of endless pasted text. */
const maxCharacters = 10_000;
/** Far more than there are questions. */
const maxAnswers = 1000;

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Makes an `Asker` from a terminal. Lines typed or pasted early answer the next questions, as in a shell.
 */
export function askerOf({ input, output }: Streams, paint: Paint, width: number): Asker {
  let completions: readonly string[] = [];
  const readline = createInterface({
    input,
    output,
    terminal: true,
    // The answer to one question is not useful for another.
    historySize: 0,
    completer: (line: string) => matching(line, completions),
  });
  const lines: string[] = [];
  let read = 0;
  let isClosed = false;
  let reason: string | undefined;
  let wake = () => {};
  const stop = (why: string) => {
    reason = why;
    lines.length = 0;
    readline.close();
  };
  readline.on("line", (line) => {
    if (++read > maxAnswers) stop(`More than ${maxAnswers} answers were given.`);
    else lines.push(line);
    wake();
  });
  input.on("keypress", () => {
    if (readline.line.length > maxCharacters) stop(`An answer has more than ${maxCharacters} characters.`);
  });
  readline.on("close", () => {
    isClosed = true;
    wake();
  });
  return {
    async ask(question, offered = []) {
      const early = lines.shift();
      if (early !== undefined) {
        // It was echoed when typed, but not after its question.
        output.write(`${question}${printable(early)}\n`);
        return early;
      }
      if (isClosed) throw new Stopped(reason);
      completions = offered;
      readline.setPrompt(question);
      readline.prompt();
      while (lines.length === 0 && !isClosed)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const line = lines.shift();
      if (line === undefined) throw new Stopped(reason);
      return line;
    },
    say: (line) => output.write(`${line}\n`),
    paint,
    width,
    close: () => readline.close(),
  };
}

/** The completions for the last word of a line, in the form that readline expects. */
function matching(line: string, completions: readonly string[]): [string[], string] {
  const last = /[^\s,]*$/.exec(line)?.[0] ?? "";
  return [completions.filter((each) => each.startsWith(last)), last];
}
