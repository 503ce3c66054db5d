import * as S from "sury";
import { inboundServices, outboundServices, protocols, softwareName } from "./enums.ts";

export const title = "sury";
export const packages = ["sury"];

const count = S.optional(S.integer.with(S.gte, 0));
const schema = S.schema({
  version: "2.1",
  software: {
    name: S.string.with(S.pattern, softwareName),
    version: S.string,
    repository: S.optional(S.string),
    homepage: S.optional(S.string),
  },
  protocols: S.array(S.union(protocols)).with(S.minLength, 1),
  services: { inbound: S.array(S.union(inboundServices)), outbound: S.array(S.union(outboundServices)) },
  openRegistrations: S.boolean,
  usage: {
    users: { total: count, activeHalfyear: count, activeMonth: count },
    localPosts: count,
    localComments: count,
  },
  metadata: S.record(S.unknown),
}).with(S.deepStrict);
export type NodeInfo = S.Output<typeof schema>;

export const check: (value: unknown) => boolean = S.isInput(schema);
