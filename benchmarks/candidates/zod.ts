import * as z from "zod";
import { inboundServices, outboundServices, protocols, softwareName } from "./enums.ts";

export const title = "zod";
export const packages = ["zod"];
export const note = "`z.int()` rejects integers beyond 2^53";

const count = z.int().min(0).optional();
const schema = z.strictObject({
  version: z.literal("2.1"),
  software: z.strictObject({
    name: z.string().regex(softwareName),
    version: z.string(),
    repository: z.string().optional(),
    homepage: z.string().optional(),
  }),
  protocols: z.array(z.enum(protocols)).min(1),
  services: z.strictObject({
    inbound: z.array(z.enum(inboundServices)),
    outbound: z.array(z.enum(outboundServices)),
  }),
  openRegistrations: z.boolean(),
  usage: z.strictObject({
    users: z.strictObject({ total: count, activeHalfyear: count, activeMonth: count }),
    localPosts: count,
    localComments: count,
  }),
  metadata: z.record(z.string(), z.unknown()),
});
export type NodeInfo = z.infer<typeof schema>;

export function check(value: unknown): boolean {
  return schema.safeParse(value).success;
}

export function explain(value: unknown): number {
  return schema.safeParse(value).error?.issues.length ?? 0;
}
