import {
  type Issues,
  type ReadResult,
  read as readDocument,
  type SourceId,
  sourceIds,
} from "@nodeinfo-kit/convert";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { defineCommand, fileOf, listed, type Outcome, type Terminal, WrongUsage } from "../command.js";
import { counted } from "../counted.js";
import { load, problemText, statusOf } from "../files/load-document.js";
import { notesText } from "../notes-text.js";
import { hostOf, hostOption, isJson, textOrJson } from "../options.js";
import { printJson } from "../print-json.js";
import { factsText } from "../read/facts-text.js";
import type { Paint } from "../terminal.js";

interface ReadCommand {
  readonly file: string;
  readonly as: SourceId | undefined;
  readonly host: string | undefined;
  readonly isJson: boolean;
}

const help = `nodeinfo read [--as ID] [--host HOST] [--format text|json] FILE|-

Reads a document of any standard, in any state of repair: prints what it says of
its server, and what was read otherwise than it is written.

  nodeinfo read server.json
  curl -s https://social.example/nodeinfo/2.0 | nodeinfo read -

  -              standard input
  --as ID        what to read it as, instead of finding that from its content:
${listed(sourceIds)}
  --host HOST    where it came from, such as social.example: a NodeInfo2
                 document about another host is refused
  --format json  for programs

Exit status: 0 read, 1 no document to read, 2 wrong usage, 3 not readable.`;

export const read = defineCommand({
  name: "read",
  summary: "prints what a document says, and what was repaired to read it",
  help,
  options: { as: { type: "string", choices: sourceIds }, host: hostOption, format: textOrJson },
  operands: "files",
  understand({ as: word, host, format }, operands): ReadCommand {
    const as = sourceIds.find((id) => id === word);
    if (as !== word)
      throw new WrongUsage(`Nothing is read as "${word}"; the ids are ${sourceIds.join(", ")}.`);
    return { file: fileOf(operands), as, host: hostOf(host), isJson: isJson(format) };
  },
  run: runRead,
});

/** Reads one document of any standard, and says what it says, and what had to be repaired. */
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

/** A person who looks at the JSON wants to see the facts first. */
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

/** Says why a document could not be read. */
export function unreadText(file: string, issues: Issues, paint: Paint, width: number): string {
  return [`nodeinfo: ${printable(file)} cannot be read:`, ...notesText(issues, paint, width)].join("\n");
}

function cureOf([{ code }]: Issues): string {
  return code === "read/unknown-document" ? "\nTo read it as a certain document, name that with --as." : "";
}
