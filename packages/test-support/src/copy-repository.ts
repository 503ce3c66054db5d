import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { globSync } from "tinyglobby";
import { repository } from "./repository.ts";

const built = new Set(["node_modules", ".cache", "dist", ".turbo", ".git"]);
const ours = "@nodeinfo-kit";

/** Copies the repository's own files to a temporary folder, for tests that change them. `remove` deletes the copy. */
export function copyRepository(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-"));
  cpSync(repository, folder, { recursive: true, filter: (source) => !built.has(basename(source)) });
  const modules = globSync(["node_modules", "packages/*/node_modules"], {
    cwd: repository,
    onlyDirectories: true,
    expandDirectories: false,
  });
  for (const path of modules) linkModules(join(repository, path), join(folder, path));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Commits a copy that will be built more than once: turbo uses git to distinguish sources from build output. */
export function commitCopy(folder: string): void {
  const author = [
    "-c",
    "user.name=test",
    "-c",
    "user.email=test@social.example",
    "-c",
    "commit.gpgsign=false",
  ];
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
    [...author, "commit", "-qm", "Copy"],
  ])
    execFileSync("git", args, { cwd: folder });
}

/**
 * Links the installed packages, which in a copy are links themselves. The links to our own packages are relative, so they point to
 * those of the copy.
 */
function linkModules(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (name !== ours && statSync(join(from, name)).isDirectory())
      symlinkSync(join(from, name), join(to, name), "junction");
  if (existsSync(join(from, ours)))
    cpSync(join(from, ours), join(to, ours), { recursive: true, verbatimSymlinks: true });
}
