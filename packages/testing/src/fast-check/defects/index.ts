import type { DocumentId } from "@nodeinfo-kit/lint";
import { type NodeInfoVersion, nodeInfoVersions } from "../../nodeinfo-versions.js";
import type { Defect } from "./defect.js";
import { discoveryDefects } from "./discovery.js";
import { activityDefects, instanceV1Defects, instanceV2Defects, peersDefects } from "./mastodon.js";
import { clientVersionsDefects, federationVersionDefects, supportDefects } from "./matrix.js";
import { nodeInfoDefects } from "./nodeinfo.js";
import { nodeInfo2Defects } from "./nodeinfo2.js";
import { statisticsJsonDefects } from "./statistics-json.js";

const nodeInfos = Object.fromEntries(
  nodeInfoVersions.map((version) => [`nodeinfo/${version}`, nodeInfoDefects]),
) as Readonly<Record<`nodeinfo/${NodeInfoVersion}`, typeof nodeInfoDefects>>; // One for each version.

const defects = {
  ...nodeInfos,
  "nodeinfo2/1.0": nodeInfo2Defects,
  discovery: discoveryDefects,
  "diaspora/statistics-json": statisticsJsonDefects,
  "mastodon/instance-v1": instanceV1Defects,
  "mastodon/instance-v2": instanceV2Defects,
  "mastodon/activity": activityDefects,
  "mastodon/peers": peersDefects,
  "matrix/support": supportDefects,
  "matrix/federation-version": federationVersionDefects,
  "matrix/client-versions": clientVersionsDefects,
} as const satisfies { readonly [id in DocumentId]?: readonly Defect[] };

/** The id of a document type for which broken documents can be generated. */
export type BreakableId = keyof typeof defects;

/** A description of a defect. */
export type DefectLabel<Id extends BreakableId = BreakableId> = (typeof defects)[Id][number]["label"];

/** The ids of document types for which broken documents can be generated. */
// `Object.keys` returns plain strings; these are the ids above.
export const breakableIds = Object.keys(defects) as readonly BreakableId[];

/** The defects of a document type. */
export function defectsOf<Id extends BreakableId>(
  id: Id,
): readonly (Defect & { readonly label: DefectLabel<Id> })[] {
  const version = id.slice(id.indexOf("/") + 1);
  const its: readonly (Defect & { readonly label: DefectLabel<Id> })[] = defects[id];
  return its.filter(({ versions }) => versions?.includes(version) ?? true);
}
