import type { Base, DocumentId, Level, Profile, Severity } from "@nodeinfo-kit/lint";
import type { FormatName } from "../formats/index.js";
import type { WantedConfig } from "./config.js";

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
  readonly mending: Mending | undefined;
  readonly isWatching: boolean;
}

export interface Output {
  readonly format: FormatName;
  readonly file: string;
}

export interface Mending {
  /** Whether to apply what takes something away or guesses. */
  readonly isUnsafe: boolean;
  /** Whether to show what would be changed, and write nothing. */
  readonly isDry: boolean;
}
