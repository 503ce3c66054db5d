import type { Files } from "../files.js";
import { generatedHeader, type HeaderOptions } from "../header.js";
import type { SourceDocument } from "../source/documents.js";
import type { Sources } from "../source/sources.js";
import type { BuilderImports } from "./builder-imports.js";
import { hasBuilder, renderBuilder } from "./render-builders.js";
import { renderBuildersIndex, renderVersions } from "./render-index.js";

/**
 * Generates the builders of every document that is an object: a module for each, and an `index.ts` with the version in every
 * name. If there are versions of NodeInfo, `versions.ts` has the data for building several of them at once.
 *
 * @example
 * const files = generateBuilders(readSources("schemas"), {
 *   types: "@example/types",
 *   validators: "@example/validators",
 *   runtime: "..",
 * });
 * writeFiles("packages/builders/src/generated", files);
 */
export function generateBuilders(
  { folder, documents }: Sources,
  options: BuilderImports & HeaderOptions,
): Files {
  const files: Files = new Map();
  const versions = newestFirst(documents.filter(({ id }) => id.startsWith("nodeinfo/")));
  const built = documents.filter(hasBuilder);
  for (const document of built)
    files.set(
      `${document.id}.ts`,
      generatedHeader(document.file, options) + renderBuilder(document, versions, options),
    );
  files.set("index.ts", generatedHeader(`${folder}/`, options) + renderBuildersIndex(built, options));
  if (versions.length > 0)
    files.set(
      "versions.ts",
      generatedHeader(`${folder}/nodeinfo/`, options) + renderVersions(sameMajor(versions), options),
    );
  return files;
}

function newestFirst(versions: SourceDocument[]): SourceDocument[] {
  return versions.toSorted((a, b) => b.id.localeCompare(a.id, "en", { numeric: true }));
}

/** The newest version, and those with the same major version. */
function sameMajor(versions: SourceDocument[]): SourceDocument[] {
  const major = versions[0]?.id.replace(/\.\d+$/, ".") ?? "";
  return versions.filter(({ id }) => id.startsWith(major));
}
