import { generateBuilders, generateTypes, readSources } from "@nodeinfo-kit/codegen";
import { repository } from "../repository.ts";
import type { Generated } from "./generated.ts";
import { exportsOf, renderManifest } from "./render-exports.ts";

const typesFolder = "packages/types/src/generated/";
const buildersFolder = "packages/builders/src/generated/";

export async function schemas(): Promise<Generated> {
  const sources = readSources(`${repository}schemas`);
  const types = await generateTypes(sources);
  const builders = generateBuilders(sources, {
    types: "@nodeinfo-kit/types",
    validators: "@nodeinfo-kit/validators",
    runtime: "..",
  });
  const files = new Map([
    ...[...types].map(([path, text]) => [typesFolder + path, text] as const),
    ...[...builders].map(([path, text]) => [buildersFolder + path, text] as const),
    ...exportsOf(sources).map(([path, exports]) => [path, renderManifest(path, exports)] as const),
  ]);
  return { files, folders: [`${typesFolder}**`, `${buildersFolder}**`] };
}
