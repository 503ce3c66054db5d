import { isNodeInfo, validateNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";

export type { NodeInfo } from "@nodeinfo-kit/types/nodeinfo/2.1";
export const title = "nodeinfo-kit";
export const packages = ["@nodeinfo-kit/validators"];

export const check = isNodeInfo;

export function explain(value: unknown): number {
  return validateNodeInfo(value).issues?.length ?? 0;
}
