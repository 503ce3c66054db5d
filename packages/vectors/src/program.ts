import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { copied } from "./copied.js";

/** What a program did while its answer was awaited. */
export type Event =
  | { readonly line: string }
  /** It can answer no more. `stopped` completes the sentence "The program …". */
  | { readonly stopped: string; readonly cannotStart?: boolean; readonly isFlood?: boolean }
  | { readonly late: true };

/** The longest line that a program may print, in characters. */
const maxLine = 2 ** 20;
/** The most lines that may wait to be read: a program has one answer for each request. */
const maxWaiting = 100;
/** The part of the standard error that is kept, in characters. */
const maxErrors = 2000;
/** How long to wait for the other signs of the same end, such as the exit status, in milliseconds. */
const grace = 500;

/** A running program that is asked on its standard input, and answers on its standard output. */
export class Program {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: string[] = [];
  #rest = "";
  #errors = "";
  #end: Event | undefined;
  #wake = () => {};

  constructor([command = "", ...args]: readonly string[]) {
    // A group of its own, so that programs which it starts can be stopped with it.
    this.#child = spawn(command, args, { detached: process.platform !== "win32", windowsHide: true });
    const { stdin, stdout, stderr } = this.#child;
    const endSoon = (stopped: string) => setTimeout(() => this.#stop({ stopped }), grace).unref();
    this.#child.on("error", ({ message }) =>
      this.#stop({ stopped: `cannot be started: ${message}`, cannotStart: true }),
    );
    this.#child.on("exit", (status, signal) => {
      const stopped = signal ? `was ended by ${signal}` : `ended with exit status ${status}`;
      if (stdout.readableEnded) this.#stop({ stopped });
      else {
        stdout.on("end", () => this.#stop({ stopped }));
        endSoon(stopped);
      }
    });
    stdin.on("error", () => endSoon("closed its standard input"));
    stdout.setEncoding("utf8").on("data", (text: string) => this.#receive(text));
    stdout.on("end", () => endSoon("closed its standard output"));
    stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#errors = (this.#errors + text).slice(-maxErrors);
    });
  }

  send(line: string): void {
    this.#child.stdin.write(`${line}\n`);
  }

  /** Waits for the next line, but no longer than a number of milliseconds. */
  async next(milliseconds: number): Promise<Event> {
    const line = this.#lines.shift();
    if (line !== undefined) return { line };
    if (this.#end) return this.#end;
    const isLate = await new Promise<boolean>((done) => {
      const timer = setTimeout(done, milliseconds, true);
      this.#wake = () => {
        clearTimeout(timer);
        done(false);
      };
    });
    return isLate ? { late: true } : this.next(0);
  }

  /** Returns the lines that were printed without a request. */
  takeLines(): string[] {
    return this.#lines.splice(0);
  }

  /** Returns the end of what was written to the standard error since the last call. */
  takeErrors(): string {
    const errors = copied(this.#errors);
    this.#errors = "";
    return errors;
  }

  /** Closes the standard input, and waits for the program to end by itself. Returns what ended the waiting. */
  async close(milliseconds: number): Promise<Event> {
    this.#child.stdin.end();
    const deadline = Date.now() + milliseconds;
    const lines: string[] = [];
    for (;;) {
      const event = await this.next(Math.max(0, deadline - Date.now()));
      if (!("line" in event)) {
        this.#lines.push(...lines);
        return event;
      }
      if (lines.length < maxWaiting) lines.push(event.line);
    }
  }

  kill(): void {
    const { pid, stdin, stdout, stderr } = this.#child;
    try {
      if (pid !== undefined && process.platform !== "win32") process.kill(-pid, "SIGKILL");
      else this.#child.kill("SIGKILL");
    } catch {
      // It has ended.
    }
    // What it started may have left its group, and must not keep us waiting.
    for (const stream of [stdin, stdout, stderr]) stream.destroy();
    this.#child.unref();
  }

  #receive(text: string): void {
    if (this.#end) return;
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    if (this.#rest.length > maxLine || lines.some(({ length }) => length > maxLine))
      this.#flood(`printed a line of more than ${maxLine.toLocaleString("en")} characters`);
    else if (this.#lines.length + lines.length > maxWaiting)
      this.#flood(`printed more than ${maxWaiting} lines without a request`);
    else {
      this.#lines.push(...lines);
      if (lines.length > 0) this.#wake();
    }
  }

  #flood(stopped: string): void {
    this.#lines.length = 0;
    this.#rest = "";
    this.#stop({ stopped, isFlood: true });
    this.kill();
  }

  #stop(end: Event): void {
    if (this.#end) return;
    this.#end = end;
    if (this.#rest !== "") this.#lines.push(this.#rest);
    this.#wake();
  }
}
