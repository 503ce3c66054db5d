import {
  type Issues,
  type ReadResult,
  read as readDocument,
  type SourceId,
  sourceIds,
} from "@nodeinfo-kit/convert";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { quote } from "@nodeinfo-kit/validators/internal";
import { defineCommand, fileOf, type Outcome } from "../command.js";
import { counted } from "../counted.js";
import { load, problemText, statusOf } from "../files/load-document.js";
import { notesText } from "../notes-text.js";
import { asOption, hostOf, hostOption, textOrJson } from "../options.js";
import { printJson } from "../print-json.js";
import { factsText } from "../read/facts-text.js";
import type { Paint, Terminal } from "../terminal.js";

interface ReadCommand {
  readonly file: string;
  readonly as: SourceId | undefined;
  readonly host: string | undefined;
  readonly isJson: boolean;
}

export const read = defineCommand({
  name: "read",
  summary: "Print what a document says about its server",
  help: {
    usage: "FILE|-",
    about:
      "Print what a document says about its server, and what had to be repaired to read it. Accepts documents of every type below, valid or not.",
    examples: ["nodeinfo read server.json", "curl -si https://social.example/nodeinfo/2.0 | nodeinfo read -"],
    exitStatus: "0 read, 1 not a document, 2 invalid usage, 3 cannot read the file.",
  },
  options: {
    as: asOption(sourceIds, (id) => `Cannot read a document as ${quote(id)}. IDs: ${sourceIds.join(", ")}.`),
    host: hostOption,
    format: textOrJson("Print text, or JSON for programs"),
  },
  operands: "files",
  understand: ({ as, host, format }, operands): ReadCommand => ({
    file: fileOf(operands),
    as,
    host: hostOf(host),
    isJson: format === "json",
  }),
  run: runRead,
});

/** Reads a document of any standard, and prints its facts and the repairs. */
async function runRead({ file: input, as, host, isJson }: ReadCommand, terminal: Terminal): Promise<Outcome> {
  const { file, ...loaded } = await load(input, "read");
  const json = (result: object) => printJson({ format: "nodeinfo-read-1", file, ...result });
  const { problem } = loaded;
  if (problem) {
    const status = statusOf(problem);
    return isJson ? { out: json({ problem }), status } : { err: problemText(file, problem), status };
  }
  const result = readDocument(loaded.value, { ...(as && { as }), ...(host !== undefined && { host }) });
  const status = result.issues ? 1 : 0;
  if (isJson) return { out: json(result.issues ? result : withOriginsLast(result)), status };
  if (!result.issues) return { out: readText(file, result, terminal), status };
  return {
    err: unreadText(file, result.issues, terminal.err, terminal.errWidth) + (as ? "" : cureOf(result.issues)),
    status,
  };
}

type ReadDocument = Extract<ReadResult, { issues?: undefined }>;

/** Puts the facts first, for people who look at the JSON. */
function withOriginsLast({ id, facts: { origins, ...facts }, repairs }: ReadDocument): ReadDocument {
  return { id, facts: { ...facts, origins }, repairs };
}

function readText(
  file: string,
  { id, facts, repairs }: ReadDocument,
  { out: paint, width }: Terminal,
): string {
  const lines = [`${paint("bold", printable(file))}  ${id}`, "", ...factsText(facts, paint)];
  if (repairs.length > 0)
    lines.push(
      "",
      paint("yellow", counted(repairs.length, "repair", "repairs")),
      ...notesText(repairs, paint, width),
    );
  return lines.join("\n");
}

/** Explains why a document could not be read. */
export function unreadText(file: string, issues: Issues, paint: Paint, width: number): string {
  return [`nodeinfo: Cannot read ${printable(file)}:`, ...notesText(issues, paint, width)].join("\n");
}

function cureOf([{ code }]: Issues): string {
  return code === "read/unknown-document" ? "\nTo read it as a specific type, use --as ID." : "";
}
