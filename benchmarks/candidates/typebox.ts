import { type Static, Type } from "typebox";
import { Compile } from "typebox/compile";
import { Settings } from "typebox/system";
import { inboundServices, outboundServices, protocols, softwareName } from "./enums.ts";

export const title = "typebox, compiled";
export const packages = ["typebox"];

// All errors, not only the first eight.
Settings.Set({ maxErrors: Number.POSITIVE_INFINITY });

const closed = { additionalProperties: false };
const count = Type.Integer({ minimum: 0 });
const oneOf = <const T extends string>(values: readonly T[]) =>
  Type.Union(values.map((value) => Type.Literal(value)));
const schema = Type.Object(
  {
    version: Type.Literal("2.1"),
    software: Type.Object(
      {
        name: Type.String({ pattern: softwareName.source }),
        version: Type.String(),
        repository: Type.Optional(Type.String()),
        homepage: Type.Optional(Type.String()),
      },
      closed,
    ),
    protocols: Type.Array(oneOf(protocols), { minItems: 1 }),
    services: Type.Object(
      { inbound: Type.Array(oneOf(inboundServices)), outbound: Type.Array(oneOf(outboundServices)) },
      closed,
    ),
    openRegistrations: Type.Boolean(),
    usage: Type.Object(
      {
        users: Type.Object(
          {
            total: Type.Optional(count),
            activeHalfyear: Type.Optional(count),
            activeMonth: Type.Optional(count),
          },
          closed,
        ),
        localPosts: Type.Optional(count),
        localComments: Type.Optional(count),
      },
      closed,
    ),
    metadata: Type.Record(Type.String(), Type.Unknown()),
  },
  closed,
);
export type NodeInfo = Static<typeof schema>;

const compiled = Compile(schema);

export function check(value: unknown): boolean {
  return compiled.Check(value);
}

export function explain(value: unknown): number {
  return compiled.Errors(value).length;
}
