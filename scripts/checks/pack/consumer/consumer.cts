import { nodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
import { isNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";

const value: unknown = {};
if (isNodeInfo(value)) console.log(value.software.name);

// @ts-expect-error nothing is set yet
nodeInfo().build();
