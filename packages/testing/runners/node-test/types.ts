import { assertDocument, assertNodeInfo, assertNodeInfoResponse } from "@nodeinfo-kit/testing/assert";

const document: unknown = JSON.parse("{}");

assertNodeInfo(document, "2.1");
const name: string = document.software.name;
// @ts-expect-error unknown version
assertNodeInfo(name, "3.0");

const metadata: unknown = JSON.parse("{}");
assertDocument(metadata, "metadata/fep-0151");
const nodeName: string | undefined = metadata.nodeName;
// @ts-expect-error unknown id
assertDocument(nodeName, "nodeinfo");

export const awaited: Promise<void> = assertNodeInfoResponse(metadata, "2.1", { profile: "open" });
// @ts-expect-error unknown version
export const wrong = assertNodeInfoResponse(metadata, "3.0");
