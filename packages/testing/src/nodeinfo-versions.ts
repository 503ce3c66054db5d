import { type DocumentId, documents } from "@nodeinfo-kit/schemas";

type NodeInfoId = Extract<DocumentId, `nodeinfo/${string}`>;

/** A version of NodeInfo. */
export type NodeInfoVersion = NodeInfoId extends `nodeinfo/${infer Version}` ? Version : never;

/** The versions of NodeInfo, the oldest first. */
export const nodeInfoVersions = documents.flatMap(({ id }) =>
  id.startsWith("nodeinfo/") ? (id.slice("nodeinfo/".length) as NodeInfoVersion) : [],
); // The end of these ids.
