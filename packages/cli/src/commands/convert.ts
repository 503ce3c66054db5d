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
import { choiceOf, defineCommand, fileOf, type Outcome, type Terminal, WrongUsage } from "../command.js";
import { givenOf } from "../convert/with-option.js";
import { counted } from "../counted.js";
import { meantId } from "../document-ids.js";
import { load, problemText, statusOf } from "../files/load-document.js";
import { type Note, notesText } from "../notes-text.js";
import { hostOf, hostOption, isJson, textOrJson } from "../options.js";
import { printJson } from "../print-json.js";
import type { Paint } from "../terminal.js";
import { unreadText } from "./read.js";

interface ConvertCommand {
  readonly file: string;
  readonly to: TargetId;
  readonly options: ConvertOptions;
  readonly isStrict: boolean;
  readonly isJson: boolean;
}

const profiles = ["strict", "open"] as const;

const help = `nodeinfo convert --to ID [OPTIONS] FILE|-

Writes a document of any standard as one of another, to standard output. What
was lost, given and repaired is on standard error.

  nodeinfo convert server.json --to nodeinfo/2.1 > converted.json
  curl -s https://social.example/api/v1/instance |
    nodeinfo convert - --to nodeinfo/2.1 --with protocols=activitypub

  --to ID            ${targetIds.slice(0, 4).join(", ")},
                     ${targetIds.slice(4).join(", ")}
  --with FACT=VALUE  a fact that the document does not say (repeatable):
                     ${givableFacts.slice(0, 3).join(", ")},
                     ${givableFacts.slice(3).join(", ")}
  --profile NAME     strict (default) or open: also protocols that no standard
                     lists
  --strict           exit status 1 if anything is lost
  --host HOST        where it came from, such as social.example: a NodeInfo2
                     document about another host is refused
  --format json      all in one object, for programs

Exit status: 0 converted, 1 not converted, or something lost with --strict,
2 wrong usage, 3 not readable.`;

export const convert = defineCommand({
  name: "convert",
  summary: "writes a document of one standard as one of another",
  help,
  options: {
    to: { type: "string", choices: targetIds },
    strict: { type: "boolean", default: false },
    with: { type: "string", multiple: true, choices: [] },
    profile: { type: "string", choices: profiles },
    host: hostOption,
    format: textOrJson,
  },
  operands: "files",
  understand({ to: word, strict, with: facts, profile: name, host: from, format }, operands): ConvertCommand {
    const to = targetIds.find((id) => id === word);
    const ids = targetIds.join(", ");
    if (word === undefined) throw new WrongUsage(`Say with --to what to convert it to: ${ids}.`);
    if (to === undefined) {
      const meant = meantId(word, targetIds);
      const cure = meant === undefined ? `The ids are ${ids}.` : `Did you mean "${meant}"?`;
      throw new WrongUsage(`Nothing is converted to ${quote(word)}. ${cure}`);
    }
    const profile = choiceOf("profile", profiles, name);
    const host = hostOf(from);
    const given = facts && givenOf(facts);
    const options = {
      ...(given && { given }),
      ...(profile && { profile }),
      ...(host !== undefined && { host }),
    };
    return { file: fileOf(operands), to, options, isStrict: strict, isJson: isJson(format) };
  },
  run: runConvert,
});

/** Converts one document, and says what was lost on the way, and what had to be repaired before. */
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
    // A list may lack what it had, because the target knows none of its words.
    const words = result.losses.filter(({ code }) => code === "loss/no-word");
    return {
      err: [failure(file, to, result.issues, cure, paint, width), ...notesText(words, paint, width)].join(
        "\n",
      ),
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

/** What to do about facts that are missing, if any are. */
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
  const headline = `nodeinfo: ${printable(file)} cannot be converted to ${to}, in which:`;
  return [headline, ...notesText(issues, paint, width), ...(cure === undefined ? [] : [cure])].join("\n");
}

/** Whether it is the command line that is wrong: what it gives, and not the document. */
function isOfGiven([{ code }]: Issues): boolean {
  return code === "convert/wrong-given" || code === "convert/given-conflict";
}

function wronglyGiven(file: string, issues: Issues, paint: Paint, width: number): string {
  const notes = issues.map(({ path, message }) => ({
    pointer: `--with ${path.slice(1).join(".")}`,
    message,
  }));
  return [`nodeinfo: ${printable(file)} cannot be converted:`, ...notesText(notes, paint, width)].join("\n");
}

/** What a person reads of a fact that was given: which, and where it is now. */
function placed({ fact, message }: Addition): Note {
  return { pointer: fact, message };
}

function section(file: string, title: string, notes: readonly Note[], paint: Paint, width: number): string[] {
  if (notes.length === 0) return [];
  return [`${printable(file)}: ${paint("yellow", title)}`, ...notesText(notes, paint, width)];
}
