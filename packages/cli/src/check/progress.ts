/** Progress is shown after this many documents, or this many milliseconds. */
const fewDocuments = 100;
const patience = 1000;
/** Milliseconds between updates: ten a second are enough for the eye. */
const interval = 100;

interface Writable {
  write(text: string): unknown;
}

/** A line on a terminal that shows the progress of long work, and is removed at the end. */
export class Progress {
  private readonly total: number | undefined;
  private readonly isTerminal: boolean;
  private readonly stream: Writable;
  private readonly now: () => number;
  private readonly began: number;
  private written = 0;
  private done = 0;

  constructor(
    total: number | undefined,
    isTerminal: boolean,
    stream: Writable = process.stderr,
    now: () => number = Date.now,
  ) {
    this.total = total;
    this.isTerminal = isTerminal;
    this.stream = stream;
    this.now = now;
    this.began = now();
  }

  /** Counts a document as done. */
  tick(): void {
    this.done++;
    if (!this.isTerminal) return;
    const now = this.now();
    const isLong = this.done > fewDocuments || now - this.began > patience;
    if (!isLong || now - this.written < interval) return;
    this.written = now;
    const of = this.total === undefined ? "" : ` of ${this.total}`;
    this.stream.write(`\r\u001b[KChecking: ${this.done}${of} documents`);
  }

  /** Removes the line. */
  end(): void {
    if (this.written > 0) this.stream.write("\r\u001b[K");
  }
}
