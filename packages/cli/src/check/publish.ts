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

/** The default format of the report: `github` in GitHub Actions. */
export function usualFormat({ GITHUB_ACTIONS }: NodeJS.ProcessEnv): FormatName {
  return GITHUB_ACTIONS === "true" ? "github" : "pretty";
}

/** Renders the report for standard output. */
export function reportFor(terminal: Terminal, report: Report, format: FormatName): string {
  const { out: paint, width, hasLinks } = terminal;
  return formats[format](report, { ...contextOfFiles(), paint, width, hasLinks });
}

/** Writes the report to files. Returns a sentence for each file that could not be written. */
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
  // A pipe or a device has no content to lose.
  else await writeFile(file, text);
}

/** Adds the report to the summary of a GitHub Actions job, if there is one. Returns a sentence for each failure. */
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
