import { resolve } from "node:path";
import type { LintOptions } from "@nodeinfo-kit/lint";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { Outcome } from "../command.js";
import { findInputs, type Input } from "../files/find-inputs.js";
import { isNamedNdjson } from "../files/ndjson.js";
import { readDocument, readLines, type Source } from "../files/read-inputs.js";
import type { Terminal } from "../terminal.js";
import { WrongUsage } from "../wrong-usage.js";
import { checkDocument } from "./check-document.js";
import type { CheckCommand } from "./check-options.js";
import { noFixOfLines } from "./check-options.js";
import { exitStatus } from "./exit-status.js";
import { FileFixer } from "./fix-files.js";
import { Ignores } from "./ignores.js";
import { type LoadedConfig, loadConfig } from "./load-config.js";
import { Progress } from "./progress.js";
import { addToStepSummary, reportFor, usualFormat, writeOutputs } from "./publish.js";
import type { Checked, Report } from "./report.js";

/** What to check, and how. */
export interface Plan {
  readonly command: CheckCommand;
  readonly config: LoadedConfig;
  readonly inputs: readonly Input[];
  /** Whether the inputs come from the configuration, not from the command line. */
  readonly isAll: boolean;
}

/** Reads the configuration and finds the inputs. Throws a `WrongUsage` or a `WrongConfig`. */
export async function planOf(command: CheckCommand): Promise<Plan> {
  const config = await loadConfig(command.config);
  const isAll = command.inputs.length === 0;
  if (isAll && config.files === undefined)
    throw new WrongUsage("No input. Specify a file, folder, glob, or - for standard input.");
  const plan = { command, config, inputs: await inputsOf(command, config), isAll };
  rejectInvalid(plan);
  return plan;
}

async function inputsOf({ inputs, stdinName }: CheckCommand, config: LoadedConfig): Promise<Input[]> {
  if (inputs.length > 0) return findInputs(inputs, { stdinName });
  // A configuration cannot name standard input.
  const files = (config.files ?? []).map((file) => (file === "-" ? "./-" : file));
  return findInputs(files, { folder: config.folder });
}

/** Rejects combinations that are known to be invalid only once the files are known. */
function rejectInvalid({ command: { origin, outputs, fixing, isNdjson }, inputs }: Plan): void {
  const [option] = Object.keys(origin);
  const hasLines = (input: Input) => isNdjson || isNamedNdjson(input.file);
  if (option !== undefined && (inputs.length > 1 || inputs.some(hasLines)))
    throw new WrongUsage("--host, --url, --rel and --content-type are for one document. Specify one.");
  if (fixing && inputs.some(hasLines)) throw new WrongUsage(noFixOfLines);
  const paths = new Set(inputs.map(({ file }) => resolve(file)));
  const both = outputs.find(({ file }) => paths.has(resolve(file)));
  if (both) throw new WrongUsage(`--output would overwrite ${both.file}, which is an input.`);
}

/** Whether `--fix` cannot fix these inputs, or has already applied all fixes. */
function isFixRefused({ command: { isNdjson, fixing }, inputs }: Plan): boolean {
  if (fixing?.isUnsafe && !fixing.isDry) return true;
  return isNdjson || inputs.some(({ kind, file }) => kind === "stdin" || isNamedNdjson(file));
}

/** Runs a plan, and returns its outcome. */
export async function runPlan(
  plan: Plan,
  terminal: Terminal,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  const { command, config } = plan;
  const ignores = new Ignores(config);
  const fixer = command.fixing && new FileFixer(command.fixing, terminal);
  const documents = await checkAll(plan, ignores, fixer, terminal);
  const report: Report = {
    documents,
    failOn: command.failOn ?? config.failOn ?? "error",
    unusedIgnores: ignores.unused(plan.isAll),
    isFixRefused: isFixRefused(plan),
  };
  const format = command.format ?? usualFormat(env);
  const failures = [
    ...(await writeOutputs(report, command.outputs)),
    ...(format === "github" ? await addToStepSummary(report, env) : []),
  ];
  // Formats for programs may have no place for them.
  const unused = format === "pretty" && fixer?.diff === undefined ? [] : report.unusedIgnores;
  const messages = [...(fixer?.messages ?? []), ...unused.map(printable), ...failures];
  return {
    out: fixer?.diff ?? reportFor(terminal, report, format),
    ...(messages.length > 0 && { err: messages.join("\n") }),
    status: failures.length > 0 || fixer?.hasFailed ? 3 : exitStatus(report),
  };
}

async function checkAll(
  plan: Plan,
  ignores: Ignores,
  fixer: FileFixer | undefined,
  terminal: Terminal,
): Promise<Checked[]> {
  const { command, inputs } = plan;
  const options = optionsOf(plan);
  const hasLines = inputs.some(({ file }) => command.isNdjson || isNamedNdjson(file));
  const progress = new Progress(hasLines ? undefined : inputs.length, terminal.isTerminal.err);
  const documents: Checked[] = [];
  for await (const source of sourcesOf(inputs, command.isNdjson)) {
    documents.push(await check(source));
    progress.tick();
  }
  progress.end();
  return documents;

  async function check(source: Source): Promise<Checked> {
    if ("message" in source) return { kind: "unreadable", file: source.file, message: source.message };
    const document = checkDocument(source, options, ignores);
    const now = await fixer?.fix(document, source, options);
    if (now === undefined) return document;
    return { ...checkDocument({ ...source, bytes: now.bytes }, options, ignores), fixes: now.fixes };
  }
}

async function* sourcesOf(inputs: readonly Input[], isNdjson: boolean): AsyncGenerator<Source> {
  for (const input of inputs) {
    if (isNdjson || isNamedNdjson(input.file)) yield* readLines(input);
    else yield await readDocument(input);
  }
}

function optionsOf({ command: { as, profile, origin, rules }, config }: Plan): LintOptions {
  return {
    as: as ?? "auto",
    profile: profile ?? config.profile ?? "strict",
    origin,
    rules: { ...config.rules, ...rules },
  };
}
