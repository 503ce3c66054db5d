/** Writes the pages of the rules to `dist/docs/`. They show what lint says of each rule's bad sample, so they are written last. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { rules } from "@nodeinfo-kit/lint";
import { renderPages } from "./render-pages.ts";

const folder = new URL("../dist/docs/", import.meta.url);

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of renderPages(rules)) {
  const file = new URL(path, folder);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, text);
}
