import { createInterface } from "node:readline";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { Paint } from "../terminal.js";

/** Asks somebody at a terminal. */
export interface Asker {
  /** Asks a question, and returns the line that is the answer. Tab completes the words. Throws `Stopped`, if there will be no answer. */
  readonly ask: (question: string, words?: readonly string[]) => Promise<string>;
  readonly say: (line: string) => void;
  /** Puts what is asked and said in a style, or leaves it as it is. */
  readonly paint: Paint;
  /** How many columns a line may have. */
  readonly width: number;
  readonly close: () => void;
}

/** There will be no more answers: somebody pressed Ctrl+C or Ctrl+D, or a message says what else. */
export class Stopped extends Error {}

/** An answer may be a description, and no more is kept of what may be pasted without end. */
const mostCharacters = 10_000;
/** Nobody answers so many questions. */
const mostAnswers = 1000;

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Makes somebody to ask of a terminal. Lines that are typed or pasted before they are asked for answer the next questions,
 * as they do in a shell.
 */
export function askerOf({ input, output }: Streams, paint: Paint, width: number): Asker {
  let words: readonly string[] = [];
  const readline = createInterface({
    input,
    output,
    terminal: true,
    // The answer to one question is no answer to another.
    historySize: 0,
    completer: (line: string) => completionsOf(line, words),
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
    if (++read > mostAnswers) stop(`More than ${mostAnswers} answers were given.`);
    else lines.push(line);
    wake();
  });
  input.on("keypress", () => {
    if (readline.line.length > mostCharacters) stop(`An answer has more than ${mostCharacters} characters.`);
  });
  readline.on("close", () => {
    isClosed = true;
    wake();
  });
  return {
    async ask(question, itsWords = []) {
      const early = lines.shift();
      if (early !== undefined) {
        // It was shown when it was typed, but not where it belongs.
        output.write(`${question}${printable(early)}\n`);
        return early;
      }
      if (isClosed) throw new Stopped(reason);
      words = itsWords;
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

/** The words that the last one of a line may become, as readline wants them. */
function completionsOf(line: string, words: readonly string[]): [string[], string] {
  const last = /[^\s,]*$/.exec(line)?.[0] ?? "";
  return [words.filter((word) => word.startsWith(last)), last];
}
