import type { Place, Span } from "../place.js";
import type { Remedy } from "../remedy.js";

/** The syntax problems. Programs get them as `args.problem`. */
export type SyntaxProblem =
  | "bad-escape"
  | "bad-number"
  | "colon-in-list"
  | "comment"
  | "control-character"
  | "extra-colon"
  | "extra-comma"
  | "jsonp"
  | "line-break-in-string"
  | "missing-bracket"
  | "missing-colon"
  | "missing-comma"
  | "missing-name"
  | "missing-value"
  | "no-json"
  | "no-number"
  | "not-double-quotes"
  | "open-comment"
  | "open-string"
  | "prefix"
  | "text-ends"
  | "trailing-comma"
  | "undefined"
  | "unexplained"
  | "unknown-word"
  | "unquoted-name"
  | "white-space"
  | "wrong-bracket"
  | "wrong-colon"
  | "wrong-word"
  | ProblemAfterTheEnd;

/** The problems that json/trailing reports instead of json/syntax. */
export type ProblemAfterTheEnd = "more-lines" | "second-document" | "something-behind";

/** A problem with the syntax of a text. */
export interface SyntaxFault {
  readonly problem: SyntaxProblem;
  readonly span: Span;
  /** One or more sentences. */
  readonly message: string;
  readonly related?: readonly (Place & { readonly message: string })[];
  readonly remedies?: readonly Remedy[];
}

export type ReportFault = (fault: SyntaxFault) => void;

/** Faults that can be detected without context, so they are never the consequence of another one. */
const certain: readonly SyntaxProblem[] = [
  "bad-escape",
  "comment",
  "control-character",
  "no-number",
  "undefined",
  "white-space",
  "wrong-word",
];

/** Faults after which the text can be read with certainty, so they have no consequences. */
const harmless: ReadonlySet<SyntaxProblem> = new Set<SyntaxProblem>([
  ...certain,
  "jsonp",
  "not-double-quotes",
  "prefix",
  "trailing-comma",
  "unquoted-name",
]);

/** Collects faults, without probable consequences of others: of faults that may have any, one per line is reported. */
export class SyntaxFaults {
  readonly list: SyntaxFault[] = [];
  /** The number of faults beyond the maximum. */
  omittedCount = 0;
  private readonly text: string;
  private readonly max: number;
  private readonly isFixed: (fault: SyntaxFault) => boolean;
  /** The end of the line with the last fault that may have consequences. */
  private doubtfulUntil = -1;

  constructor(text: string, max: number, isFixed: (fault: SyntaxFault) => boolean) {
    this.text = text;
    this.max = max;
    this.isFixed = isFixed;
  }

  /** Whether the text can be read with certainty after each fault so far. */
  get areHarmless(): boolean {
    return this.doubtfulUntil < 0;
  }

  add(fault: SyntaxFault): void {
    const { problem, span } = fault;
    if (span.start <= this.doubtfulUntil && !certain.includes(problem)) return;
    if (this.list.length < this.max) this.list.push(fault);
    else this.omittedCount++;
    if (!harmless.has(problem) && !this.isFixed(fault)) this.doubtfulUntil = endOfLine(this.text, span.end);
  }
}

/** The end of the line that contains an offset. */
export function endOfLine(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return text.length;
}

/** The code point at an offset, for characters that may be invisible: `U+00A0`. */
export function printedCharacter(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
