// Generated from schemas/. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

export { type AllDocuments, buildAll, type Omission } from "../build-all.js";
export { type Issue, type IssueCode, NodeInfoValidationError } from "../issue.js";
export { toSoftwareName } from "../software-name.js";
export { discovery, type NodeInfoDiscoveryBuilder } from "./discovery.js";
export { fep0151 } from "./metadata/fep-0151.js";
export { funkwhale20 } from "./metadata/funkwhale-2.0.js";
export { funkwhale21 } from "./metadata/funkwhale-2.1.js";
export { mastodonInstanceV1, type MastodonInstanceV1Builder } from "./neighbours/mastodon-instance-v1.js";
export { mastodonInstanceV2, type MastodonInstanceV2Builder } from "./neighbours/mastodon-instance-v2.js";
export { matrixClientVersions, type MatrixClientVersionsBuilder } from "./neighbours/matrix-client-versions.js";
export { matrixFederationVersion, type MatrixFederationVersionBuilder } from "./neighbours/matrix-federation-version.js";
export { matrixSupport, type MatrixSupportBuilder } from "./neighbours/matrix-support.js";
export { statisticsJson, type StatisticsJsonBuilder } from "./neighbours/statistics-json.js";
export { nodeInfo as nodeInfo10, type NodeInfoBuilder as NodeInfo10Builder } from "./nodeinfo/1.0.js";
export { nodeInfo as nodeInfo11, type NodeInfoBuilder as NodeInfo11Builder } from "./nodeinfo/1.1.js";
export { nodeInfo as nodeInfo20, type NodeInfoBuilder as NodeInfo20Builder } from "./nodeinfo/2.0.js";
export { nodeInfo as nodeInfo21, type NodeInfoBuilder as NodeInfo21Builder } from "./nodeinfo/2.1.js";
export { nodeInfo as nodeInfo22, type NodeInfoBuilder as NodeInfo22Builder } from "./nodeinfo/2.2.js";
export { nodeInfo2Document, type NodeInfo2DocumentBuilder } from "./nodeinfo2/1.0.js";
