import { excerpt, printable } from "@nodeinfo-kit/lint/terminal";
import { version } from "./version.js";

/** What is said of an error that nobody expected: what it is, and what to report. The stack only if it is asked for. */
export function internalErrorText(error: unknown, env: NodeJS.ProcessEnv = process.env): string {
  const isWanted = Boolean(env.NODEINFO_DEBUG);
  return [
    `nodeinfo: Internal error in nodeinfo; this is not a problem with your documents: ${printable(excerpt(nameOf(error), 500))}`,
    `Report this bug, and include the command line, the document if you can share it, and: nodeinfo ${version()}, Node.js ${process.version}, ${process.platform}.`,
    ...(isWanted ? stackOf(error) : ["To show where it happened, set NODEINFO_DEBUG=1 in the environment."]),
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
