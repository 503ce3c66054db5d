import { join } from "node:path";
import { BuildError } from "@nodeinfo-kit/builders";
import type { Profile } from "@nodeinfo-kit/lint";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { Outcome } from "../command.js";
import { unwritable } from "../files/why-unwritable.js";
import { printJson } from "../print-json.js";
import type { Terminal } from "../terminal.js";
import { WrongUsage } from "../wrong-usage.js";
import { askFields, askYesOrNo } from "./ask-fields.js";
import { type Asker, askerOf, Stopped } from "./asker.js";
import { documentsOf, type NewDocument } from "./documents.js";
import { type Answers, type Complete, fieldAt, fieldNames, fields } from "./fields.js";
import { findingsText, hasErrors } from "./findings.js";
import { servingText } from "./serving.js";
import type { Standard } from "./standards.js";
import { existingOf, type NewFile, NotWritten, writeFiles } from "./write-files.js";
import { writtenText } from "./written-text.js";

/** The command line of `new`. */
export interface NewCommand {
  /** The facts about the server. */
  readonly answers: Partial<Answers>;
  /** The versions to write documents for. */
  readonly standards: readonly [Standard, ...Standard[]];
  /** With `open`, values that the standards do not list are allowed. */
  readonly profile: Profile;
  readonly folder: string;
  readonly overwrites: boolean;
  /** Whether to prompt for missing facts in a terminal. */
  readonly asks: boolean;
}

/** Makes documents from facts about a server, prompts for missing ones, and writes the documents. */
export async function makeNew(command: NewCommand, terminal: Terminal): Promise<Outcome> {
  const asker = command.asks ? askerAt(terminal) : undefined;
  if (!asker) return write(command, makeDocuments(command.answers, command), terminal);
  try {
    return await askAndWrite(command, terminal, asker);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    const why = error.message === "" ? "" : `nodeinfo: ${error.message}\n`;
    return { err: `\n${why}${notWritten}`, status: 1 };
  } finally {
    asker.close();
  }
}

/** Prompts if input and output are a terminal. Prompts are not the result, so they do not go to standard output. */
function askerAt({ isTerminal, err, errWidth }: Terminal): Asker | undefined {
  if (!process.stdin.isTTY || !isTerminal.err) return undefined;
  return askerOf({ input: process.stdin, output: process.stderr }, err, errWidth);
}

const notWritten = "nodeinfo: Nothing was written.";

/** The documents made from answers. */
interface Made {
  readonly origin: string;
  readonly documents: readonly NewDocument[];
}

function makeDocuments(answers: Partial<Answers>, { standards, profile, asks }: NewCommand): Made {
  if (!isComplete(answers)) {
    const missing = fieldNames.filter((name) => fields[name].isRequired && !(name in answers));
    const flags = missing.map((name) => `--${name}`).join(", ");
    throw new WrongUsage(
      `Missing required options: ${flags}. To be prompted for them, run ${asks ? "" : "without --yes "}in a terminal.`,
    );
  }
  try {
    return { origin: answers["base-url"], documents: documentsOf(answers, standards, profile) };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    const [{ pointer, message }] = error.issues;
    throw new WrongUsage(`--${fieldAt(pointer) ?? "schema"}: ${pointer} ${message}.`);
  }
}

function isComplete(answers: Partial<Answers>): answers is Complete {
  return fieldNames.every((name) => !fields[name].isRequired || name in answers);
}

async function askAndWrite(command: NewCommand, terminal: Terminal, asker: Asker): Promise<Outcome> {
  const { standards, profile, folder } = command;
  const { say, paint } = asker;
  say(paint("dim", introduction(command)));
  const made = makeDocuments(await askFields(command.answers, standards, asker, profile), command);
  for (const { path, value } of made.documents) say(`\n${paint("bold", path)}\n${printJson(value)}`);
  for (const line of findingsText(made.documents, paint, terminal.errWidth)) say(line);
  say("");
  if (hasErrors(made.documents)) return { err: notWritten, status: 1 };
  const files = filesOf(made);
  const existing = command.overwrites ? [] : await existingOf(folder, files);
  const names = (paths: readonly string[]) => namesOf(folder, paths).join(", ");
  const mayWrite =
    existing.length > 0
      ? await askYesOrNo(`Overwrite ${names(existing)}? yes or no`, "no", asker)
      : await askYesOrNo(`Write ${names(files.map(({ path }) => path))}? yes or no`, "yes", asker);
  if (!mayWrite) return { err: notWritten, status: 1 };
  return writeAll(
    { ...command, overwrites: command.overwrites || existing.length > 0 },
    made,
    files,
    terminal,
  );
}

function introduction({ standards, profile }: NewCommand): string {
  const versions = standards.map(({ version }) => version).join(" and ");
  return `This creates a document for NodeInfo ${versions}, and the link document.
${profile === "open" ? "The open profile allows protocols that NodeInfo does not list.\n" : ""}Press Enter to accept what is in brackets. Press Ctrl+C to stop without writing anything.
`;
}

/** Writes without prompts. */
async function write(command: NewCommand, made: Made, terminal: Terminal): Promise<Outcome> {
  const findings = findingsText(made.documents, terminal.err, terminal.errWidth);
  if (hasErrors(made.documents)) return { err: [...findings, notWritten].join("\n"), status: 1 };
  const files = filesOf(made);
  const existing = command.overwrites ? [] : await existingOf(command.folder, files);
  if (existing.length > 0) {
    const names = namesOf(command.folder, existing).join(", ");
    const err = `nodeinfo: Nothing was written, because these files exist: ${names}. Use --force to overwrite them, or --out DIR to write elsewhere.`;
    return { err, status: 1 };
  }
  const { err, ...outcome } = await writeAll(command, made, files, terminal);
  const messages = [...findings, ...(err === undefined ? [] : [err])];
  return { ...outcome, ...(messages.length > 0 && { err: messages.join("\n") }) };
}

/** Printable paths of files in a folder. */
function namesOf(folder: string, paths: readonly string[]): string[] {
  return paths.map((path) => printable(join(folder, path)));
}

/** The name of the file with serving instructions. */
const servingName = "serve-nodeinfo.md";

function filesOf({ origin, documents }: Made): NewFile[] {
  return [...documents, { path: servingName, text: servingText(origin, documents) }];
}

async function writeAll(
  { folder, overwrites }: NewCommand,
  { origin, documents }: Made,
  files: readonly NewFile[],
  { out: paint }: Terminal,
): Promise<Outcome> {
  try {
    await writeFiles(folder, files, { overwrites });
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    return { err: unwritable(join(folder, error.path), error.cause), status: 3 };
  }
  return { out: writtenText({ folder, origin, documents, servingName }, paint), status: 0 };
}
