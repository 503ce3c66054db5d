import * as z from "zod/mini";
import { inboundServices, outboundServices, protocols, softwareName } from "./words.ts";

export const title = "zod mini";
export const packages = ["zod"];
export const note = "`z.int()` takes no integer beyond 2^53";

const count = z.optional(z.int().check(z.gte(0)));
const text = z.optional(z.string());
const schema = z.strictObject({
  version: z.literal("2.1"),
  software: z.strictObject({
    name: z.string().check(z.regex(softwareName)),
    version: z.string(),
    repository: text,
    homepage: text,
  }),
  protocols: z.array(z.enum(protocols)).check(z.minLength(1)),
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
