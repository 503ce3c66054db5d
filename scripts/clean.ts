/** Removes everything that is built. A build restores it from turbo's cache. */
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
