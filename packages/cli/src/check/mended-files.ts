import type { Diagnostic, LintOptions } from "@nodeinfo-kit/lint";
import { excerpt, printable } from "@nodeinfo-kit/lint/terminal";
import type { Terminal } from "../command.js";
import { appliedTo } from "../formats/diagnostic-text.js";
import { counted } from "../notes.js";
import type { SourceBytes } from "../read-inputs.js";
import type { CheckedDocument } from "../report.js";
import { unwritable } from "../why-unwritable.js";
import { overwriteFile } from "../write-file.js";
import type { Mending } from "./check-command.js";
import { diffText } from "./diff.js";
import { mend } from "./mend.js";

/** More lines nobody reads; the diff shows all. */
const mostRisks = 100;

/** A line for each thing that was taken away or guessed in a file. */
function risksOf(file: string, fixed: readonly Diagnostic[]): string[] {
  return fixed.flatMap((diagnostic) => {
    const applied = appliedTo(diagnostic, "unsafe");
    if (applied === undefined || applied.isSafe) return [];
    const place = printable(excerpt(diagnostic.pointer)) || "(document)";
    return [`${printable(file)}: ${place}: ${printable(applied.title)}`];
  });
}

/** Mends files, or says how they would be mended. */
export class MendedFiles {
  private readonly mending: Mending;
  private readonly terminal: Terminal;
  private readonly diffs: string[] = [];
  private readonly failures: string[] = [];
  private readonly risks: string[] = [];
  private files = 0;
  private fixed = 0;

  constructor(mending: Mending, terminal: Terminal) {
    this.mending = mending;
    this.terminal = terminal;
  }

  /** Mends a file, if it is to be written, and returns the bytes that it has now. */
  async mend(
    document: CheckedDocument,
    source: SourceBytes,
    options: LintOptions,
  ): Promise<Uint8Array | undefined> {
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
    if (isUnsafe) this.risks.push(...risksOf(file, mended.fixed));
    return isDry ? undefined : Buffer.from(mended.text);
  }

  /** What would be changed, if nothing is written. */
  get diff(): string | undefined {
    return this.mending.isDry ? this.diffs.join("\n") : undefined;
  }

  /** What was done, in sentences. */
  get messages(): string[] {
    if (this.files === 0) return [...this.failures, "There is nothing to mend."];
    const findings = counted(this.fixed, "finding", "findings");
    const where = counted(this.files, "file", "files");
    const what = this.mending.isDry
      ? `${findings} in ${where} would be mended; nothing was written.`
      : `${findings} in ${where} mended.`;
    const more = this.risks.length - mostRisks;
    return [
      ...this.failures,
      ...this.risks.slice(0, mostRisks),
      ...(more > 0 ? [`and ${more} more that take something away or guess`] : []),
      what,
    ];
  }

  /** Whether a file could not be written. */
  get hasFailed(): boolean {
    return this.failures.length > 0;
  }
}
