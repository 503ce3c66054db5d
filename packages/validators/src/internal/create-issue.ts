import type { Issue } from "../issue.js";
import { type Path, pointerOf } from "./pointer.js";

/** An issue in the shape of the validators, with a code of another package. */
export interface IssueWith<Code extends string> extends Omit<Issue, "code"> {
  readonly code: Code;
}

/** Creates an issue whose message has the same form as those of the validators. */
export function createIssue<Code extends string>(
  code: Code,
  path: Path,
  expected: string,
  received: string,
): IssueWith<Code> {
  const message = `must be ${expected}, but is ${received}`;
  return { message, path, pointer: pointerOf(path), code, expected, received };
}
