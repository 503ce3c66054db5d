import { convert, type Issues, type PublishableId } from "@nodeinfo-kit/convert";
import { load, type Outcome, problemText, statusOf } from "./load.js";
import { counted, type Note, notesText } from "./notes.js";
import type { Paint } from "./paint.js";
import { printJson } from "./print-json.js";
import { printable } from "./printable.js";
import { unreadText } from "./read.js";

export interface ConvertCommand {
  readonly file: string;
  readonly to: PublishableId;
  readonly host: string | undefined;
  readonly isStrict: boolean;
  readonly format: "text" | "json";
}

/** Converts one document, and says what was lost on the way, and what had to be repaired before. */
export async function runConvert(command: ConvertCommand, paint: Paint): Promise<Outcome> {
  const { file, ...loaded } = await load(command.file, "convert");
  const json = (result: object) => printJson({ format: "nodeinfo-convert-1", file, ...result });
  const isJson = command.format === "json";
  const { problem } = loaded;
  if (problem) {
    const status = statusOf(problem);
    return isJson ? { out: json({ problem }), status } : { err: problemText(file, problem), status };
  }
  const { to, host } = command;
  const result = convert(loaded.value, to, host === undefined ? {} : { host });
  const status = result.issues || (command.isStrict && result.losses.length > 0) ? 1 : 0;
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
