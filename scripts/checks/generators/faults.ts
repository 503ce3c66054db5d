import type { Issue, IssueCode } from "@nodeinfo-kit/validators";

/** The kinds of fault that types can overlook, each with what the page says of it. */
export const faults = {
  pattern: "a character that is not allowed",
  length: "a text too short or too long",
  number: "a negative number",
  items: "an empty array",
  const: "another constant",
  enum: "an unlisted value",
  null: "null",
  type: "another type",
  missing: "a missing property",
  unknown: "an unknown property",
};

export type Fault = keyof typeof faults;

const faultOf: Record<IssueCode, Fault> = {
  "schema/pattern": "pattern",
  "schema/min-length": "length",
  "schema/max-length": "length",
  "schema/minimum": "number",
  "schema/min-items": "items",
  "schema/const": "const",
  "schema/enum": "enum",
  "schema/type": "type",
  "schema/missing-property": "missing",
  "schema/missing-alternative": "missing",
  "schema/unknown-property": "unknown",
};

/** Lists the kinds of fault among a document's issues, each once. */
export function faultsOf(issues: readonly Issue[]): Fault[] {
  return [...new Set(issues.map(({ code, received }) => (received === "null" ? "null" : faultOf[code])))];
}
