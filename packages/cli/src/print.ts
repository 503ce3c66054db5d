import { printable } from "@nodeinfo-kit/lint/terminal";
import type { Outcome } from "./command.js";
import { internalErrorText } from "./internal-error.js";

/** Prints the output of a command, and sets the exit status. */
export function print({ out, err, status }: Outcome): void {
  process.exitCode = status;
  if (out) process.stdout.write(`${out}\n`);
  if (err) process.stderr.write(`${err}\n`);
}

/** Handles errors outside of commands: failed output, and bugs in this program. */
export function handleUncaughtErrors(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may stop reading: `nodeinfo check … | head` is not an error.
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`nodeinfo: Cannot write standard output: ${printable(error.message)}.\n`);
    process.exit(3);
  });
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.exit(3);
  });
  process.on("uncaughtException", (error) => {
    process.stderr.write(`${internalErrorText(error)}\n`);
    process.exit(70);
  });
}
