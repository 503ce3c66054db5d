import { ownProperty } from "@nodeinfo-kit/validators/internal";

/** Whether a value is a whole NodeInfo or NodeInfo2 document, not links to one or a part of one. */
export function isWholeDocument(value: unknown): boolean {
  const names = ["version", "openRegistrations", "usage", "protocols"];
  const owner = ownProperty(value, "software") ?? ownProperty(value, "server");
  return (
    owner !== undefined &&
    ownProperty(value, "links") === undefined &&
    names.filter((name) => ownProperty(value, name) !== undefined).length > 1
  );
}
