import type { Span } from "../place.js";
import { checkWord } from "./check-word.js";
import {
  afterTheEnd,
  missingComma,
  notJson,
  trailingComma,
  unexplained,
  unquotedName,
} from "./faults-of-structure.js";
import { type ReportFault, type SyntaxFault, SyntaxFaults, type SyntaxProblem } from "./syntax-fault.js";
import { type Token, Tokens } from "./tokens.js";
import { type Wrapper, wrapperOf } from "./wrapper.js";

/** The maximum number of faults to report for a text: more are only counted. */
const maxFaults = 10;

/** How the faults will be fixed: only with safe suggestions, or with any. */
export interface Fixing {
  readonly unsafe: boolean;
}

/**
 * Finds the syntax errors of a text, at most ten, and the number of others. After each, it continues as the text must be
 * meant, and omits probable consequences of another one. With `fixing`, it finds all of them, and faults that will be fixed
 * have no consequences.
 */
export function findSyntaxErrors(
  text: string,
  fixing?: Fixing,
): { readonly faults: readonly SyntaxFault[]; readonly omittedCount: number } {
  const faults = new SyntaxFaults(text, fixing ? Number.POSITIVE_INFINITY : maxFaults, ({ remedies = [] }) =>
    remedies.some(({ isSafe }) => fixing !== undefined && (isSafe || fixing.unsafe)),
  );
  new SyntaxReader(text, faults, fixing !== undefined).read();
  // An invalid text must always have an error.
  if (faults.list.length === 0) faults.add(unexplained(text));
  return { faults: faults.list, omittedCount: faults.omittedCount };
}

/** An object or array that is not closed yet. */
interface Open extends Span {
  readonly isObject: boolean;
}

/** What may come next. In `first-value` and `first-name`, a closing bracket is also allowed. */
type State = "first-value" | "value" | "first-name" | "name" | "colon" | "separator" | "nothing";

const colonRequired = "A colon must separate a property name and its value.";

/** The problems that are also reported after the end of the document. Strings do not matter there. */
const mayFollow: ReadonlySet<SyntaxProblem> = new Set(["comment", "open-comment", "white-space"]);

/** Reads a text token by token, and reports unexpected ones. */
class SyntaxReader {
  private readonly text: string;
  private readonly faults: SyntaxFaults;
  private readonly wrapper: Wrapper | undefined;
  private readonly tokens: Tokens;
  private readonly open: Open[] = [];
  /** The number of objects among them. */
  private objects = 0;
  private state: State = "value";
  private before: Token = { kind: "end", start: 0, end: 0 };

  constructor(text: string, faults: SyntaxFaults, isAllReported: boolean) {
    this.text = text;
    this.faults = faults;
    this.wrapper = wrapperOf(text);
    if (this.wrapper) faults.add(this.wrapper.fault);
    const report: ReportFault = (fault) => {
      if (!this.hasEnded || mayFollow.has(fault.problem)) faults.add(fault);
    };
    this.tokens = new Tokens(text, this.wrapper?.end ?? 0, report, isAllReported);
  }

  read(): void {
    while (this.state !== "nothing") {
      const token = this.tokens.next();
      this.state = this.stateAfter(token);
      this.before = token;
    }
  }

  private stateAfter(token: Token): State {
    if (token.kind === "end") return this.atEnd();
    switch (this.state) {
      case "first-name":
      case "name":
        return this.atName(token);
      case "colon":
        return this.atColon(token);
      case "separator":
        return this.open.length > 0 ? this.atSeparator(token) : this.afterEnd(token);
      default:
        return this.atValue(token);
    }
  }

  private atValue(token: Token): State {
    switch (token.kind) {
      case "{":
      case "[":
        this.open.push({ isObject: token.kind === "{", start: token.start, end: token.end });
        if (token.kind === "{") this.objects++;
        return token.kind === "{" ? "first-name" : "first-value";
      case "string":
        return "separator";
      case "word":
        return this.atWord(token);
      case ":":
        this.add("extra-colon", token, "A value is expected here, not a colon. Remove the colon.");
        return "value";
      case ",":
        this.add(
          "missing-value",
          token,
          "A value is missing before this comma. Add it, or remove the comma.",
        );
        return this.isInObject ? "name" : "value";
      default:
        if (this.before.kind === ",") this.faults.add(trailingComma(this.before));
        else if (this.state === "value" && this.open.length > 0)
          this.add("missing-value", token, "A value is missing before this bracket. Add one, or null.");
        return this.close(token);
    }
  }

  private atWord(token: Token): State {
    const fault = checkWord(this.text, token);
    if (fault === undefined) return "separator";
    if (this.open.length === 0 && fault.problem === "unknown-word") {
      this.faults.add(notJson(token));
      return "nothing";
    }
    this.faults.add(fault);
    if (fault.problem === "unknown-word" || fault.problem === "bad-number") this.tokens.skipRest();
    return "separator";
  }

  private atName(token: Token): State {
    switch (token.kind) {
      case "string":
        return "colon";
      case "word":
        this.faults.add(unquotedName(this.text, token));
        return "colon";
      case ":":
        this.add(
          "missing-name",
          token,
          "A property name in double quotes is missing before this colon. Add it.",
        );
        return "value";
      case ",":
        this.add("extra-comma", token, "Unexpected comma. Remove it.");
        return "name";
      case "{":
      case "[":
        this.add(
          "missing-name",
          token,
          "A property name in double quotes and a colon are missing before this. Add them.",
        );
        return this.atValue(token);
      default:
        if (this.before.kind === ",") this.faults.add(trailingComma(this.before));
        return this.close(token);
    }
  }

  private atColon(token: Token): State {
    if (token.kind === ":") return "value";
    if (token.kind === "," || token.kind === "}" || token.kind === "]") {
      this.add("missing-value", this.before, "This property has no colon and no value. Add them.");
      return this.atSeparator(token);
    }
    if (/^(?:=+>?|;)$/.test(this.textOf(token))) {
      this.add("wrong-colon", token, `${colonRequired} Replace with a colon.`);
      return "value";
    }
    this.add("missing-colon", token, `${colonRequired} Add one before this.`);
    return this.atValue(token);
  }

  private atSeparator(token: Token): State {
    switch (token.kind) {
      case ",":
        return this.isInObject ? "name" : "value";
      case "}":
      case "]":
        return this.close(token);
      case ":":
        if (this.isInObject) this.add("extra-colon", token, "Unexpected colon. Remove it.");
        else
          this.add(
            "colon-in-list",
            token,
            "An array cannot contain named values. Put properties in { and }.",
          );
        return "value";
      default:
        this.faults.add(missingComma(this.text, this.before, token, this.isInObject));
        return this.isInObject ? this.atName(token) : this.atValue(token);
    }
  }

  /** Closes an object or array, and those inside it that are not closed. */
  private close(token: Token): State {
    const index = this.indexOfOpen(token.kind === "}");
    const inner = this.open.at(-1);
    const { what, bracket } = wordsFor(inner);
    if (inner === undefined) {
      this.add("wrong-bracket", token, "No object or array is open here. Remove the bracket.");
    } else if (index < 0) {
      this.add(
        "wrong-bracket",
        token,
        `This bracket does not close ${what}. Replace with ${bracket}.`,
        inner,
      );
    } else if (index < this.open.length - 1) {
      this.add(
        "missing-bracket",
        token,
        `${bracket} is missing before this: ${what} is not closed. Add it.`,
        inner,
      );
    }
    const closed = this.open.splice(index);
    this.objects -= closed.filter(({ isObject }) => isObject).length;
    return "separator";
  }

  /** The index of the innermost open object or array; -1 if there is none. Counts first, since thousands may be open. */
  private indexOfOpen(isObject: boolean): number {
    const count = isObject ? this.objects : this.open.length - this.objects;
    return count === 0 ? -1 : this.open.findLastIndex((each) => each.isObject === isObject);
  }

  private atEnd(): State {
    const inner = this.open.at(-1);
    const span = { start: this.before.end, end: this.before.end };
    if (inner !== undefined) {
      const { what, bracket } = wordsFor(inner);
      const message = `The input ends inside ${what}: ${bracket} is missing. Add it, or check whether the input was cut off.`;
      this.add("text-ends", span, message, inner);
    } else if (this.state === "value") {
      this.add("missing-value", span, "A value is missing here, such as an object in { and }. Add it.");
    }
    return "nothing";
  }

  /** Reports content after the document, unless an earlier fault may have ended the document too early. */
  private afterEnd(token: Token): State {
    if (this.wrapper?.closer.test(this.textOf(token))) return "separator";
    const isDocument = token.kind === "{" || token.kind === "[";
    if (this.before.kind === "word" && token.kind === "word") {
      // A sentence that starts with a number, such as "404 page not found".
      this.faults.add(notJson({ start: this.before.start, end: token.end }));
      return "nothing";
    }
    const ended = { start: this.wrapper?.end ?? 0, end: this.before.end };
    if (isDocument || this.faults.areHarmless) this.faults.add(afterTheEnd(this.text, ended, token));
    return "nothing";
  }

  /** Whether the document has ended, so the next token is not a part of it. */
  private get hasEnded(): boolean {
    return this.state === "separator" && this.open.length === 0;
  }

  private get isInObject(): boolean {
    return this.open.at(-1)?.isObject ?? false;
  }

  private textOf({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  private add(problem: SyntaxProblem, { start, end }: Span, message: string, opened?: Open): void {
    const related = opened && [
      {
        path: [],
        span: { start: opened.start, end: opened.end },
        message: `${opened.isObject ? "The object" : "The array"} starts here.`,
      },
    ];
    this.faults.add({ problem, span: { start, end }, message, ...(related && { related }) });
  }
}

function wordsFor(open: Open | undefined): { what: string; bracket: string } {
  return open?.isObject ? { what: "the object", bracket: "}" } : { what: "the array", bracket: "]" };
}
