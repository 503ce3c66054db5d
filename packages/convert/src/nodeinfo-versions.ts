import type { DocumentId } from "@nodeinfo-kit/schemas";

/** The id of a version of NodeInfo. */
export type NodeInfoId = Extract<DocumentId, `nodeinfo/${string}`>;
export type NodeInfoVersion = NodeInfoId extends `nodeinfo/${infer Version}` ? Version : never;

/** A property that not every version has. */
export type LaterProperty = "repository" | "homepage" | "instance" | "activeWeek";

/** What came with each version, the oldest first. A new version needs a line here, if only an empty one. */
const newProperties: Readonly<Record<NodeInfoVersion, readonly LaterProperty[]>> = {
  "1.0": [],
  "1.1": [],
  "2.0": [],
  "2.1": ["repository", "homepage"],
  "2.2": ["instance", "activeWeek"],
};

/** The versions of NodeInfo, the oldest first. */
export const nodeInfoVersions = Object.keys(newProperties) as readonly NodeInfoVersion[]; // Its type has no others.

/** The properties that came after a version, and that it does not have. */
export function propertiesAfter(version: NodeInfoVersion): readonly LaterProperty[] {
  return nodeInfoVersions.slice(nodeInfoVersions.indexOf(version) + 1).flatMap((each) => newProperties[each]);
}
