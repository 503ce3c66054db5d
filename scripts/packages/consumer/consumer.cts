import { isNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";

const value: unknown = {};
if (isNodeInfo(value)) console.log(value.software.name);
