import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { Terminal } from "../command.js";
import { type FormatContext, type FormatName, formats } from "../formats/index.js";
import { painter } from "../paint.js";
import type { Report } from "../report.js";
import { version } from "../version.js";
import type { Output } from "./check-command.js";

/** How the report is printed, if the command line does not say: in GitHub's way where GitHub runs it. */
export function usualFormat({ GITHUB_ACTIONS }: NodeJS.ProcessEnv): FormatName {
  return GITHUB_ACTIONS === "true" ? "github" : "pretty";
}

/** Writes the report as it is to be printed. */
export function reportFor(terminal: Terminal, report: Report, format: FormatName): string {
  const { out: paint, width, hasLinks } = terminal;
  return formats[format](report, { ...contextOfFiles(), paint, width, hasLinks });
}

/** Writes the report into files. Returns a sentence for each that could not be written. */
export async function writeOutputs(report: Report, outputs: readonly Output[]): Promise<string[]> {
  const failures: string[] = [];
  for (const { format, file } of outputs) {
    const text = formats[format](report, contextOfFiles());
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text === "" ? "" : `${text}\n`);
    } catch (error) {
      failures.push(unwritable(file, error));
    }
  }
  return failures;
}

/** Adds the report to the page that GitHub shows of a job, if there is one. Returns what went wrong. */
export async function addToStepSummary(
  report: Report,
  { GITHUB_STEP_SUMMARY: file }: NodeJS.ProcessEnv,
): Promise<string[]> {
  if (!file) return [];
  try {
    await appendFile(file, `${formats.markdown(report, contextOfFiles())}\n`);
    return [];
  } catch (error) {
    return [unwritable(file, error)];
  }
}

/** Says why a file could not be written. */
export function unwritable(file: string, error: unknown): string {
  return `nodeinfo: ${printable(file)} cannot be written: ${printable(error instanceof Error ? error.message : String(error))}.`;
}

function contextOfFiles(): FormatContext {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = process.env;
  const folder = process.cwd();
  return {
    paint: painter(false),
    width: 80,
    hasLinks: false,
    version: version(),
    folder,
    root: GITHUB_WORKSPACE || CI_PROJECT_DIR || folder,
  };
}
