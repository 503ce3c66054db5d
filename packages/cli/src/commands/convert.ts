import {
  type Addition,
  type ConvertOptions,
  convert as convertDocument,
  givableFacts,
  type Issues,
  identify,
  type TargetId,
  targetIds,
} from "@nodeinfo-kit/convert";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { quote } from "@nodeinfo-kit/validators/internal";
import { defineCommand, fileOf, type Outcome } from "../command.js";
import { givenOf } from "../convert/with-option.js";
import { counted } from "../counted.js";
import { meantId } from "../document-ids.js";
import { load, problemText, statusOf } from "../files/load-document.js";
import { type Note, notesText } from "../notes-text.js";
import { hostOf, hostOption, profiles, textOrJson } from "../options.js";
import { orList } from "../or-list.js";
import { printJson } from "../print-json.js";
import type { Paint, Terminal } from "../terminal.js";
import { unreadText } from "./read.js";

interface ConvertCommand {
  readonly file: string;
  readonly to: TargetId;
  readonly options: ConvertOptions;
  readonly isStrict: boolean;
  readonly isJson: boolean;
}

export const convert = defineCommand({
  name: "convert",
  summary: "Convert a document to another standard",
  help: {
    usage: "FILE|-",
    about:
      "Convert a document to another standard. The result goes to standard output; losses, given facts and repairs are reported on standard error.",
    examples: [
      "nodeinfo convert server.json --to nodeinfo/2.1 > converted.json",
      "curl -s https://social.example/api/v1/instance |",
      "  nodeinfo convert - --to nodeinfo/2.1 --with protocols=activitypub",
    ],
    exitStatus:
      "0 converted, 1 not converted, or losses with --strict, 2 invalid usage, 3 cannot read the file.",
  },
  options: {
    to: {
      type: "string",
      description: "Target",
      value: "ID",
      choices: targetIds,
      refusal: unknownTarget,
      isRequired: true,
    },
    with: {
      type: "string",
      description: `Missing fact: ${orList(givableFacts)}`,
      value: "FACT=VALUE",
      multiple: true,
    },
    profile: {
      type: "string",
      description: "With open, also unlisted protocols",
      choices: profiles,
      default: "strict",
    },
    strict: { type: "boolean", description: "Exit with status 1 if anything is lost" },
    host: hostOption,
    format: textOrJson("Print the document, or all as JSON"),
  },
  operands: "files",
  understand({ to, strict, with: facts, profile, host: from, format }, operands): ConvertCommand {
    const host = hostOf(from);
    const options = {
      ...(facts.length > 0 && { given: givenOf(facts) }),
      profile,
      ...(host !== undefined && { host }),
    };
    return { file: fileOf(operands), to, options, isStrict: strict, isJson: format === "json" };
  },
  run: runConvert,
});

function unknownTarget(id: string): string {
  const meant = meantId(id, targetIds);
  const cure = meant === undefined ? `Targets: ${targetIds.join(", ")}.` : `Did you mean "${meant}"?`;
  return `Cannot convert to ${quote(id)}. ${cure}`;
}

/** Converts a document, and reports losses, given facts and repairs. */
async function runConvert(
  { file: input, to, options, isStrict, isJson }: ConvertCommand,
  { err: paint, errWidth: width }: Terminal,
): Promise<Outcome> {
  const { file, ...loaded } = await load(input, "convert");
  const json = (result: object) => printJson({ format: "nodeinfo-convert-1", file, ...result });
  const { problem } = loaded;
  if (problem) {
    const status = statusOf(problem);
    return isJson ? { out: json({ problem }), status } : { err: problemText(file, problem), status };
  }
  const result = convertDocument(loaded.value, to, options);
  const isFailure = result.issues !== undefined || (isStrict && result.losses.length > 0);
  const status = result.issues && isOfGiven(result.issues) ? 2 : isFailure ? 1 : 0;
  if (isJson) return { out: json(result), status };
  if (result.issues && isOfGiven(result.issues))
    return { err: wronglyGiven(file, result.issues, paint, width), status };
  if (result.issues) {
    const cure = cureOf(result.issues, loaded.value);
    // An array may be empty because the target does not define any of its values.
    const lostValues = result.losses.filter(({ code }) => code === "loss/no-word");
    return {
      err: [
        failure(file, to, result.issues, cure, paint, width),
        ...notesText(lostValues, paint, width),
      ].join("\n"),
      status,
    };
  }
  const notes = [
    ...section(file, counted(result.losses.length, "loss", "losses"), result.losses, paint, width),
    ...section(
      file,
      counted(result.given.length, "given fact", "given facts"),
      result.given.map(placed),
      paint,
      width,
    ),
    ...section(file, "valid in the open profile only", result.openOnly, paint, width),
    ...section(file, counted(result.repairs.length, "repair", "repairs"), result.repairs, paint, width),
  ];
  return {
    out: printJson(result.document),
    ...(notes.length > 0 && { err: notes.join("\n") }),
    status,
  };
}

/** What to do about missing facts. Undefined if no fact is missing. */
function cureOf(issues: Issues, value: unknown): string | undefined {
  const lacking = [...new Set(issues.flatMap(({ fact }) => fact ?? []))];
  if (lacking.length === 0) return undefined;
  if (identify(value) === "discovery")
    return "A link document does not describe a server. Convert the document that it links to.";
  return `To give what is missing: ${lacking.map((fact) => `--with ${fact}=…`).join(" ")}`;
}

function failure(
  file: string,
  to: string,
  issues: Issues,
  cure: string | undefined,
  paint: Paint,
  width: number,
): string {
  if (issues[0].code.startsWith("read/")) return unreadText(file, issues, paint, width);
  const headline = `nodeinfo: Cannot convert ${printable(file)} to ${to}. In the result:`;
  return [headline, ...notesText(issues, paint, width), ...(cure === undefined ? [] : [cure])].join("\n");
}

/** Whether the given facts are invalid, not the document. */
function isOfGiven([{ code }]: Issues): boolean {
  return code === "convert/wrong-given" || code === "convert/given-conflict";
}

function wronglyGiven(file: string, issues: Issues, paint: Paint, width: number): string {
  const notes = issues.map(({ path, message }) => ({
    pointer: `--with ${path.slice(1).join(".")}`,
    message,
  }));
  return [`nodeinfo: Cannot convert ${printable(file)}:`, ...notesText(notes, paint, width)].join("\n");
}

/** A given fact as a note: its name, and where it is now. */
function placed({ fact, message }: Addition): Note {
  return { pointer: fact, message };
}

function section(file: string, title: string, notes: readonly Note[], paint: Paint, width: number): string[] {
  if (notes.length === 0) return [];
  return [`${printable(file)}: ${paint("yellow", title)}`, ...notesText(notes, paint, width)];
}
