import { resolve } from "node:path";
import {
  type DocumentId,
  getRule,
  type Level,
  type Origin,
  type Profile,
  rules,
  type Severity,
  severities,
} from "@nodeinfo-kit/lint";
import { readWebAddress } from "@nodeinfo-kit/validators/internal";
import { knownIds, unknownSchema } from "../document-ids.js";
import { configName } from "../files/find-inputs.js";
import { isNamedNdjson } from "../files/ndjson.js";
import type { FormatName } from "../formats/index.js";
import { formatNames, isFormatName } from "../formats/index.js";
import type { Options, ValuesOf } from "../option.js";
import { asOption, hostOf, hostOption, levels, profiles } from "../options.js";
import { orList } from "../or-list.js";
import { unknownRule, whyNeverOff } from "../rule-codes.js";
import { WrongUsage } from "../wrong-usage.js";
import type { WantedConfig } from "./load-config.js";

/** The command line of `check`. What it does not set comes from the configuration, or has its default. */
export interface CheckCommand {
  readonly inputs: readonly string[];
  readonly as: DocumentId | undefined;
  readonly profile: Profile | undefined;
  /** Where the document comes from, if there is only one. */
  readonly origin: Origin;
  readonly isNdjson: boolean;
  readonly stdinName: string | undefined;
  /** The format of the printed report. */
  readonly format: FormatName | undefined;
  /** The files to write the report to. */
  readonly outputs: readonly Output[];
  readonly failOn: Severity | undefined;
  readonly rules: Readonly<Record<string, Level>>;
  readonly config: WantedConfig;
  /** How to fix the documents; undefined to leave them as they are. */
  readonly fixing: Fixing | undefined;
}

export interface Output {
  readonly format: FormatName;
  readonly file: string;
}

export interface Fixing {
  /** Whether to apply fixes that remove something or guess. */
  readonly isUnsafe: boolean;
  /** Whether to print the changes instead of writing them. */
  readonly isDry: boolean;
}

/** `CODE=LEVEL` for every rule. */
const ruleLevels = rules.flatMap(({ code }) => levels.map((level) => `${code}=${level}`));

export const checkOptions = {
  as: { ...asOption(knownIds, unknownSchema), group: "Input", defaultText: "detected" },
  profile: {
    type: "string",
    group: "Input",
    description: "How strictly to check: the standard as published, or what a reader should accept",
    choices: profiles,
    defaultText: "strict",
  },
  ndjson: {
    type: "boolean",
    group: "Input",
    description: "Check a document on each line",
    hint: "one document per line",
  },
  "stdin-filename": {
    type: "string",
    group: "Input",
    description: "What to call standard input in the report",
    value: "NAME",
    isFile: true,
  },
  host: { ...hostOption, group: "Origin" },
  url: { type: "string", group: "Origin", description: "URL that the document came from", value: "URL" },
  rel: { type: "string", group: "Origin", description: "rel of the link to the document", value: "REL" },
  "content-type": {
    type: "string",
    group: "Origin",
    description: "Content-Type that the document was sent with",
    value: "TYPE",
  },
  rule: {
    type: "string",
    group: "Rules",
    description: "Change the severity of a rule",
    value: `CODE=${levels.join("|")}`,
    suggestions: ruleLevels,
    multiple: true,
  },
  "fail-on": {
    type: "string",
    group: "Rules",
    description: "Exit with status 1 for findings of this severity or above",
    choices: severities,
    defaultText: "error",
  },
  config: {
    type: "string",
    group: "Rules",
    description: "Configuration to use",
    value: "FILE",
    isFile: true,
    defaultText: `${configName}, if present`,
  },
  "no-config": { type: "boolean", group: "Rules", description: "Use no configuration" },
  format: {
    type: "string",
    group: "Output",
    description: "Format of the report",
    choices: formatNames,
    refusal: unknownFormat,
    defaultText: "pretty, or github in GitHub Actions",
  },
  output: {
    type: "string",
    group: "Output",
    description: "Also write a report to a file",
    hint: "also write a report to a file",
    value: "FORMAT=FILE",
    isFile: true,
    multiple: true,
  },
  fix: { type: "boolean", group: "Fixes", description: "Fix the files" },
  "fix-dry-run": {
    type: "boolean",
    group: "Fixes",
    description: "Print what --fix would change as a diff",
    hint: "print a diff",
  },
  unsafe: {
    type: "boolean",
    group: "Fixes",
    description: "Also apply fixes that guess or remove something",
    hint: "with either: also fixes that guess or remove something",
  },
} as const satisfies Options;

type Values = ValuesOf<typeof checkOptions>;

/** Interprets the command line of `check`. Throws a `WrongUsage` if it is invalid. */
export function understandOptions(values: Values, inputs: readonly string[]): CheckCommand {
  const command: CheckCommand = {
    inputs,
    as: values.as,
    profile: values.profile,
    origin: originOf(values),
    isNdjson: values.ndjson,
    stdinName: values["stdin-filename"],
    format: values.format,
    outputs: outputsOf(values.output),
    failOn: values["fail-on"],
    rules: Object.fromEntries(values.rule.map(ruleAndLevel)),
    config: configOf(values),
    fixing: fixingOf(values),
  };
  refuseContradictions(command);
  return command;
}

function originOf({ host, url, rel, "content-type": contentType }: Values): Origin {
  if (url !== undefined && readWebAddress(url) === undefined)
    throw new WrongUsage(`Invalid URL "${url}". Use one such as https://social.example/nodeinfo/2.0.`);
  return {
    ...(host !== undefined && { host: hostOf(host) ?? host }),
    ...(url !== undefined && { url }),
    ...(rel !== undefined && { rel }),
    ...(contentType !== undefined && { contentType }),
  };
}

function unknownFormat(format: string): string {
  return `Unknown format "${format}". Formats: ${formatNames.join(", ")}.`;
}

function outputsOf(values: readonly string[]): Output[] {
  const outputs = values.map((value) => {
    const [, name = "", file = ""] = /^(.*?)=(.+)$/s.exec(value) ?? [];
    const format = name || value;
    if (!isFormatName(format)) throw new WrongUsage(unknownFormat(format));
    if (file === "") throw new WrongUsage(`--output ${value} has no file. Use --output sarif=report.sarif.`);
    if (file === "-")
      throw new WrongUsage(`--output writes files. For standard output, use --format ${format}.`);
    return { format, file };
  });
  const paths = outputs.map(({ file }) => resolve(file));
  const twice = outputs.find(({ file }, index) => paths.indexOf(resolve(file)) < index);
  if (twice) throw new WrongUsage(`--output would write ${twice.file} twice.`);
  return outputs;
}

function ruleAndLevel(value: string): [string, Level] {
  const [, code = "", name = ""] = /^(.*?)=(.*)$/s.exec(value) ?? [];
  if (code === "") throw new WrongUsage(`--rule ${value} has no level. Use --rule list/duplicate=off.`);
  if (getRule(code) === undefined) throw new WrongUsage(unknownRule(code));
  const level = levels.find((each) => each === name);
  if (level === undefined) throw new WrongUsage(`Unknown level "${name}". Use ${orList(levels)}.`);
  const refusal = level === "off" ? whyNeverOff(code) : undefined;
  if (refusal !== undefined) throw new WrongUsage(refusal);
  return [code, level];
}

function configOf({ config, "no-config": isNone }: Values): WantedConfig {
  if (config !== undefined && isNone)
    throw new WrongUsage("--config and --no-config cannot be used together.");
  if (isNone) return "none";
  return config === undefined ? "found" : { file: config };
}

function fixingOf({ fix, "fix-dry-run": isDry, unsafe: isUnsafe }: Values): Fixing | undefined {
  if (fix && isDry) throw new WrongUsage("--fix and --fix-dry-run cannot be used together.");
  if (fix || isDry) return { isUnsafe, isDry };
  if (isUnsafe) throw new WrongUsage("--unsafe requires --fix or --fix-dry-run.");
  return undefined;
}

function refuseContradictions({ inputs, stdinName, fixing, isNdjson, format }: CheckCommand): void {
  const readsInput = inputs.includes("-");
  if (stdinName !== undefined && !readsInput) throw new WrongUsage("--stdin-filename requires the input -.");
  if (fixing === undefined) return;
  if (readsInput) throw new WrongUsage("Standard input cannot be fixed; specify a file.");
  if (isNdjson || inputs.some(isNamedNdjson)) throw new WrongUsage(noFixOfLines);
  if (fixing.isDry && format !== undefined)
    throw new WrongUsage("--fix-dry-run prints a diff; --format cannot be used with it.");
}

/** Why NDJSON files are not fixed. */
export const noFixOfLines = "Fixing is not supported for NDJSON files.";
