import "@nodeinfo-kit/testing/jest";
import { expect as imported } from "@jest/globals";

const document: unknown = {};

expect(document).toBeNodeInfo("2.1", { profile: "open" });
expect(document).not.toBeNodeInfoDiscovery({ allowEmpty: true });
expect({ body: document }).toEqual({ body: expect.toBeNodeInfo() });
imported(document).toMatchDocument("metadata/fep-0151");
imported({ body: document }).toEqual({ body: imported.toBeNodeInfo("2.0") });
// @ts-expect-error unknown version
expect(document).toBeNodeInfo("3.0");
// @ts-expect-error unknown id
imported(document).toMatchDocument("metadata");

const response: unknown = {};

export const awaited: Promise<void> = expect(response).toBeNodeInfoResponse("2.1", { profile: "open" });
export const links: Promise<void> = imported(response).toBeNodeInfoDiscoveryResponse({ allowEmpty: true });
// @ts-expect-error unknown version
export const wrong = imported(response).toBeNodeInfoResponse("3.0");
expect(document).toBeNodeInfo("2.1", { origin: { contentType: "application/json" } });
