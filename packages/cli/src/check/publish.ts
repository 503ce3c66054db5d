import { appendFile, mkdir, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { unwritable } from "../files/why-unwritable.js";
import { createFile, overwriteFile } from "../files/write-file.js";
import { type FormatContext, type FormatName, formats } from "../formats/index.js";
import type { Terminal } from "../terminal.js";
import { painter } from "../terminal.js";
import { version } from "../version.js";
import type { Output } from "./check-options.js";
import type { Report } from "./report.js";

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
      await writeOutput(file, text === "" ? "" : `${text}\n`);
    } catch (error) {
      failures.push(unwritable(file, error));
    }
  }
  return failures;
}

async function writeOutput(file: string, text: string): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  if (there === undefined) createFile(file, text, { followsLinks: true });
  else if (there.isFile()) overwriteFile(file, text);
  // A pipe or a device: what it is sent is nothing that could be lost.
  else await writeFile(file, text);
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
