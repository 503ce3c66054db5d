import { sValidator } from "@hono/standard-validator";
import type { NodeInfo } from "@nodeinfo-kit/types/nodeinfo/2.1";
import { validators } from "@nodeinfo-kit/validators/all";
import { NodeInfoSchema } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Hono } from "hono";
import { describe, expect, expectTypeOf, test } from "vitest";

const valid = {
  version: "2.1",
  software: { name: "example", version: "1.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: false,
  usage: { users: {} },
  metadata: {},
};

test("a validator has the types of Standard Schema 1.1", () => {
  expectTypeOf(NodeInfoSchema).toExtend<StandardSchemaV1<NodeInfo>>();
  expectTypeOf(NodeInfoSchema).toExtend<StandardJSONSchemaV1<NodeInfo>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof NodeInfoSchema>>().toEqualTypeOf<NodeInfo>();
});

describe("libraries that take a Standard Schema take ours:", () => {
  test("Vitest's schemaMatching", () => {
    expect({ body: valid }).toEqual({ body: expect.schemaMatching(NodeInfoSchema) });
    expect({ ...valid, metadata: [] }).not.toEqual(expect.schemaMatching(NodeInfoSchema));
  });

  test("Hono's standard validator", async () => {
    const app = new Hono().post("/", sValidator("json", NodeInfoSchema), (context) =>
      context.text(context.req.valid("json").software.name),
    );
    const post = (body: unknown) =>
      app.request("/", {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      });
    expect(await (await post(valid)).text()).toBe("example");
    const refused = await post({ ...valid, openRegistrations: "yes" });
    expect(refused.status).toBe(400);
    expect(JSON.stringify(await refused.json())).toContain("must be a boolean");
  });
});

describe("the JSON Schema of a validator", () => {
  const broken = { ...valid, usage: { users: { total: -1 } } };

  test("is there in draft-2020-12 and draft-07, with the same verdict", () => {
    const { input } = NodeInfoSchema["~standard"].jsonSchema;
    for (const accepts of [
      new Ajv2020().compile(input({ target: "draft-2020-12" })),
      new Ajv().compile(input({ target: "draft-07" })),
    ]) {
      expect(accepts(valid)).toBe(true);
      expect(accepts(broken)).toBe(false);
    }
  });

  test("is a new one for each caller, who may change it", () => {
    const { input } = NodeInfoSchema["~standard"].jsonSchema;
    delete input({ target: "draft-07" }).properties;
    expect(input({ target: "draft-07" })).toHaveProperty("properties");
  });

  test("is there in no other dialect", () => {
    const { input } = NodeInfoSchema["~standard"].jsonSchema;
    expect(() => input({ target: "openapi-3.0" })).toThrow(
      'Unsupported JSON Schema target "openapi-3.0". Use "draft-2020-12" or "draft-07".',
    );
  });

  test.each(Object.entries(validators))("of %s compiles in a strict ajv, in both profiles", (_, profiles) => {
    for (const { schema } of Object.values(profiles)) {
      const { input } = schema["~standard"].jsonSchema;
      expect(() => new Ajv2020({ strict: true }).compile(input({ target: "draft-2020-12" }))).not.toThrow();
      expect(() => new Ajv({ strict: true }).compile(input({ target: "draft-07" }))).not.toThrow();
    }
  });
});
