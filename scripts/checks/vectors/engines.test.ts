import { readFileSync } from "node:fs";
import { Validator } from "@cfworker/json-schema";
import * as hyperjump04 from "@hyperjump/json-schema/draft-04";
import * as hyperjump07 from "@hyperjump/json-schema/draft-07";
import * as hyperjump2020 from "@hyperjump/json-schema/draft-2020-12";
import type { VectorGroup } from "@nodeinfo-kit/codegen";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { validators } from "@nodeinfo-kit/validators/all";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import AjvDraft04Module from "ajv-draft-04";
import { beforeAll, describe, expect, test } from "vitest";
import { repository } from "../../repository.ts";

const groups = readVectors();
const base = readDocuments()[0]?.base ?? "";
type Guard = (value: unknown) => boolean;
type Schema = Record<string, unknown>;

/** Returns the published schema of a group of vectors in a dialect. */
function published({ schema }: VectorGroup, dialect: string): Schema {
  const path = schema.$ref.replace(base, dialect);
  return JSON.parse(readFileSync(`${repository}schemas/dist/${path}`, "utf8"));
}

/** Returns the vectors with a wrong result. */
function wrong(group: VectorGroup, guard: Guard): string[] {
  return group.tests.filter(({ data, valid }) => guard(data) !== valid).map(({ description }) => description);
}

test.each([...groups, ...readVectors("**", "vectors/optional")])(
  "our own validators give every result of $file",
  ({ file, group }) => {
    const [, id, profile] = file.match(/^(.*)\/vectors\/(?:optional\/)?(strict|open)-/) ?? [];
    const { is, validate } = Object(validators)[`${id}`][`${profile}`];
    expect(wrong(group, is)).toEqual([]);
    expect(wrong(group, (value) => validate(value).issues === undefined)).toEqual([]);
  },
);

const ajvOptions = { strict: true, ownProperties: true, allowUnionTypes: true };
const AjvDraft04 = AjvDraft04Module.default;

describe.each([
  { dialect: "", ajv: new Ajv2020(ajvOptions), hyperjump: hyperjump2020, draft: "2020-12" as const },
  { dialect: "draft-07", ajv: new Ajv(ajvOptions), hyperjump: hyperjump07, draft: "7" as const },
  { dialect: "draft-04", ajv: new AjvDraft04(ajvOptions), hyperjump: hyperjump04, draft: "4" as const },
])("in draft $draft", ({ dialect, ajv, hyperjump, draft }) => {
  beforeAll(() => {
    const schemas = groups.map(({ group }) => published(group, dialect));
    const byId = new Map(schemas.map((schema) => [String(schema.$id ?? schema.id), schema]));
    for (const schema of byId.values()) hyperjump.registerSchema(structuredClone(schema) as never); // Plain JSON.
  });

  test.each(groups)("ajv gives every result of $file", ({ group }) => {
    const schema = published(group, dialect);
    const guard = ajv.getSchema(String(schema.$id ?? schema.id)) ?? ajv.compile(schema);
    expect(wrong(group, (value) => guard(value) === true)).toEqual([]);
  });

  test.each(groups)("@hyperjump/json-schema gives every result of $file", async ({ group }) => {
    const schema = published(group, dialect);
    const validate = await hyperjump.validate(String(schema.$id ?? schema.id));
    expect(wrong(group, (value) => validate(value as never).valid)).toEqual([]); // Plain JSON.
  });

  test.each(groups)("@cfworker/json-schema gives every result of $file", ({ group }) => {
    const validator = new Validator(published(group, dialect), draft);
    expect(wrong(group, (value) => validator.validate(value).valid)).toEqual([]);
  });
});
