import type { Span } from "../rule.js";
import { checkWord } from "./check-word.js";
import {
  behindTheEnd,
  missingComma,
  noJson,
  trailingComma,
  unexplained,
  unquotedName,
} from "./faults-of-structure.js";
import { type ReportFault, type SyntaxFault, SyntaxFaults, type SyntaxProblem } from "./syntax-fault.js";
import { type Token, Tokens } from "./tokens.js";
import { type Wrapper, wrapperOf } from "./wrapper.js";

/** The most to say of one text: more are counted. */
const most = 10;

/** What is to be done with the faults: those with a remedy that is safe are to be fixed, or with any. */
export interface Fixing {
  readonly unsafe: boolean;
}

/**
 * Finds what makes a text no JSON, at most ten faults, and how many more there are. It reads on behind each as the text must be meant, and leaves out what
 * is probably only the consequence of another one. With `fixing`, it finds as many as there are, and nothing is the consequence of what will be fixed.
 */
export function findSyntaxErrors(
  text: string,
  fixing?: Fixing,
): { readonly faults: readonly SyntaxFault[]; readonly omittedCount: number } {
  const faults = new SyntaxFaults(text, fixing ? Number.POSITIVE_INFINITY : most, ({ remedies = [] }) =>
    remedies.some(({ isSafe }) => fixing !== undefined && (isSafe || fixing.unsafe)),
  );
  new SyntaxReader(text, faults, fixing !== undefined).read();
  // That there is something wrong must never go unsaid.
  if (faults.list.length === 0) faults.add(unexplained(text));
  return { faults: faults.list, omittedCount: faults.omittedCount };
}

/** An object or a list whose end has not come yet. */
interface Open extends Span {
  readonly isObject: boolean;
}

/** What may come next. In `first-value` and `first-name`, that may be the closing bracket too. */
type State = "first-value" | "value" | "first-name" | "name" | "colon" | "separator" | "nothing";

const aMemberHasAColon = "A colon must stand between the name of a member and its value.";

/** What is said of a text also where its document has ended. How a string is written does not matter there. */
const mayFollow: ReadonlySet<SyntaxProblem> = new Set(["comment", "open-comment", "white-space"]);

/** Reads a text token by token, and reports each that may not stand where it does. */
class SyntaxReader {
  private readonly text: string;
  private readonly faults: SyntaxFaults;
  private readonly wrapper: Wrapper | undefined;
  private readonly tokens: Tokens;
  private readonly open: Open[] = [];
  /** How many of them are objects. */
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
      this.state = this.stateBehind(token);
      this.before = token;
    }
  }

  private stateBehind(token: Token): State {
    if (token.kind === "end") return this.atEnd();
    switch (this.state) {
      case "first-name":
      case "name":
        return this.atName(token);
      case "colon":
        return this.atColon(token);
      case "separator":
        return this.open.length > 0 ? this.atSeparator(token) : this.behindEnd(token);
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
        this.add("extra-colon", token, "A value must stand here, and not a colon. Remove the colon.");
        return "value";
      case ",":
        this.add(
          "missing-value",
          token,
          "A value is missing before this comma. Write it, or remove the comma.",
        );
        return this.isInObject ? "name" : "value";
      default:
        if (this.before.kind === ",") this.faults.add(trailingComma(this.before));
        else if (this.state === "value" && this.open.length > 0)
          this.add("missing-value", token, "A value is missing before this bracket. Write one, or null.");
        return this.close(token);
    }
  }

  private atWord(token: Token): State {
    const fault = checkWord(this.text, token);
    if (fault === undefined) return "separator";
    if (this.open.length === 0 && fault.problem === "unknown-word") {
      this.faults.add(noJson(token));
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
        this.add("missing-name", token, "A name in double quotes must stand before this colon. Write it.");
        return "value";
      case ",":
        this.add("extra-comma", token, "A comma is too many here. Remove it.");
        return "name";
      case "{":
      case "[":
        this.add(
          "missing-name",
          token,
          "A name in double quotes and a colon must stand before this. Write them.",
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
      this.add("missing-value", this.before, "A colon and a value must follow this name. Write them.");
      return this.atSeparator(token);
    }
    if (/^(?:=+>?|;)$/.test(this.textOf(token))) {
      this.add("wrong-colon", token, `${aMemberHasAColon} Write : here.`);
      return "value";
    }
    this.add("missing-colon", token, `${aMemberHasAColon} Write one before this.`);
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
        if (this.isInObject) this.add("extra-colon", token, "A colon is too many here. Remove it.");
        else
          this.add(
            "colon-in-list",
            token,
            "A list holds values without names. Write { and } around members.",
          );
        return "value";
      default:
        this.faults.add(missingComma(this.text, this.before, token, this.isInObject));
        return this.isInObject ? this.atName(token) : this.atValue(token);
    }
  }

  /** Closes an object or a list, and those in it that have no end of their own. */
  private close(token: Token): State {
    const index = this.indexOfOpen(token.kind === "}");
    const inner = this.open.at(-1);
    const { what, bracket } = wordsFor(inner);
    if (inner === undefined) {
      this.add("wrong-bracket", token, "This bracket closes nothing. Remove it.");
    } else if (index < 0) {
      this.add("wrong-bracket", token, `This is not how ${what} ends. Write ${bracket} here.`, inner);
    } else if (index < this.open.length - 1) {
      this.add(
        "missing-bracket",
        token,
        `${bracket} is missing before this: ${what} has no end. Write it.`,
        inner,
      );
    }
    const closed = this.open.splice(index);
    this.objects -= closed.filter(({ isObject }) => isObject).length;
    return "separator";
  }

  /** The innermost object or list without an end; -1, if there is none. It is not looked for in vain: thousands may be open. */
  private indexOfOpen(isObject: boolean): number {
    const count = isObject ? this.objects : this.open.length - this.objects;
    return count === 0 ? -1 : this.open.findLastIndex((each) => each.isObject === isObject);
  }

  private atEnd(): State {
    const inner = this.open.at(-1);
    const span = { start: this.before.end, end: this.before.end };
    if (inner !== undefined) {
      const { what, bracket } = wordsFor(inner);
      const message = `The text ends before ${what} does: ${bracket} is missing. Write it, or see whether all of the text has arrived.`;
      this.add("text-ends", span, message, inner);
    } else if (this.state === "value") {
      this.add("missing-value", span, "A value must stand here, such as an object in { and }. Write it.");
    }
    return "nothing";
  }

  /** Says what follows the document, unless an earlier fault may have made it end too early. */
  private behindEnd(token: Token): State {
    if (this.wrapper?.closer.test(this.textOf(token))) return "separator";
    const isDocument = token.kind === "{" || token.kind === "[";
    if (this.before.kind === "word" && token.kind === "word") {
      // A sentence that begins with a number, such as "404 page not found".
      this.faults.add(noJson({ start: this.before.start, end: token.end }));
      return "nothing";
    }
    const ended = { start: this.wrapper?.end ?? 0, end: this.before.end };
    if (isDocument || this.faults.areHarmless) this.faults.add(behindTheEnd(this.text, ended, token));
    return "nothing";
  }

  /** Whether the document has ended, so that what comes next is no part of it. */
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
        message: `${opened.isObject ? "The object" : "The list"} begins here.`,
      },
    ];
    this.faults.add({ problem, span: { start, end }, message, ...(related && { related }) });
  }
}

function wordsFor(open: Open | undefined): { what: string; bracket: string } {
  return open?.isObject ? { what: "the object", bracket: "}" } : { what: "the list", bracket: "]" };
}
