import { equals, type NodeInfo, validateEquals } from "../generated/typia/node-info.ts";

export type { NodeInfo };
export const title = "typia";
export const packages = ["typia"];
export const note = "`equals`, which rejects unknown properties; `uint64` ends at 2^64";

export const check = equals;

export function explain(value: unknown): number {
  const result = validateEquals(value);
  return result.success ? 0 : result.errors.length;
}
