/** The codes of the issues that emitted code reports. */
export type IssueCode =
  | "schema/type"
  | "schema/missing-property"
  | "schema/unknown-property"
  | "schema/missing-alternative"
  | "schema/const"
  | "schema/enum"
  | "schema/minimum"
  | "schema/min-items"
  | "schema/min-length"
  | "schema/max-length"
  | "schema/pattern";
