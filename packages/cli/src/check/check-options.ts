import { resolve } from "node:path";
import {
  type Base,
  type DocumentId,
  type Level,
  type Profile,
  ruleOf,
  rules,
  type Severity,
  severities,
} from "@nodeinfo-kit/lint";
import { readWebAddress } from "@nodeinfo-kit/validators/internal";
import { choiceOf, type Options, type ValuesOf, WrongUsage } from "../command.js";
import { isDocumentId, knownIds, noSuchSchema } from "../document-ids.js";
import { isNamedNdjson } from "../files/ndjson.js";
import type { FormatName } from "../formats/index.js";
import { formatNames, isFormatName } from "../formats/index.js";
import { hostOf, hostOption, levels, profiles, wordOf } from "../options.js";
import { noSuchRule, whyNeverOff } from "../rule-codes.js";
import type { WantedConfig } from "./load-config.js";

/** What the command line of `check` asks for. What it does not say is left to the configuration, or is as usual. */
export interface CheckCommand {
  readonly inputs: readonly string[];
  readonly schema: DocumentId | undefined;
  readonly profile: Profile | undefined;
  /** Where the one document comes from. */
  readonly base: Base;
  readonly isNdjson: boolean;
  readonly stdinName: string | undefined;
  /** How to print the report. */
  readonly format: FormatName | undefined;
  /** Where to write it besides. */
  readonly outputs: readonly Output[];
  readonly failOn: Severity | undefined;
  readonly rules: Readonly<Record<string, Level>>;
  readonly config: WantedConfig;
  /** Whether to mend the documents, and how. */
  readonly fixing: Fixing | undefined;
}

export interface Output {
  readonly format: FormatName;
  readonly file: string;
}

export interface Fixing {
  /** Whether to apply what takes something away or guesses. */
  readonly isUnsafe: boolean;
  /** Whether to show what would be changed, and write nothing. */
  readonly isDry: boolean;
}

const ruleLevels = rules.flatMap(({ code }) => levels.map((level) => `${code}=${level}`));
const yesOrNo = { type: "boolean", default: false } as const;
const file = { type: "string" } as const;
const text = { type: "string", choices: [] } as const;

export const checkOptions = {
  schema: { type: "string", choices: knownIds },
  profile: { type: "string", choices: profiles },
  host: hostOption,
  url: text,
  rel: text,
  "content-type": text,
  ndjson: yesOrNo,
  "stdin-filename": file,
  format: { type: "string", choices: formatNames },
  output: { type: "string", multiple: true, default: [] },
  "fail-on": { type: "string", choices: severities },
  rule: { type: "string", multiple: true, default: [], choices: ruleLevels },
  config: file,
  "no-config": yesOrNo,
  fix: yesOrNo,
  "fix-dry-run": yesOrNo,
  unsafe: yesOrNo,
} as const satisfies Options;

type Values = ValuesOf<typeof checkOptions>;

/** Understands the command line of `check`. Throws a `WrongUsage` if it is wrong. */
export function understandOptions(values: Values, inputs: readonly string[]): CheckCommand {
  const command: CheckCommand = {
    inputs,
    schema: schemaOf(values.schema),
    profile: choiceOf("profile", profiles, values.profile),
    base: baseOf(values),
    isNdjson: values.ndjson,
    stdinName: values["stdin-filename"],
    format: formatOf(values.format),
    outputs: outputsOf(values.output),
    failOn: choiceOf("fail-on", severities, values["fail-on"]),
    rules: Object.fromEntries(values.rule.map(ruleAndLevel)),
    config: configOf(values),
    fixing: fixingOf(values),
  };
  refuseContradictions(command);
  return command;
}

function schemaOf(schema: string | undefined): CheckCommand["schema"] {
  if (schema === undefined || isDocumentId(schema)) return schema;
  throw new WrongUsage(noSuchSchema(schema));
}

function baseOf({ host, url, rel, "content-type": contentType }: Values): Base {
  if (url !== undefined && readWebAddress(url) === undefined)
    throw new WrongUsage(
      `"${url}" is no address. An address is such as https://social.example/nodeinfo/2.0.`,
    );
  return {
    ...(host !== undefined && { host: hostOf(host) ?? host }),
    ...(url !== undefined && { url }),
    ...(rel !== undefined && { rel }),
    ...(contentType !== undefined && { contentType }),
  };
}

function formatOf(format: string | undefined): CheckCommand["format"] {
  if (format === undefined || isFormatName(format)) return format;
  throw new WrongUsage(`There is no format "${format}"; the formats are ${formatNames.join(", ")}.`);
}

function outputsOf(words: readonly string[]): Output[] {
  const outputs = words.map((word) => {
    const [, name = "", file = ""] = /^(.*?)=(.+)$/s.exec(word) ?? [];
    const format = formatOf(name || word);
    if (format === undefined || file === "")
      throw new WrongUsage(`--output ${word} names no file. Write it as --output sarif=report.sarif.`);
    if (file === "-")
      throw new WrongUsage(`--output writes files. To standard output goes --format ${name}.`);
    return { format, file };
  });
  const paths = outputs.map(({ file }) => resolve(file));
  const twice = outputs.find(({ file }, index) => paths.indexOf(resolve(file)) < index);
  if (twice) throw new WrongUsage(`--output writes ${twice.file} twice.`);
  return outputs;
}

function ruleAndLevel(word: string): [string, Level] {
  const [, code = "", name = ""] = /^(.*?)=(.*)$/s.exec(word) ?? [];
  if (code === "")
    throw new WrongUsage(`--rule ${word} gives no level. Write it as --rule list/duplicate=off.`);
  if (ruleOf(code) === undefined) throw new WrongUsage(noSuchRule(code));
  const level = wordOf(levels, name);
  if (level === undefined)
    throw new WrongUsage(`There is no level "${name}"; the levels are ${levels.join(", ")}.`);
  const refusal = level === "off" ? whyNeverOff(code) : undefined;
  if (refusal !== undefined) throw new WrongUsage(refusal);
  return [code, level];
}

function configOf({ config, "no-config": isNone }: Values): WantedConfig {
  if (config !== undefined && isNone) throw new WrongUsage("--config and --no-config contradict each other.");
  if (isNone) return "none";
  return config === undefined ? "found" : { file: config };
}

function fixingOf({ fix, "fix-dry-run": isDry, unsafe: isUnsafe }: Values): Fixing | undefined {
  if (fix && isDry) throw new WrongUsage("--fix writes, and --fix-dry-run does not: choose one.");
  if (fix || isDry) return { isUnsafe, isDry };
  if (isUnsafe) throw new WrongUsage("--unsafe says how to mend: it goes with --fix or --fix-dry-run.");
  return undefined;
}

function refuseContradictions({ inputs, stdinName, fixing, isNdjson, format }: CheckCommand): void {
  const readsInput = inputs.includes("-");
  if (stdinName !== undefined && !readsInput)
    throw new WrongUsage("--stdin-filename gives standard input a name: name the input - too.");
  if (fixing === undefined) return;
  if (readsInput) throw new WrongUsage("Only files are mended, and standard input is none.");
  if (isNdjson || inputs.some(isNamedNdjson)) throw new WrongUsage(noFixOfLines);
  if (fixing.isDry && format !== undefined)
    throw new WrongUsage("--fix-dry-run prints a diff, and no report that could have a --format.");
}

/** Why a file with a document on each line is not mended. */
export const noFixOfLines = "Files with a document on each line are not mended.";
