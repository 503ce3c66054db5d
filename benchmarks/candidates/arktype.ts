import { type } from "arktype";
import { inboundServices, outboundServices, protocols, softwareName } from "./words.ts";

export const title = "arktype";
export const packages = ["arktype"];
export const note = "a list passes for an object that requires no member";

const schema = type({
  "+": "reject",
  version: "'2.1'",
  software: {
    "+": "reject",
    name: softwareName,
    version: "string",
    "repository?": "string",
    "homepage?": "string",
  },
  protocols: type
    .enumerated(...protocols)
    .array()
    .atLeastLength(1),
  services: {
    "+": "reject",
    inbound: type.enumerated(...inboundServices).array(),
    outbound: type.enumerated(...outboundServices).array(),
  },
  openRegistrations: "boolean",
  usage: {
    "+": "reject",
    users: {
      "+": "reject",
      "total?": "number.integer >= 0",
      "activeHalfyear?": "number.integer >= 0",
      "activeMonth?": "number.integer >= 0",
    },
    "localPosts?": "number.integer >= 0",
    "localComments?": "number.integer >= 0",
  },
  metadata: "Record<string, unknown>",
});
export type NodeInfo = typeof schema.infer;

export function check(value: unknown): boolean {
  return schema.allows(value);
}

export function explain(value: unknown): number {
  const result = schema(value);
  // Each error writes its message when it is asked for.
  return result instanceof type.errors ? result.filter(({ message }) => message !== "").length : 0;
}
