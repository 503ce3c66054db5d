import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { afterAll, expect, test } from "vitest";
import { stage } from "./stage.ts";

const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-stage-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("published packages have no sources, nothing that resolves to them, and nothing to build them with", () => {
  const source = join(folder, "source");
  const published = { name: "example", files: ["dist"], publishConfig: { access: "public" } };
  const manifest = {
    ...published,
    scripts: { build: "tsc" },
    devDependencies: { "@nodeinfo-kit/test-support": "0.0.0" },
    publishConfig: { access: "public", directory: "../../packs/example" },
    exports: {
      ".": {
        "@nodeinfo-kit/source": "./src/index.ts",
        types: "./dist/index.d.ts",
        default: "./dist/index.js",
      },
      "./jest": { "@nodeinfo-kit/source": "./src/jest.ts", require: { default: "./dist/jest.cjs" } },
      "./package.json": "./package.json",
    },
  };
  for (const file of ["src/index.ts", "dist/index.js", "dist/index.d.ts", "README.md"]) {
    mkdirSync(join(source, file, ".."), { recursive: true });
    writeFileSync(join(source, file), "");
  }
  writeFileSync(join(source, "package.json"), JSON.stringify(manifest));

  const target = join(folder, "target");
  stage(source, target);
  const files = ["README.md", "dist/index.d.ts", "dist/index.js", "package.json"];
  expect(globSync("**", { cwd: target }).sort()).toEqual(files);
  expect(JSON.parse(readFileSync(join(target, "package.json"), "utf8"))).toEqual({
    ...published,
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./jest": { require: { default: "./dist/jest.cjs" } },
      "./package.json": "./package.json",
    },
  });
});
