import type { LintOptions } from "@nodeinfo-kit/lint";
import type { Terminal } from "../command.js";
import { counted } from "../notes.js";
import type { SourceBytes } from "../read-inputs.js";
import type { CheckedDocument, Fixes } from "../report.js";
import { unwritable } from "../why-unwritable.js";
import { overwriteFile } from "../write-file.js";
import type { Mending } from "./check-command.js";
import { diffText } from "./diff.js";
import { fixesOf, fixLines } from "./fixes.js";
import { mend } from "./mend.js";

/** What a file has now, and the changes by which it has it. */
interface MendedFile {
  readonly bytes: Uint8Array;
  readonly fixes: Fixes;
}

/** Mends files, or says how they would be mended. */
export class MendedFiles {
  private readonly mending: Mending;
  private readonly terminal: Terminal;
  private readonly diffs: string[] = [];
  private readonly failures: string[] = [];
  private readonly changes: string[] = [];
  private files = 0;
  private fixed = 0;

  constructor(mending: Mending, terminal: Terminal) {
    this.mending = mending;
    this.terminal = terminal;
  }

  /** Mends a file, if it is to be written, and returns what it has now. */
  async mend(
    document: CheckedDocument,
    source: SourceBytes,
    options: LintOptions,
  ): Promise<MendedFile | undefined> {
    const { isDry, isUnsafe } = this.mending;
    const mended = mend(document, source, { ...options, unsafe: isUnsafe });
    if (mended === undefined) return undefined;
    const { file, text } = document;
    if (isDry) this.diffs.push(await diffText(file, text, mended.text, this.terminal));
    else
      try {
        overwriteFile(file, mended.text, source.bytes);
      } catch (error) {
        this.failures.push(unwritable(file, error));
        return undefined;
      }
    this.files++;
    this.fixed += mended.fixed.length;
    const fixes = fixesOf(document, mended.fixed, isUnsafe ? "unsafe" : "safe");
    this.changes.push(...fixLines(file, fixes, isDry));
    return isDry ? undefined : { bytes: Buffer.from(mended.text), fixes };
  }

  /** What would be changed, if nothing is written. */
  get diff(): string | undefined {
    return this.mending.isDry ? this.diffs.join("\n") : undefined;
  }

  /** What was done, in sentences. */
  get messages(): string[] {
    if (this.files === 0) return [...this.failures, "Nothing to fix."];
    const findings = counted(this.fixed, "finding", "findings");
    const where = counted(this.files, "file", "files");
    const what = this.mending.isDry
      ? `Would fix ${findings} in ${where}; nothing was written.`
      : `Fixed ${findings} in ${where}.`;
    return [...this.failures, ...this.changes, what];
  }

  /** Whether a file could not be written. */
  get hasFailed(): boolean {
    return this.failures.length > 0;
  }
}
