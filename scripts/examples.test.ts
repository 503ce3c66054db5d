import { execFileSync } from "node:child_process";
import { validators } from "@nodeinfo-kit/validators/all";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { repository } from "./repository.ts";

const programs = globSync("examples/*.ts", { cwd: repository });
const output = (program: string) =>
  execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", program], {
    cwd: repository,
    encoding: "utf8",
  });

test("the examples include programs", () => {
  expect(programs).toContain("examples/build-documents.ts");
});

test.each(programs)("%s runs", (program) => {
  expect(output(program)).not.toBe("");
});

test("the builder example prints a valid document of every type, and the facts that a version cannot express", () => {
  const printed = output("examples/build-documents.ts");
  const blocks = [...printed.matchAll(/^https:\/\/social\.example(\S+)\n([\s\S]*?)\n\n/gm)];
  const ids: Record<string, keyof typeof validators> = {
    "/.well-known/nodeinfo": "discovery",
    "/.well-known/x-nodeinfo2": "nodeinfo2/1.0",
    "/nodeinfo/1.0": "nodeinfo/1.0",
    "/nodeinfo/1.1": "nodeinfo/1.1",
    "/nodeinfo/2.0": "nodeinfo/2.0",
    "/nodeinfo/2.1": "nodeinfo/2.1",
    "/nodeinfo/2.2": "nodeinfo/2.2",
  };
  expect(blocks.map(([, path]) => path)).toEqual(Object.keys(ids));
  for (const [, path = "", json = ""] of blocks) {
    const id = ids[path];
    expect(id && validators[id].strict.validate(JSON.parse(json)).issues).toBeUndefined();
  }
  expect(printed).toContain("NodeInfo 2.1 cannot express /usage/users/activeWeek: 40");
});
