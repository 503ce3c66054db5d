/** Removes all that is built. turbo restores what it has in its cache, and nothing is left of what is no longer made. */
import { rmSync } from "node:fs";
import { globSync } from "tinyglobby";
import { repository } from "./repository.ts";

const built = ["schemas/dist", "packages/*/dist", "packages/validators/src/generated"];
const folders = globSync(built, {
  cwd: repository,
  onlyDirectories: true,
  expandDirectories: false,
  absolute: true,
});
for (const folder of folders) rmSync(folder, { recursive: true });
