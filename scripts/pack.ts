/**
 * Packs every package as npm publishes it into `packs/`, and prints the command that installs them in another project.
 * Tarballs behave like published packages: a linked folder finds the modules of this clone, and `npm install` undoes
 * `--install-links`.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pack } from "./checks/packages/pack.ts";
import { repository } from "./repository.ts";

const folder = join(repository, "packs");
rmSync(folder, { recursive: true, force: true });
const tarballs = pack(folder);
console.log("In your project (a folder with a package.json), run:\n");
console.log(`npm install ${tarballs.map(quoted).join(" ")}`);

/** Quotes a path for sh, PowerShell and cmd, which does not support single quotes. */
function quoted(path: string): string {
  return /^[\w./:\\-]+$/.test(path) ? path : `"${path.replace(/["$`]/g, "\\$&")}"`;
}
