import { dirname } from "node:path";
import type { Level, Profile, Severity } from "@nodeinfo-kit/lint";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { configName } from "../find-inputs.js";
import { parseJson } from "../load.js";
import { mostBytes, openFile, readStart } from "../read-file.js";
import { codeOf, whyUnreadable } from "../why-unreadable.js";
import { understandConfig } from "./understand-config.js";

/** What a configuration says. */
export interface Config {
  readonly profile?: Profile;
  readonly failOn?: Severity;
  /** How severe a rule is, by its code. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** What to check if the command line names nothing, relative to the configuration's folder. */
  readonly files?: readonly string[];
  readonly ignore?: readonly Ignore[];
}

/** Findings that are known, and not to be told again. */
export interface Ignore {
  /** The code of the rule. */
  readonly rule: string;
  /** The documents, as globs that are relative to the configuration's folder. */
  readonly files: readonly string[];
  /** The place: what is there and in it is ignored. The whole document, if it is absent. */
  readonly pointer?: string;
  /** Why. */
  readonly reason: string;
}

/** A configuration with the place that it was read from. */
export interface LoadedConfig extends Config {
  /** The file, if there is one. */
  readonly file?: string;
  /** What its globs are relative to. */
  readonly folder: string;
}

/** Which configuration to use: a certain file, none, or that of the working directory if there is one. */
export type WantedConfig = { readonly file: string } | "none" | "found";

/** What is wrong with a configuration, as sentences. */
export class WrongConfig extends Error {}

/** Reads the configuration. Throws a `WrongConfig` if it is wrong. */
export async function loadConfig(wanted: WantedConfig): Promise<LoadedConfig> {
  if (wanted === "none") return { folder: "." };
  const file = wanted === "found" ? configName : wanted.file;
  let bytes: Uint8Array;
  try {
    bytes = await readStart(await openFile(file, "Name a file."));
  } catch (error) {
    if (wanted === "found" && codeOf(error) === "ENOENT") return { folder: "." };
    throw new WrongConfig(`${printable(file)}: ${printable(whyUnreadable(error))}`);
  }
  if (bytes.length > mostBytes)
    throw new WrongConfig(
      `${printable(file)}: It has more than 1 MiB, which is the limit of a configuration.`,
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
