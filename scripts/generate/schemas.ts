import { hasBuilder, renderBuilder } from "../../packages/codegen/src/builders/render-builders.ts";
import { renderBuildersIndex, renderVersions } from "../../packages/codegen/src/builders/render-index.ts";
import { openApiNames } from "../../packages/codegen/src/openapi/bundle.ts";
import { readDocuments, type SourceDocument } from "../../packages/codegen/src/source/documents.ts";
import { readRegistries } from "../../packages/codegen/src/source/known-values.ts";
import { renderTypes, renderTypesIndex } from "../../packages/codegen/src/types/render-types.ts";
import type { Generated } from "./generated.ts";
import { exportsOf, renderManifest } from "./render-exports.ts";

const typesFolder = "packages/types/src/generated/";
const buildersFolder = "packages/builders/src/generated/";

export async function schemas(): Promise<Generated> {
  const files = await render(readDocuments());
  return { files, folders: [`${typesFolder}**`, `${buildersFolder}**`] };
}

async function render(documents: SourceDocument[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const registries = readRegistries().map(({ name }) => name);
  const versions = newestFirst(documents.filter(({ id }) => id.startsWith("nodeinfo/")));
  for (const document of documents) {
    if (hasBuilder(document))
      files.set(`${buildersFolder}${document.id}.ts`, renderBuilder(document, versions));
    files.set(`${typesFolder}${document.id}.ts`, await renderTypes(document));
  }
  files.set(`${typesFolder}index.ts`, renderTypesIndex(documents));
  files.set(`${buildersFolder}index.ts`, renderBuildersIndex(documents.filter(hasBuilder)));
  files.set(`${buildersFolder}versions.ts`, renderVersions(sameMajor(versions)));
  for (const [manifest, exports] of exportsOf(documents, openApiNames(), registries))
    files.set(manifest, renderManifest(manifest, exports));
  return files;
}

function newestFirst(versions: SourceDocument[]): SourceDocument[] {
  return versions.toSorted((a, b) => b.id.localeCompare(a.id, "en", { numeric: true }));
}

/** The newest version and those that it can stand in for, by their first number. */
function sameMajor(versions: SourceDocument[]): SourceDocument[] {
  const major = versions[0]?.id.replace(/\.\d+$/, ".") ?? "";
  return versions.filter(({ id }) => id.startsWith(major));
}
