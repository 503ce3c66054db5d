import { parseNodeInfo } from "@fedify/fedify/nodeinfo";

export type { NodeInfo } from "@fedify/fedify/nodeinfo";
export const title = "Fedify's parseNodeInfo";
export const packages = ["@fedify/fedify"];
export const note = "a reader of NodeInfo 2.0 and 2.1, lenient by design; made for Node 22";

export function check(value: unknown): boolean {
  return parseNodeInfo(value) !== null;
}
