// Generated from schemas/. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

export type { StatisticsJson, OpenStatisticsJson } from "./diaspora/statistics-json.js";
export type { NodeInfoDiscovery, OpenNodeInfoDiscovery } from "./discovery.js";
export type { MastodonActivity, OpenMastodonActivity } from "./mastodon/activity.js";
export type { MastodonInstanceV1, OpenMastodonInstanceV1 } from "./mastodon/instance-v1.js";
export type { MastodonInstanceV2, OpenMastodonInstanceV2 } from "./mastodon/instance-v2.js";
export type { MastodonPeers, OpenMastodonPeers } from "./mastodon/peers.js";
export type { MatrixClientVersions, OpenMatrixClientVersions } from "./matrix/client-versions.js";
export type { MatrixFederationVersion, OpenMatrixFederationVersion } from "./matrix/federation-version.js";
export type { MatrixSupport, OpenMatrixSupport } from "./matrix/support.js";
export type { Fep0151Metadata, OpenFep0151Metadata } from "./metadata/fep-0151.js";
export type { FunkwhaleMetadata as FunkwhaleMetadata20, OpenFunkwhaleMetadata as OpenFunkwhaleMetadata20 } from "./metadata/funkwhale-2.0.js";
export type { FunkwhaleMetadata as FunkwhaleMetadata21, OpenFunkwhaleMetadata as OpenFunkwhaleMetadata21 } from "./metadata/funkwhale-2.1.js";
export type { NodeInfo as NodeInfo10, OpenNodeInfo as OpenNodeInfo10 } from "./nodeinfo/1.0.js";
export type { NodeInfo as NodeInfo11, OpenNodeInfo as OpenNodeInfo11 } from "./nodeinfo/1.1.js";
export type { NodeInfo as NodeInfo20, OpenNodeInfo as OpenNodeInfo20 } from "./nodeinfo/2.0.js";
export type { NodeInfo as NodeInfo21, OpenNodeInfo as OpenNodeInfo21 } from "./nodeinfo/2.1.js";
export type { NodeInfo as NodeInfo22, OpenNodeInfo as OpenNodeInfo22 } from "./nodeinfo/2.2.js";
export type { NodeInfo2Document, OpenNodeInfo2Document } from "./nodeinfo2/1.0.js";
