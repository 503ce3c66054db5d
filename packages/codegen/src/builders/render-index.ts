import { moduleOf, runtimeOf } from "../module-names.js";
import type { SourceDocument } from "../source/documents.js";
import type { BuilderImports } from "./builder-imports.js";
import { builderPropertiesOf, fixedProperties } from "./builder-properties.js";
import { hasOpenForm } from "./forms.js";
import { builderName, versionOf } from "./render-builders.js";

/** Renders the package's root, where the name of each builder carries its version. */
export function renderBuildersIndex(documents: SourceDocument[], imports: BuilderImports): string {
  const runtime = runtimeOf(imports.runtime, "index");
  const lines = documents.map((document) => {
    const { id, name, title } = document;
    const names = [[builderName(document, "subpath"), builderName(document, "root")]];
    if (!id.startsWith("metadata/")) names.push([`type ${name}Builder`, `${title}Builder`]);
    if (hasOpenForm(document)) {
      names.push([builderName(document, "subpath", "open"), builderName(document, "root", "open")]);
      names.push([`type Open${name}Builder`, `Open${title}Builder`]);
    }
    const renamed = names.map(([from, to]) =>
      from?.replace("type ", "") === to ? from : `${from} as ${to}`,
    );
    return `export { ${renamed.join(", ")} } from "./${id}.js";`;
  });
  return `
export { type BuiltOpenVersions, type BuiltVersions, buildOpenVersions, buildVersions, type Omission } from "${runtime}build-versions.js";
export { BuildError, type Issue, type IssueCode } from "${runtime}issue.js";
export { toSoftwareName } from "${runtime}software-name.js";
${lines.join("\n")}
`;
}

/** Renders the data for building several versions at once. The newest version has all properties of the others. */
export function renderVersions(versions: SourceDocument[], imports: BuilderImports): string {
  const [newest] = versions;
  if (newest === undefined) throw new Error("No version of NodeInfo was found.");
  const template = [
    ...Object.entries(fixedProperties(newest.resolved.strict)),
    ...builderPropertiesOf(newest.resolved.strict).map(
      (property) => [property.name, property.defaultValue] as const,
    ),
  ];
  const lines = (render: (version: string, name: string, document: SourceDocument) => string) =>
    versions
      .map((document) =>
        render(versionOf(document), `NodeInfo${versionOf(document).replace(".", "")}`, document),
      )
      .join("\n");
  return `
${lines((_, name, { id }) => `import type { NodeInfo as ${name}, OpenNodeInfo as Open${name} } from "${moduleOf(imports.types, id, "versions")}";`)}
${lines((_, name, { id }) => `import { validateNodeInfo as validate${name}, validateOpenNodeInfo as validateOpen${name} } from "${moduleOf(imports.validators, id, "versions")}";`)}
import type { Limits, OpenLimits } from "./${newest.id}.js";

/** The documents that can be built from the same facts, by version. */
export interface Documents<Metadata extends object> {
${lines((version, name) => `  ${JSON.stringify(version)}: ${name}<Metadata>;`)}
}

/** The same in the open profile. */
export interface OpenDocuments {
${lines((version, name) => `  ${JSON.stringify(version)}: Open${name};`)}
}

/** The version that has all properties of the others. */
export type Newest = ${JSON.stringify(versionOf(newest))};
export type NewestLimits = Limits;
export type NewestOpenLimits = OpenLimits;

/** The newest version, and its properties in order, with their defaults. */
export const newest = {
  version: ${JSON.stringify(versionOf(newest))} as const,
  template: {
${template.map(([name, value]) => `    ${name}: ${value === undefined ? "undefined" : JSON.stringify(value)},`).join("\n")}
  },
};

export const validators = {
${lines((version, name) => `  ${JSON.stringify(version)}: validate${name},`)}
};

export const openValidators = {
${lines((version, name) => `  ${JSON.stringify(version)}: validateOpen${name},`)}
};
`;
}
