import { resolve } from "node:path";
import { type Base, type Level, ruleOf, rules, severities } from "@nodeinfo-kit/lint";
import { readWebAddress } from "@nodeinfo-kit/validators/internal";
import { choiceOf, type Options, type ValuesOf, WrongUsage } from "../command.js";
import { isDocumentId, knownIds, noSuchSchema } from "../document-ids.js";
import { formatNames, isFormatName } from "../formats/index.js";
import { hostOf, hostOption } from "../host-option.js";
import { isNamedNdjson } from "../ndjson.js";
import { noSuchRule, whyNeverOff } from "../rule-codes.js";
import type { CheckCommand, Mending, Output } from "./check-command.js";
import type { WantedConfig } from "./config.js";
import { levels, profiles, wordOf } from "./words.js";

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
  watch: yesOrNo,
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
    mending: mendingOf(values),
    isWatching: values.watch,
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

function mendingOf({ fix, "fix-dry-run": isDry, unsafe: isUnsafe }: Values): Mending | undefined {
  if (fix && isDry) throw new WrongUsage("--fix writes, and --fix-dry-run does not: choose one.");
  if (fix || isDry) return { isUnsafe, isDry };
  if (isUnsafe) throw new WrongUsage("--unsafe says how to mend: it goes with --fix or --fix-dry-run.");
  return undefined;
}

function refuseContradictions({
  inputs,
  stdinName,
  mending,
  isNdjson,
  isWatching,
  format,
}: CheckCommand): void {
  const readsInput = inputs.includes("-");
  if (stdinName !== undefined && !readsInput)
    throw new WrongUsage("--stdin-filename gives standard input a name: name the input - too.");
  if (isWatching && readsInput) throw new WrongUsage("--watch looks at files, and standard input is none.");
  if (mending === undefined) return;
  if (isWatching)
    throw new WrongUsage("--watch and --fix do not go together: files would change under your hands.");
  if (readsInput) throw new WrongUsage("Only files are mended, and standard input is none.");
  if (isNdjson || inputs.some(isNamedNdjson)) throw new WrongUsage(noLinesMended);
  if (mending.isDry && format !== undefined)
    throw new WrongUsage("--fix-dry-run prints a diff, and no report that could have a --format.");
}

/** Why a file with a document on each line is not mended. */
export const noLinesMended = "Files with a document on each line are not mended.";
