import type { Finding, Span } from "../rule.js";

/** What can be wrong with the syntax of a text. Programs get it as `args.problem`. */
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
  | ProblemBehindTheEnd;

/** What the rule json/trailing reports, and not json/syntax. */
export type ProblemBehindTheEnd = "more-lines" | "second-document" | "something-behind";

/** Something that is wrong with the syntax of a text. */
export interface SyntaxFault extends Pick<Finding, "message" | "related" | "remedies"> {
  readonly problem: SyntaxProblem;
  readonly span: Span;
}

export type ReportFault = (fault: SyntaxFault) => void;

/** Faults that are seen without what is around them, and so are never the consequence of another one. */
const certain: readonly SyntaxProblem[] = [
  "bad-escape",
  "comment",
  "control-character",
  "no-number",
  "undefined",
  "white-space",
  "wrong-word",
];

/** Faults behind which it is certain how the text goes on, so that they have no consequences. */
const harmless: ReadonlySet<SyntaxProblem> = new Set<SyntaxProblem>([
  ...certain,
  "jsonp",
  "not-double-quotes",
  "prefix",
  "trailing-comma",
  "unquoted-name",
]);

/** Gathers faults, without those that are probably a consequence of others: of faults that have any, one a line is told. */
export class SyntaxFaults {
  readonly list: SyntaxFault[] = [];
  /** How many more there are than the list may hold. */
  omittedCount = 0;
  private readonly text: string;
  private readonly most: number;
  private readonly isFixed: (fault: SyntaxFault) => boolean;
  /** The end of the line with the last fault that may have consequences. */
  private doubtfulUntil = -1;

  constructor(text: string, most: number, isFixed: (fault: SyntaxFault) => boolean) {
    this.text = text;
    this.most = most;
    this.isFixed = isFixed;
  }

  /** Whether it is certain how the text goes on behind each fault that was found. */
  get areHarmless(): boolean {
    return this.doubtfulUntil < 0;
  }

  add(fault: SyntaxFault): void {
    const { problem, span } = fault;
    if (span.start <= this.doubtfulUntil && !certain.includes(problem)) return;
    if (this.list.length < this.most) this.list.push(fault);
    else this.omittedCount++;
    if (!harmless.has(problem) && !this.isFixed(fault)) this.doubtfulUntil = endOfLine(this.text, span.end);
  }
}

/** Where the line ends that an offset is in. */
export function endOfLine(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return text.length;
}

/** The character at an offset, so that it is known even if it is not seen: `U+00A0`. */
export function printedCharacter(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
