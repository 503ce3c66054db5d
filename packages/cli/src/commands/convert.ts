import {
  convert as convertDocument,
  type Issues,
  type PublishableId,
  publishableIds,
} from "@nodeinfo-kit/convert";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { defineCommand, fileOf, listed, type Outcome, type Terminal, WrongUsage } from "../command.js";
import { hostOf, hostOption } from "../host-option.js";
import { load, problemText, statusOf } from "../load.js";
import { counted, type Note, notesText } from "../notes.js";
import type { Paint } from "../paint.js";
import { printJson } from "../print-json.js";
import { isJson, textOrJson } from "../text-or-json.js";
import { unreadText } from "./read.js";

interface ConvertCommand {
  readonly file: string;
  readonly to: PublishableId;
  readonly host: string | undefined;
  readonly isStrict: boolean;
  readonly isJson: boolean;
}

const help = `nodeinfo convert --to ID [--strict] [--host HOST] [--format text|json] FILE|-

Writes a document of any standard as one of another, to standard output. What
was lost, and what had to be repaired before, is on standard error.

  nodeinfo convert server.json --to nodeinfo/2.1 > converted.json
  curl -s https://pod.example/statistics.json |
    nodeinfo convert - --to nodeinfo/2.1

  -              standard input
  --to ID        what to write:
${listed(publishableIds)}
  --strict       exit status 1 if anything is lost
  --host HOST    where it came from, such as social.example: a NodeInfo2
                 document about another host is refused
  --format json  document, losses and repairs in one object, for programs

Exit status: 0 converted, 1 not converted, or something lost with --strict,
2 wrong usage, 3 not readable.`;

export const convert = defineCommand({
  name: "convert",
  summary: "writes a document of one standard as one of another",
  help,
  options: {
    to: { type: "string", choices: publishableIds },
    strict: { type: "boolean", default: false },
    host: hostOption,
    format: textOrJson,
  },
  operands: "files",
  understand({ to: word, strict, host, format }, operands): ConvertCommand {
    const to = publishableIds.find((id) => id === word);
    const ids = publishableIds.join(", ");
    if (word === undefined) throw new WrongUsage(`Say with --to what to convert it to: ${ids}.`);
    if (to === undefined) throw new WrongUsage(`Nothing is converted to "${word}"; the ids are ${ids}.`);
    return { file: fileOf(operands), to, host: hostOf(host), isStrict: strict, isJson: isJson(format) };
  },
  run: runConvert,
});

/** Converts one document, and says what was lost on the way, and what had to be repaired before. */
async function runConvert(
  { file: input, to, host, isStrict, isJson }: ConvertCommand,
  { err: paint }: Terminal,
): Promise<Outcome> {
  const { file, ...loaded } = await load(input, "convert");
  const json = (result: object) => printJson({ format: "nodeinfo-convert-1", file, ...result });
  const { problem } = loaded;
  if (problem) {
    const status = statusOf(problem);
    return isJson ? { out: json({ problem }), status } : { err: problemText(file, problem), status };
  }
  const result = convertDocument(loaded.value, to, host === undefined ? {} : { host });
  const status = result.issues || (isStrict && result.losses.length > 0) ? 1 : 0;
  if (isJson) return { out: json(result), status };
  if (result.issues) {
    // A list may lack what it had, because the target knows none of its words.
    const words = result.losses.filter(({ code }) => code === "loss/no-word");
    return { err: [failure(file, to, result.issues, paint), ...notesText(words, paint)].join("\n"), status };
  }
  const notes = [
    ...section(file, counted(result.losses.length, "loss", "losses"), result.losses, paint),
    ...section(file, counted(result.repairs.length, "repair", "repairs"), result.repairs, paint),
  ];
  return {
    out: printJson(result.document),
    ...(notes.length > 0 && { err: notes.join("\n") }),
    status,
  };
}

function failure(file: string, to: string, issues: Issues, paint: Paint): string {
  if (issues[0].code.startsWith("read/")) return unreadText(file, issues, paint);
  const headline = `nodeinfo: ${printable(file)} cannot be converted to ${to}, in which:`;
  return [headline, ...notesText(issues, paint)].join("\n");
}

function section(file: string, title: string, notes: readonly Note[], paint: Paint): string[] {
  if (notes.length === 0) return [];
  return [`${printable(file)}: ${paint("yellow", title)}`, ...notesText(notes, paint)];
}
