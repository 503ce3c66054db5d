import { dirname } from "node:path";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { configName } from "../files/find-inputs.js";
import { parseJson } from "../files/load-document.js";
import { maxBytes, openFile, readStart } from "../files/read-file.js";
import { codeOf, whyUnreadable } from "../files/why-unreadable.js";
import { type Config, understandConfig } from "./config.js";

/** A configuration, and where it was read from. */
export interface LoadedConfig extends Config {
  /** The file, if there is one. */
  readonly file?: string;
  /** The folder that its globs are relative to. */
  readonly folder: string;
}

/** Which configuration to use: a specific file, none, or the one in the working directory if present. */
export type WantedConfig = { readonly file: string } | "none" | "found";

/** Thrown for an invalid configuration. The message has a sentence for each problem. */
export class WrongConfig extends Error {}

/** Reads the configuration. Throws a `WrongConfig` if it is invalid. */
export async function loadConfig(wanted: WantedConfig): Promise<LoadedConfig> {
  if (wanted === "none") return { folder: "." };
  const file = wanted === "found" ? configName : wanted.file;
  let bytes: Uint8Array;
  try {
    bytes = await readStart(await openFile(file, "Specify a file."));
  } catch (error) {
    if (wanted === "found" && codeOf(error) === "ENOENT") return { folder: "." };
    throw new WrongConfig(`${printable(file)}: ${printable(whyUnreadable(error))}`);
  }
  if (bytes.length > maxBytes)
    throw new WrongConfig(
      `${printable(file)}: The file is larger than 1 MiB, the limit for a configuration.`,
    );
  const parsed = parseJson(bytes);
  if ("problem" in parsed) {
    const { line, column, message } = parsed.problem;
    throw new WrongConfig(`${printable(file)}:${line}:${column}: ${message}`);
  }
  const { config, problems } = understandConfig(parsed.value);
  if (problems.length > 0)
    throw new WrongConfig(problems.map((problem) => `${printable(file)}: ${problem}`).join("\n"));
  return { ...config, file, folder: dirname(file) };
}
