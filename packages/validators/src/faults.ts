import { codePointLength } from "./code-point-length.js";
import { describeValue, quote } from "./describe-value.js";
import type { Issue, IssueCode } from "./issue.js";

type Path = Issue["path"];

/** What a schema wants somewhere, in words. Made when a module is loaded, so that a fault costs little. */
export interface Want {
  readonly expected: string;
  /** What is said of a value that is not so, but for what it is. */
  readonly sentence: string;
}

/** Makes a want of its words, as they follow "must be". */
export function want(expected: string): Want {
  return { expected, sentence: `must be ${expected}, but is ` };
}

/** So many faults that are not told are counted: an array of JavaScript may have four billion items, and none of them there. */
const mostOmitted = 1_000_000;

/** Takes down the faults that generated code finds: `maxIssues` at most, and how many more there were. */
export class Faults {
  readonly issues: Issue[] = [];
  omittedCount = 0;
  readonly maxIssues: number;

  constructor(maxIssues = 1000) {
    if (!(maxIssues >= 1)) throw new RangeError(`maxIssues must be at least 1, but is ${maxIssues}.`);
    this.maxIssues = maxIssues;
  }

  /** A value that is not as wanted, or not there. A string of a wrong length is measured, not printed. */
  add(code: IssueCode, path: Path, pointer: string, { expected, sentence }: Want, value: unknown): void {
    if (this.isFull()) return;
    const received =
      code === "schema/min-length" || code === "schema/max-length"
        ? `a string of ${codePointLength(String(value))} characters`
        : describeValue(value);
    // What is undefined is of a wrong type, but for a member: there it is missing.
    const isMissing = value === undefined && typeof path.at(-1) === "string";
    this.issues.push({
      message: sentence + received,
      path,
      pointer,
      code: isMissing ? "schema/missing-property" : code,
      expected,
      received,
    });
  }

  /** A member that is not among the known ones of its object. */
  addUnknown(path: Path, pointer: string, expected: string, name: string): void {
    if (this.isFull()) return;
    this.issues.push({
      message: `is not a known member; the known members are ${expected}`,
      path,
      pointer,
      code: "schema/unknown-property",
      expected,
      received: quote(name),
    });
  }

  /** Whether it is worth while to look for more faults in an array. */
  get isCounting(): boolean {
    return this.omittedCount < mostOmitted;
  }

  private isFull(): boolean {
    if (this.issues.length < this.maxIssues) return false;
    this.omittedCount++;
    return true;
  }
}
