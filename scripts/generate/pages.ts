import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { SourceError } from "@nodeinfo-kit/codegen";
import { repository } from "../repository.ts";
import type { Generated } from "./generated.ts";

const folder = "docs/rules/";
const schema = "packages/cli/config.schema.json";

/** Renders the rule pages for readers of the repository. lint's build writes them too; nothing is built from these. */
export async function pages(): Promise<Generated> {
  const build = ["run", "--silent", "build", "--", "--filter=@nodeinfo-kit/lint"];
  const { status } = spawnSync("npm", build, {
    cwd: repository,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new SourceError("The rule pages were not written because the build of lint failed.");
  // These load lint, which may not be built yet.
  const { rules } = await import("@nodeinfo-kit/lint");
  const { renderPages } = await import("../../packages/lint/build/render-pages.ts");
  const { renderConfigSchema } = await import("../../packages/cli/build/render-config-schema.ts");
  const files = new Map([...renderPages(rules)].map(([path, text]) => [folder + path, text]));
  files.set(schema, renderConfigSchema(read(schema)));
  return { files, folders: [`${folder}**`] };
}

function read(path: string): string {
  return readFileSync(repository + path, "utf8");
}
