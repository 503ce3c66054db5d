import { excerpt, printable } from "@nodeinfo-kit/lint/terminal";
import { version } from "./version.js";

/** The message for an unexpected error: what it is, and what to report. With NODEINFO_DEBUG, also its stack. */
export function internalErrorText(error: unknown, env: NodeJS.ProcessEnv = process.env): string {
  const isWanted = Boolean(env.NODEINFO_DEBUG);
  return [
    `nodeinfo: Internal error in nodeinfo; this is not a problem with your documents: ${printable(excerpt(nameOf(error), 500))}`,
    `Report this bug, and include the command line, the document if you can share it, and: nodeinfo ${version()}, Node.js ${process.version}, ${process.platform}.`,
    ...(isWanted ? stackOf(error) : ["To show the stack trace, set NODEINFO_DEBUG=1 in the environment."]),
  ].join("\n");
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}${causeOf(error)}` : String(error);
}

function causeOf({ cause }: Error): string {
  return cause === undefined ? "" : ` (${nameOf(cause)})`;
}

function stackOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [...(error.stack ?? "").split("\n").map(printable), ...stackOf(error.cause)];
}
