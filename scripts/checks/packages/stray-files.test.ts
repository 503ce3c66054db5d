import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { strayFiles } from "./stray-files.ts";

/** The files of a package, and whether a user needs each. */
const files: Readonly<Record<string, { text: string; isStray?: true }>> = {
  "package.json": {
    text: JSON.stringify({
      type: "module",
      bin: { tool: "./bin/tool.js" },
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./old": { require: { default: "./dist/old.cjs" } },
        "./data.json": "./dist/data.json",
      },
    }),
  },
  "README.md": { text: "" },
  "bin/tool.js": { text: 'import "../dist/main.js";' },
  "dist/main.js": { text: 'await import("./later.js"); import "not-installed";' },
  "dist/later.js": { text: "export const later = 1;" },
  "dist/index.js": { text: 'export { inner } from "./inner.js";' },
  "dist/index.d.ts": { text: 'export { inner } from "./inner.js"; import type { T } from "./types.js";' },
  "dist/inner.js": { text: "export const inner = 1;" },
  "dist/inner.d.ts": { text: "export declare const inner = 1;" },
  "dist/types.js": { text: "/** Types. */\n// No code.\nexport {};\n" },
  "dist/types.d.ts": { text: "export type T = 1;" },
  "dist/old.cjs": { text: "module.exports = {};" },
  "dist/data.json": { text: "{}" },
  "dist/docs/page.md": { text: "" },
  "dist/try-tool.js": { text: "export const path = '/tmp';", isStray: true },
  "dist/try-tool.d.ts": { text: "export declare const path: string;", isStray: true },
  "dist/index.test.js": { text: 'import "./index.js";', isStray: true },
  "dist/fixtures/a.json": { text: "{}", isStray: true },
  "src/index.ts": { text: "", isStray: true },
  "notes.md": { text: "", isStray: true },
};

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-stray-"));
  for (const [path, { text }] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test("files that no export and no command reaches, and files of tests, are stray", () => {
  const stray = Object.entries(files).flatMap(([path, { isStray }]) => (isStray ? [path] : []));
  expect(strayFiles(folder, Object.keys(files))).toEqual(stray);
});
