import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { repository } from "../../codegen/src/source/documents.ts";

const built = new Set(["node_modules", "dist", ".turbo", ".git"]);

/** Copies the repository's own files to a temporary folder, for tests that change them. `remove` deletes the copy. */
export function copyRepository(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-"));
  cpSync(repository, folder, { recursive: true, filter: (source) => !built.has(basename(source)) });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), "junction");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
