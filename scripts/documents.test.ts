import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { documents } from "@nodeinfo-kit/schemas";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { validators } from "@nodeinfo-kit/validators/all";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { repository } from "./repository.ts";

test("every example document has the result that its folder names", () => {
  const start = spawnSync(
    process.execPath,
    [`${repository}node_modules/tsx/dist/cli.mjs`, `${repository}scripts/start.ts`],
    {
      encoding: "utf8",
    },
  );
  expect(start.stderr).toBe("");
  expect(start.stdout).toMatch(/All [1-9]\d+ examples have the result that their folder names/);
});

test("every package lists the same documents as the folders under schemas/", () => {
  const ids = readDocuments().map(({ id }) => id);
  expect(ids).toContain("nodeinfo/2.1");
  expect(documents.map(({ id }) => id)).toEqual(ids);
  expect(Object.keys(validators)).toEqual(ids);
});

test("the facts of NodeInfo 2.1 are those of its protocol", () => {
  expect(documents.find(({ id }) => id === "nodeinfo/2.1")).toEqual({
    id: "nodeinfo/2.1",
    title: "NodeInfo21",
    standard: "NodeInfo 2.1",
    specification: "https://github.com/jhass/nodeinfo/tree/main/schemas/2.1",
    status: "released",
    officialId: "http://nodeinfo.diaspora.software/ns/schema/2.1#",
    rel: "http://nodeinfo.diaspora.software/ns/schema/2.1",
    profile: "http://nodeinfo.diaspora.software/ns/schema/2.1#",
  });
});

const versions = documents.filter(({ id }) => id.startsWith("nodeinfo/"));

test.each(versions)(
  "the rel, profile and official id of $id are those of its version",
  ({ id, ...facts }) => {
    const address = id.replace("nodeinfo/", "http://nodeinfo.diaspora.software/ns/schema/");
    expect(facts).toMatchObject({ rel: address, profile: `${address}#`, officialId: `${address}#` });
  },
);

test("only 2.2 is unreleased, and only NodeInfo has a rel", () => {
  expect(documents.filter(({ status }) => status === "unreleased").map(({ id }) => id)).toEqual([
    "nodeinfo/2.2",
  ]);
  expect(documents.filter(({ rel }) => rel).every(({ id }) => id.startsWith("nodeinfo/"))).toBe(true);
});

test.each(documents.map(({ id }) => id))(
  "%s is published as JSON and as a module, which are equal",
  async (id) => {
    const published = await import(/* @vite-ignore */ `@nodeinfo-kit/schemas/${id}`);
    const read = (path: string) => JSON.parse(readFileSync(`${repository}schemas/dist/${path}.json`, "utf8"));
    expect(read(id)).toEqual(published.schema);
    expect(read(`open/${id}`)).toEqual(published.openSchema);
    expect(published.schema.$id).not.toBe(published.openSchema.$id);
    expect(() => new Ajv2020({ strict: true }).compile(published.openSchema)).not.toThrow();
  },
);

test.each(["funkwhale-2.0", "funkwhale-2.1", "funkwhale-2.1-hidden-statistics"])(
  "the metadata of the example %s is valid against its vocabulary",
  (name) => {
    const text = readFileSync(`${repository}examples/documents/valid/${name}.json`, "utf8");
    const { version, metadata } = JSON.parse(text);
    const { strict } =
      version === "2.0" ? validators["metadata/funkwhale-2.0"] : validators["metadata/funkwhale-2.1"];
    expect(strict.validate(metadata).issues).toBeUndefined();
    expect(Object.keys(metadata).length).toBeGreaterThan(10);
  },
);
