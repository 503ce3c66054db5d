import { codePointLength } from "./code-point-length.js";
import { describeValue, quote } from "./describe-value.js";
import { absent, createIssue, escapeToken, type Issue, type IssueCode } from "./issue.js";

/** An error as ajv's generated code reports it. */
export interface AjvError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What each place of a schema wants, in words, by the pointer to the place. Written by the generator. */
export type Expectations = Readonly<Record<string, string>>;

const codes: Readonly<Record<string, IssueCode>> = {
  type: "schema/type",
  const: "schema/const",
  enum: "schema/enum",
  minimum: "schema/minimum",
  minItems: "schema/min-items",
  minLength: "schema/min-length",
  maxLength: "schema/max-length",
};

/** Turns ajv's errors into issues: one for each fault, in our words. */
export function issuesFromAjv(
  errors: readonly AjvError[],
  value: unknown,
  expectations: Expectations,
): Issue[] {
  const found: { error: AjvError; issue: Issue }[] = [];
  for (const error of errors) {
    const issue = toIssue(error, value, expectations);
    const last = found.at(-1);
    if (error.keyword === "anyOf") {
      const meant = takeInside(found, error.instancePath).filter(
        (branch) => branch.issue.pointer !== issue.pointer,
      );
      // Not by spreading: there may be more than a call has room for.
      for (const branch of meant) found.push(branch);
      if (meant.length === 0) found.push({ error, issue });
    } else if (last?.issue.pointer !== issue.pointer || last.issue.code !== "schema/type") {
      // What has the wrong type is one fault, whatever else is wrong with it.
      found.push({ error, issue });
    }
  }
  return found.map(({ issue }) => issue);
}

/** Takes off the end what was found at a place or inside it: there, what the branches of an `anyOf` reported. */
function takeInside<T extends { error: AjvError }>(found: T[], instancePath: string): T[] {
  let start = found.length;
  while (start > 0 && isInside(found[start - 1]?.error.instancePath ?? "", instancePath)) start--;
  return found.splice(start);
}

function isInside(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function toIssue(error: AjvError, root: unknown, expectations: Expectations): Issue {
  const { path, value } = locate(error.instancePath, root);
  const schemaPath = decodeURIComponent(error.schemaPath);
  const [place = "", keyword] = splitLast(schemaPath);
  const expected = (pointer: string) => expectations[pointer] ?? "something else";
  switch (keyword) {
    case "required": {
      const name = String(error.params.missingProperty);
      return createIssue(
        "schema/missing-property",
        [...path, name],
        expected(`${place}/properties/${escapeToken(name)}`),
        "missing",
      );
    }
    case "additionalProperties": {
      const name = String(error.params.additionalProperty);
      return createIssue("schema/unknown-property", [...path, name], expected(schemaPath), quote(name));
    }
    case "minLength":
    case "maxLength":
      return createIssue(
        codes[keyword] ?? "schema/type",
        path,
        expected(place),
        `a string of ${codePointLength(String(value))} characters`,
      );
    case "not": {
      const code = expected(place) === absent ? "schema/unknown-property" : "schema/pattern";
      return createIssue(code, path, expected(place), describeValue(value));
    }
    default:
      return createIssue(codes[error.keyword] ?? "schema/type", path, expected(place), describeValue(value));
  }
}

/** Walks to the value that an error is about, to learn which keys of its path are indexes. */
function locate(instancePath: string, root: unknown): { path: (string | number)[]; value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const token of instancePath.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    // ajv has just read this member, so the value is an object or an array that has it.
    value = (value as Record<string, unknown>)[key];
  }
  return { path, value };
}

function splitLast(pointer: string): [string, string] {
  const slash = pointer.lastIndexOf("/");
  return [pointer.slice(0, slash), pointer.slice(slash + 1)];
}
