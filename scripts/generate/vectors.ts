import { readDocuments } from "../../packages/codegen/src/source/documents.ts";
import { renderVectors } from "../../packages/codegen/src/vectors/render-vectors.ts";
import type { Generated } from "./generated.ts";
import { renderManifest, vectorExports } from "./render-exports.ts";

const manifest = "packages/vectors/package.json";

export async function vectors(): Promise<Generated> {
  const files = new Map(
    readDocuments().flatMap((document) =>
      [...renderVectors(document)].map(([name, text]) => [`schemas/${document.id}/vectors/${name}`, text]),
    ),
  );
  files.set(manifest, renderManifest(manifest, vectorExports([...files.keys()])));
  return { files, folders: ["schemas/**/vectors/*.json"] };
}
