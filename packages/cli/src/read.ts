import { type Issues, type ReadableId, type ReadResult, read } from "@nodeinfo-kit/convert";
import { factsText } from "./facts-text.js";
import { load, type Outcome, problemText, statusOf } from "./load.js";
import { counted, notesText } from "./notes.js";
import type { Paint } from "./paint.js";
import { printJson } from "./print-json.js";
import { printable } from "./printable.js";

export interface ReadCommand {
  readonly file: string;
  readonly as: ReadableId | undefined;
  readonly host: string | undefined;
  readonly format: "text" | "json";
}

/** Reads one document of any standard, and says what it says, and what had to be repaired. */
export async function runRead(command: ReadCommand, paint: { out: Paint; err: Paint }): Promise<Outcome> {
  const { file, ...loaded } = await load(command.file, "read");
  const json = (result: object) => printJson({ format: "nodeinfo-read-1", file, ...result });
  const isJson = command.format === "json";
  const { problem } = loaded;
  if (problem) {
    const status = statusOf(problem);
    return isJson ? { out: json({ problem }), status } : { err: problemText(file, problem), status };
  }
  const { as, host } = command;
  const result = read(loaded.value, { ...(as && { as }), ...(host !== undefined && { host }) });
  const status = result.issues ? 1 : 0;
  if (isJson) return { out: json(result.issues ? result : withOriginsLast(result)), status };
  if (!result.issues) return { out: readText(file, result, paint.out), status };
  return { err: unreadText(file, result.issues, paint.err) + (as ? "" : cureOf(result.issues)), status };
}

type ReadDocument = Extract<ReadResult, { issues?: undefined }>;

/** A person who looks at the JSON wants to see the facts first. */
function withOriginsLast({ id, facts: { origins, ...facts }, repairs }: ReadDocument): ReadDocument {
  return { id, facts: { ...facts, origins }, repairs };
}

function readText(file: string, { id, facts, repairs }: ReadDocument, paint: Paint): string {
  const lines = [`${paint("bold", printable(file))}  ${id}`, "", ...factsText(facts, paint)];
  if (repairs.length > 0)
    lines.push(
      "",
      paint("yellow", counted(repairs.length, "repair", "repairs")),
      ...notesText(repairs, paint),
    );
  return lines.join("\n");
}

/** Says why a document could not be read. */
export function unreadText(file: string, issues: Issues, paint: Paint): string {
  return [`nodeinfo: ${printable(file)} cannot be read:`, ...notesText(issues, paint)].join("\n");
}

function cureOf([{ code }]: Issues): string {
  return code === "read/unknown-document" ? "\nTo read it as a certain document, name that with --as." : "";
}
