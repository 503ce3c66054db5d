import type { Case, Expected } from "./case.js";
import { excerpt } from "./escape.js";
import { compareValues } from "./facts.js";
import type { Answer } from "./parse-answer.js";

/** The result of a case. `partial`: everything that the program has a place for is right. */
export type Verdict =
  | { readonly status: "passed" | "partial" | "skipped" }
  | { readonly status: "failed"; readonly message: string };

/** Compares the answer to a case with the expected one. */
export function checkAnswer({ expected }: Case, answer: Answer): Verdict {
  if (answer.skip === true) return { status: "skipped" };
  if (typeof answer.error === "string")
    return failed(`The program reports an error: ${excerpt(answer.error)}`);
  switch (expected.kind) {
    case "validate":
      return checkValue(expected.valid, answer, "valid", ["boolean"]);
    case "follow":
      return checkValue(expected.href, answer, "href", ["string", "null"]);
    case "read":
      return checkReading(expected, answer);
  }
}

function failed(message: string): Verdict {
  return { status: "failed", message };
}

function checkValue(expected: unknown, answer: Answer, name: string, types: readonly string[]): Verdict {
  const value = answer[name];
  const shown = excerpt(JSON.stringify(value) ?? "missing");
  if (!types.includes(value === null ? "null" : typeof value))
    return failed(`"${name}" must be a ${types.join(" or ")}, but is ${shown}.`);
  if (value === expected) return { status: "passed" };
  return failed(`"${name}" must be ${excerpt(JSON.stringify(expected))}, but is ${shown}.`);
}

function checkReading(expected: Extract<Expected, { kind: "read" }>, answer: Answer): Verdict {
  const { facts, repairs, lacks = [] } = answer;
  if (typeof facts !== "object" || Array.isArray(facts))
    return failed(
      `"facts" must be an object or null, but is ${excerpt(JSON.stringify(facts) ?? "missing")}.`,
    );
  if (!isListOfStrings(lacks)) return failed('"lacks" must be an array of JSON Pointers.');
  const tooMuch = lacks.find((pointer) => pointer === "" || pointer === "/facts");
  if (tooMuch !== undefined)
    return failed(
      `"lacks" must not contain "${tooMuch}". Name the facts that the program has no place for, such as "/facts/name".`,
    );
  if (expected.facts === null || facts === null) {
    if (expected.facts === facts) return { status: "passed" };
    return failed(
      facts === null
        ? '"facts" must not be null: the document can be read.'
        : `"facts" must be null: the document cannot be read. They are ${excerpt(JSON.stringify(facts))}.`,
    );
  }
  const lacking = new Set(lacks);
  if (!lacking.has("/repairs") && !isListOfStrings(repairs))
    return failed(
      `"repairs" must be an array of JSON Pointers, but is ${excerpt(JSON.stringify(repairs) ?? "missing")}. A program without repairs has "/repairs" in "lacks".`,
    );
  const ofFacts = compareValues(expected.facts, facts, "/facts", lacking);
  const ofRepairs = lacking.has("/repairs")
    ? { differences: [], isPartial: expected.repairs.length > 0 }
    : compareRepairs(expected.repairs, new Set(repairs as string[])); // An array of strings, as checked above.
  const differences = [...ofFacts.differences, ...ofRepairs.differences];
  if (differences.length > 0) {
    const shown = differences.slice(0, 3).map((sentence) => excerpt(sentence, 500));
    const more = differences.length - shown.length;
    return failed(`${shown.join(" ")}${more > 0 ? ` Other differences: ${more}.` : ""}`);
  }
  return { status: ofFacts.isPartial || ofRepairs.isPartial ? "partial" : "passed" };
}

function compareRepairs(expected: readonly string[], actual: ReadonlySet<string>) {
  const missing = new Set(expected.filter((pointer) => !actual.has(pointer)));
  const surplus = [...actual].filter((pointer) => !expected.includes(pointer));
  return {
    differences: [
      ...[...missing].map((pointer) => `"repairs" must contain ${JSON.stringify(pointer)}.`),
      ...surplus.map((pointer) => `"repairs" must not contain ${JSON.stringify(pointer)}.`),
    ],
    isPartial: false,
  };
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
