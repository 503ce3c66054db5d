import nodeInfo from "@nodeinfo-kit/testing/chai";
import { expect, use } from "chai";

use(nodeInfo);
const document: unknown = {};

expect(document).to.be.nodeInfo("2.1", { profile: "open" }).and.not.matchDocument("metadata/fep-0151");
expect(document).not.to.be.nodeInfoDiscovery({ allowEmpty: true });
// @ts-expect-error unknown version
expect(document).to.be.nodeInfo("3.0");

export const awaited: Promise<void> = expect(document).to.be.nodeInfoResponse("2.1", { profile: "open" });
export const links: Promise<void> = expect(document).to.be.nodeInfoDiscoveryResponse({ allowEmpty: true });
// @ts-expect-error unknown version
export const wrong = expect(document).to.be.nodeInfoResponse("3.0");
