import { memberOf } from "../../../value.js";

/** Whether a value is a document of NodeInfo or NodeInfo2 as a whole, and neither links to one nor a part of one. */
export function isWholeDocument(value: unknown): boolean {
  const names = ["version", "openRegistrations", "usage", "protocols"];
  const owner = memberOf(value, "software") ?? memberOf(value, "server");
  return (
    owner !== undefined &&
    memberOf(value, "links") === undefined &&
    names.filter((name) => memberOf(value, name) !== undefined).length > 1
  );
}
