import { codePointLength } from "./code-point-length.js";
import { describeValue, quote } from "./describe-value.js";
import type { Issue, IssueCode } from "./issue.js";

type Path = Issue["path"];

/** The requirement of a schema in one place, in words. Made when a module is loaded, so an issue costs little. */
export interface Want {
  readonly expected: string;
  /** The message about a value that does not meet it, up to what the value is. */
  readonly sentence: string;
}

/** Makes a requirement from the words that follow "must be". */
export function want(expected: string): Want {
  return { expected, sentence: `must be ${expected}, but is ` };
}

/** Counting omitted issues ends here: a JavaScript array may have four billion items, all of them missing. */
const maxOmitted = 1_000_000;

/** Collects the issues that generated code finds: at most `maxIssues`, and the number of others. */
export class Faults {
  readonly issues: Issue[] = [];
  omittedCount = 0;
  readonly maxIssues: number;

  constructor(maxIssues = 1000) {
    if (!(maxIssues >= 1)) throw new RangeError(`maxIssues must be at least 1, but is ${maxIssues}.`);
    this.maxIssues = maxIssues;
  }

  /** Adds a value that is wrong or missing. A string of the wrong length is measured, not printed. */
  add(code: IssueCode, path: Path, pointer: string, { expected, sentence }: Want, value: unknown): void {
    if (this.isFull()) return;
    // The type of the key of an undefined value: an item has the wrong type, a property is missing.
    const undefinedKey = value === undefined && typeof path.at(-1);
    const received =
      code === "schema/min-length" || code === "schema/max-length"
        ? `a string of ${codePointLength(String(value))} characters`
        : undefinedKey === "number"
          ? "undefined"
          : describeValue(value);
    this.issues.push({
      message: sentence + received,
      path,
      pointer,
      code: undefinedKey === "string" ? "schema/missing-property" : code,
      expected,
      received,
    });
  }

  /** Adds a property that the schema does not allow in its object. */
  addUnknown(path: Path, pointer: string, expected: string, name: string): void {
    if (this.isFull()) return;
    this.issues.push({
      message: `is not a known property; the known properties are ${expected}`,
      path,
      pointer,
      code: "schema/unknown-property",
      expected,
      received: quote(name),
    });
  }

  /** Whether to look for more issues in an array. */
  get isCounting(): boolean {
    return this.omittedCount < maxOmitted;
  }

  /** Whether there are enough issues. If there are, one more is counted as omitted. */
  isFull(): boolean {
    if (this.issues.length < this.maxIssues) return false;
    this.omittedCount++;
    return true;
  }
}

/** Adds an object that has none of the properties of which it must have one. Not a method: few documents need it. */
export function addMissingAlternative(
  faults: Faults,
  path: Path,
  pointer: string,
  expected: string,
  count: number,
): void {
  if (faults.isFull()) return;
  const received = count === 2 ? "neither" : "none of them";
  faults.issues.push({
    message: `must have ${expected}, but has ${received}`,
    path,
    pointer,
    code: "schema/missing-alternative",
    expected,
    received,
  });
}
