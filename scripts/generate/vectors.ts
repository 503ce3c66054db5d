import { generateVectors, readSources } from "@nodeinfo-kit/codegen";
import { repository } from "../repository.ts";
import type { Generated } from "./generated.ts";
import { renderManifest, vectorExports } from "./render-exports.ts";

const manifest = "packages/vectors/package.json";

export async function vectors(): Promise<Generated> {
  const made = generateVectors(readSources(`${repository}schemas`));
  const files = new Map(
    [...made].map(([path, text]) => [`schemas/${path.replace(/(optional\/)?[^/]+$/, "vectors/$&")}`, text]),
  );
  files.set(manifest, renderManifest(manifest, vectorExports([...files.keys()])));
  return { files, folders: ["schemas/**/vectors/**/*.json"] };
}
