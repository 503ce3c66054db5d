import * as v from "valibot";
import { inboundServices, outboundServices, protocols, softwareName } from "./enums.ts";

export const title = "valibot";
export const packages = ["valibot"];
export const note = "accepts an array for an object without required properties";

const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const schema = v.strictObject({
  version: v.literal("2.1"),
  software: v.strictObject({
    name: v.pipe(v.string(), v.regex(softwareName)),
    version: v.string(),
    repository: v.optional(v.string()),
    homepage: v.optional(v.string()),
  }),
  protocols: v.pipe(v.array(v.picklist(protocols)), v.minLength(1)),
  services: v.strictObject({
    inbound: v.array(v.picklist(inboundServices)),
    outbound: v.array(v.picklist(outboundServices)),
  }),
  openRegistrations: v.boolean(),
  usage: v.strictObject({
    users: v.strictObject({ total: count, activeHalfyear: count, activeMonth: count }),
    localPosts: count,
    localComments: count,
  }),
  metadata: v.record(v.string(), v.unknown()),
});
export type NodeInfo = v.InferOutput<typeof schema>;

export function check(value: unknown): boolean {
  return v.is(schema, value);
}

export function explain(value: unknown): number {
  return v.safeParse(schema, value).issues?.length ?? 0;
}
