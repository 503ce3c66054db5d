import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { repository, SourceError } from "../../packages/codegen/src/source/documents.ts";
import type { Generated } from "./generated.ts";

const built = "packages/lint/dist/docs/";
const committed = "docs/rules/";
const schema = "packages/cli/config.schema.json";

/** Copies the pages that lint's build writes, so that they can be read in the repository. Nothing is built from the copies. */
export async function pages(): Promise<Generated> {
  const build = ["run", "--silent", "build", "--", "--filter=@nodeinfo-kit/lint"];
  const { status } = spawnSync("npm", build, {
    cwd: repository,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new SourceError("The pages of the rules were not written, as lint could not be built.");
  const paths = globSync("**/*.md", { cwd: repository + built });
  const files = new Map(paths.map((path) => [committed + path, read(built + path)]));
  // It asks lint for its rules, which could not be loaded before it was built.
  const { renderConfigSchema } = await import("../../packages/cli/build/render-config-schema.ts");
  files.set(schema, renderConfigSchema(read(schema)));
  return { files, folders: [`${committed}**`] };
}

function read(path: string): string {
  return readFileSync(repository + path, "utf8");
}
