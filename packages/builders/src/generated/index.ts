// Generated from schemas/. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

export { type BuiltOpenVersions, type BuiltVersions, buildOpenVersions, buildVersions, type Omission } from "../build-versions.js";
export { BuildError, type Issue, type IssueCode } from "../issue.js";
export { toSoftwareName } from "../software-name.js";
export { statisticsJson, type StatisticsJsonBuilder, openStatisticsJson, type OpenStatisticsJsonBuilder } from "./diaspora/statistics-json.js";
export { discovery, type NodeInfoDiscoveryBuilder } from "./discovery.js";
export { mastodonInstanceV1, type MastodonInstanceV1Builder, openMastodonInstanceV1, type OpenMastodonInstanceV1Builder } from "./mastodon/instance-v1.js";
export { mastodonInstanceV2, type MastodonInstanceV2Builder, openMastodonInstanceV2, type OpenMastodonInstanceV2Builder } from "./mastodon/instance-v2.js";
export { matrixClientVersions, type MatrixClientVersionsBuilder, openMatrixClientVersions, type OpenMatrixClientVersionsBuilder } from "./matrix/client-versions.js";
export { matrixFederationVersion, type MatrixFederationVersionBuilder, openMatrixFederationVersion, type OpenMatrixFederationVersionBuilder } from "./matrix/federation-version.js";
export { matrixSupport, type MatrixSupportBuilder, openMatrixSupport, type OpenMatrixSupportBuilder } from "./matrix/support.js";
export { fep0151 } from "./metadata/fep-0151.js";
export { funkwhale20 } from "./metadata/funkwhale-2.0.js";
export { funkwhale21 } from "./metadata/funkwhale-2.1.js";
export { nodeInfo as nodeInfo10, type NodeInfoBuilder as NodeInfo10Builder, openNodeInfo as openNodeInfo10, type OpenNodeInfoBuilder as OpenNodeInfo10Builder } from "./nodeinfo/1.0.js";
export { nodeInfo as nodeInfo11, type NodeInfoBuilder as NodeInfo11Builder, openNodeInfo as openNodeInfo11, type OpenNodeInfoBuilder as OpenNodeInfo11Builder } from "./nodeinfo/1.1.js";
export { nodeInfo as nodeInfo20, type NodeInfoBuilder as NodeInfo20Builder, openNodeInfo as openNodeInfo20, type OpenNodeInfoBuilder as OpenNodeInfo20Builder } from "./nodeinfo/2.0.js";
export { nodeInfo as nodeInfo21, type NodeInfoBuilder as NodeInfo21Builder, openNodeInfo as openNodeInfo21, type OpenNodeInfoBuilder as OpenNodeInfo21Builder } from "./nodeinfo/2.1.js";
export { nodeInfo as nodeInfo22, type NodeInfoBuilder as NodeInfo22Builder, openNodeInfo as openNodeInfo22, type OpenNodeInfoBuilder as OpenNodeInfo22Builder } from "./nodeinfo/2.2.js";
export { nodeInfo2Document, type NodeInfo2DocumentBuilder, openNodeInfo2Document, type OpenNodeInfo2DocumentBuilder } from "./nodeinfo2/1.0.js";
