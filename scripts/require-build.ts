/** Stops with a hint if the files that the build generates are missing. */
import { existsSync } from "node:fs";
import { repository } from "./repository.ts";

const folders = ["schemas/dist", "packages/validators/src/generated"];
if (!folders.every((folder) => existsSync(repository + folder))) {
  console.error('This needs the generated schemas and validators. Run "npm run build" first.');
  process.exit(1);
}
