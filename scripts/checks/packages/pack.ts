import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { repository } from "../../repository.ts";
import { publishedPackages } from "./published.ts";
import { stage } from "./stage.ts";
import { strayFiles } from "./stray-files.ts";

/** Packs every package as npm publishes it into a new folder, next to the folder it is packed from, and returns the tarballs. */
export function pack(folder: string): string[] {
  mkdirSync(folder);
  return publishedPackages().map(({ name, folder: source }) => {
    const staged = join(folder, basename(source));
    stage(join(repository, source), staged);
    const { status, stdout, stderr } = spawnSync("npm", ["pack", "--json", "--pack-destination", folder], {
      cwd: staged,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`${name} cannot be packed:\n${stderr}`);
    const [{ filename, files }]: [{ filename: string; files: { path: string }[] }] = JSON.parse(stdout);
    const stray = strayFiles(
      staged,
      files.map(({ path }) => path),
    );
    const missing = ["README.md", "LICENSE"].filter((file) => !files.some(({ path }) => path === file));
    if (stray.length > 0)
      throw new Error(
        `${name} packs unneeded files: ${stray.join(", ")}. Exclude them from its build. If an earlier build wrote them, run "npm run clean" and "npm run build".`,
      );
    if (missing.length > 0) throw new Error(`${name} lacks ${missing.join(" and ")}.`);
    return join(folder, filename);
  });
}
