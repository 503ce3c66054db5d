import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { absent, alternativesOf, eitherOf } from "@nodeinfo-kit/codegen/internal";
import type { Issue, IssueCode } from "@nodeinfo-kit/validators";
import { describeValue, escapeToken, quote } from "@nodeinfo-kit/validators/internal";
import type { ErrorObject } from "ajv";

/** A description of what each schema inside a schema requires. */
export type Expectations = ReadonlyMap<unknown, string>;

const codes: Readonly<Record<string, IssueCode>> = {
  const: "schema/const",
  enum: "schema/enum",
  minimum: "schema/minimum",
  minItems: "schema/min-items",
  minLength: "schema/min-length",
  maxLength: "schema/max-length",
  pattern: "schema/pattern",
};

/**
 * Converts the errors of ajv with `verbose` into issues with our messages. Our validators are compared with these issues, so it
 * has its own code for paths and pointers, and does not share their mistakes.
 */
export function issuesFromAjv(errors: ErrorObject[], value: unknown, expectations: Expectations): Issue[] {
  let found: { place: string; issue: Issue }[] = [];
  for (const error of errors) {
    const place = error.instancePath;
    const issue = toIssue(error, value, expectations);
    const last = found.at(-1)?.issue;
    if (error.keyword === "anyOf") {
      // Its branches have reported before it. Issues of a branch inside the value count; those of other branches do not.
      const start = found.findLastIndex((earlier) => !`${earlier.place}/`.startsWith(`${place}/`)) + 1;
      if (issue.code === "schema/missing-alternative") {
        found = [...found.slice(0, start), { place, issue }];
        continue;
      }
      const meant = found.slice(start).filter((branch) => branch.issue.pointer !== issue.pointer);
      found = [...found.slice(0, start), ...(meant.length > 0 ? meant : [{ place, issue }])];
    } else if (last?.pointer !== issue.pointer || last.code !== "schema/type") {
      // A value of the wrong type is one issue, regardless of its other errors.
      found.push({ place, issue });
    }
  }
  return found.map(({ issue }) => issue);
}

function toIssue(error: ErrorObject, root: unknown, expectations: Expectations): Issue {
  const { keyword, data, params } = error;
  const schema = error.parentSchema as JsonSchema; // With `verbose`, the schema that the keyword stands in.
  const path = pathOf(error.instancePath, root);
  const expected = expectations.get(schema) ?? "";
  switch (keyword) {
    case "required": {
      const name: string = params.missingProperty;
      const member = expectations.get(schema.properties?.[name]) ?? "";
      return createIssue("schema/missing-property", [...path, name], member, "missing");
    }
    case "additionalProperties": {
      const name: string = params.additionalProperty;
      const known = Object.keys(schema.properties ?? {}).map((word) => JSON.stringify(word));
      return createIssue("schema/unknown-property", [...path, name], known.join(", "), quote(name));
    }
    case "anyOf": {
      const names = alternativesOf(schema);
      if (names.length === 0) return createIssue("schema/type", path, expected, describeValue(data));
      const received = names.length === 2 ? "neither" : "none of them";
      return createIssue("schema/missing-alternative", path, eitherOf(names), received);
    }
    case "not": {
      const code = expected === absent ? "schema/unknown-property" : "schema/pattern";
      return createIssue(code, path, expected, describeValue(data));
    }
    default: {
      const isLength = keyword === "minLength" || keyword === "maxLength";
      const isUndefinedItem = data === undefined && typeof path.at(-1) === "number";
      const described = isUndefinedItem ? "undefined" : describeValue(data);
      const received = isLength ? `a string of ${[...String(data)].length} characters` : described;
      return createIssue(codes[keyword] ?? "schema/type", path, expected, received);
    }
  }
}

/** Returns the keys of ajv's pointer. Which of them are indexes depends on the value. */
function pathOf(instancePath: string, root: unknown): (string | number)[] {
  let value = root;
  return instancePath
    .split("/")
    .slice(1)
    .map((token) => {
      const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
      const isIndex = Array.isArray(value);
      value = (value as Record<string, unknown>)[key]; // ajv has just read this property.
      return isIndex ? Number(key) : key;
    });
}

function createIssue(code: IssueCode, path: Issue["path"], expected: string, received: string): Issue {
  const pointer = path.map((key) => `/${escapeToken(String(key))}`).join("");
  if (code === "schema/missing-alternative")
    return { message: `must have ${expected}, but has ${received}`, path, pointer, code, expected, received };
  const message =
    code === "schema/unknown-property" && expected !== absent
      ? `is not a known property; the known properties are ${expected}`
      : `must be ${expected}, but is ${received}`;
  return { message, path, pointer, code, expected, received };
}
