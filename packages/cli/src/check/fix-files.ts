import type { LintOptions } from "@nodeinfo-kit/lint";
import { type Diagnostic, type FixOptions, fix } from "@nodeinfo-kit/lint";
import { counted } from "../counted.js";
import type { SourceBytes } from "../files/read-inputs.js";
import { unwritable } from "../files/why-unwritable.js";
import { overwriteFile } from "../files/write-file.js";
import type { Terminal } from "../terminal.js";
import type { Fixing } from "./check-options.js";
import { diffText } from "./diff.js";
import { fixesOf, fixLines } from "./fixes.js";
import type { CheckedDocument, Fixes } from "./report.js";

/** The new content of a file, and the changes that were made. */
interface FixedFile {
  readonly bytes: Uint8Array;
  readonly fixes: Fixes;
}

/** Fixes files, or shows how it would fix them. */
export class FileFixer {
  private readonly fixing: Fixing;
  private readonly terminal: Terminal;
  private readonly diffs: string[] = [];
  private readonly failures: string[] = [];
  private readonly changes: string[] = [];
  private files = 0;
  private fixed = 0;

  constructor(fixing: Fixing, terminal: Terminal) {
    this.fixing = fixing;
    this.terminal = terminal;
  }

  /** Fixes a file. Returns its new content if it was written. */
  async fix(
    document: CheckedDocument,
    source: SourceBytes,
    options: LintOptions,
  ): Promise<FixedFile | undefined> {
    const { isDry, isUnsafe } = this.fixing;
    const after = fixDocument(document, source, { ...options, unsafe: isUnsafe });
    if (after === undefined) return undefined;
    const { file, text } = document;
    if (isDry) this.diffs.push(await diffText(file, text, after.text, this.terminal));
    else
      try {
        overwriteFile(file, after.text, source.bytes);
      } catch (error) {
        this.failures.push(unwritable(file, error));
        return undefined;
      }
    this.files++;
    this.fixed += after.fixed.length;
    const fixes = fixesOf(document, after.fixed, isUnsafe ? "unsafe" : "safe");
    this.changes.push(...fixLines(file, fixes, isDry));
    return isDry ? undefined : { bytes: Buffer.from(after.text), fixes };
  }

  /** The diff to print; undefined if files are written. */
  get diff(): string | undefined {
    return this.fixing.isDry ? this.diffs.join("\n") : undefined;
  }

  /** Sentences that report what was done. */
  get messages(): string[] {
    if (this.files === 0) return [...this.failures, "Nothing to fix."];
    const findings = counted(this.fixed, "finding", "findings");
    const where = counted(this.files, "file", "files");
    const what = this.fixing.isDry
      ? `Would fix ${findings} in ${where}; nothing was written.`
      : `Fixed ${findings} in ${where}.`;
    return [...this.failures, ...this.changes, what];
  }

  /** Whether a file could not be written. */
  get hasFailed(): boolean {
    return this.failures.length > 0;
  }
}

/** The text of a document after fixing. */
interface FixedText {
  readonly text: string;
  /** The findings that this fixed. */
  readonly fixed: readonly Diagnostic[];
}

/** Fixes a document, except for ignored findings. Returns undefined if nothing can be fixed. */
export function fixDocument(
  { text, diagnostics }: CheckedDocument,
  { bytes }: SourceBytes,
  options: FixOptions,
): FixedText | undefined {
  if (!diagnostics.some(({ suggestions }) => suggestions.length > 0)) return undefined;
  // Bytes that are not valid UTF-8 would be lost.
  if (!Buffer.from(text).equals(bytes)) return undefined;
  const after = fix(text, diagnostics, options);
  return after.text === text ? undefined : { text: after.text, fixed: after.fixed };
}
