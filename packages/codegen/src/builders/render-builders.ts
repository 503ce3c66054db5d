import { moduleOf, runtimeOf } from "../module-names.js";
import type { SourceDocument } from "../source/documents.js";
import type { BuilderImports } from "./builder-imports.js";
import { fixedProperties } from "./builder-properties.js";
import { type Form, hasOpenForm, openForm, strictForm } from "./forms.js";
import { type LaterValues, laterValuesOf } from "./later-values.js";
import { renderLimits } from "./limits.js";
import { linkSteps } from "./link-steps.js";
import { comment, renderInterface } from "./render-steps.js";

/** Whether a document has a builder. A document that is an array has none. */
export function hasBuilder({ strict }: SourceDocument): boolean {
  return strict.type === "object";
}

/** Renders the module of one document. `versions` are all versions of NodeInfo, newest first. */
export function renderBuilder(
  document: SourceDocument,
  versions: readonly SourceDocument[],
  imports: BuilderImports,
): string {
  if (document.id.startsWith("metadata/")) return renderVocabulary(document, imports);
  const later = laterValuesOf(document, versions);
  const strict = strictForm(document, later);
  if (document.id === "discovery") return renderLinkDocument(document, strict, versions, imports);
  return renderModule(document, imports, [
    renderLimitsOf(strict),
    renderInterface(document, strict),
    renderDescription(document, strict, "DocumentDescription", { later }),
    renderStart(document, strict, "documentBuilder"),
    ...renderOpen(document),
  ]);
}

function renderOpen(document: SourceDocument): string[] {
  if (!hasOpenForm(document)) return [];
  const open = openForm(document);
  return [
    renderLimitsOf(open),
    renderInterface(document, open),
    renderStart(document, open, "documentBuilder"),
  ];
}

/** The name of the function that starts a document. */
export function builderName(
  { id, name, title }: SourceDocument,
  place: "subpath" | "root",
  profile: Form["profile"] = "strict",
): string {
  if (id === "discovery") return id;
  // Several vocabularies are used in one call, so their names have the version in the subpath, too.
  const type = id.startsWith("metadata/") ? title.replace("Metadata", "") : place === "root" ? title : name;
  return profile === "open" ? `open${type}` : type.charAt(0).toLowerCase() + type.slice(1);
}

/** `2.1` of `nodeinfo/2.1`. */
export function versionOf({ id }: SourceDocument): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

function renderLinkDocument(
  document: SourceDocument,
  form: Form,
  versions: readonly SourceDocument[],
  imports: BuilderImports,
): string {
  // The links have their own steps, which put them in order.
  const others = { ...form, properties: form.properties.filter(({ name }) => name !== "links") };
  const rels = Object.fromEntries(versions.map((version) => [versionOf(version), version.facts.rel]));
  return renderModule(document, imports, [
    renderInterface(document, others, linkSteps(document, form, Object.keys(rels))),
    renderDescription(document, others, "LinkDescription", { rels }),
    renderStart(document, others, "linkBuilder"),
  ]);
}

/** Renders the description of a document that the core needs, regardless of its form. */
function renderDescription(
  { strict, resolved, facts }: SourceDocument,
  { properties }: Form,
  type: string,
  more: { rels?: object; later?: LaterValues },
): string {
  const fixed = fixedProperties(resolved.strict);
  const { rels, later = {} } = more;
  const description = {
    standard: facts.standard,
    members: [
      ...Object.keys(fixed),
      ...properties.map((property) => property.name),
      ...(strict.additionalProperties === false ? [] : ["extra"]),
    ],
    defaults: {
      ...fixed,
      ...Object.fromEntries(
        withDefault(properties).map((property) => [property.name, property.defaultValue]),
      ),
    },
    lists: properties.filter(({ kind }) => kind === "array").map((property) => property.name),
    ...(Object.keys(later).length > 0 && { later }),
    ...(rels && { rels }),
  };
  const lines = Object.entries(description).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  return `const description: ${type} = {
${lines.join("")}${strict.additionalProperties === false ? "" : "  extra,\n"}};
`;
}

function withDefault(properties: Form["properties"]): Form["properties"] {
  return properties.filter(({ defaultValue }) => defaultValue !== undefined);
}

function renderStart(
  document: SourceDocument,
  { profile, type, properties }: Form,
  start: "documentBuilder" | "linkBuilder",
): string {
  const { standard } = document.facts;
  const name = builderName(document, "subpath", profile);
  const defaults = withDefault(properties).map(
    (property) => `\`${property.name}\` is \`${JSON.stringify(property.defaultValue)}\``,
  );
  const doc = [`Starts a document of ${standard}.`];
  if (profile === "open")
    doc.push(
      "The document is valid in the open profile, which allows values that the standard does not list. Strict readers reject these values.",
      `Use \`${builderName(document, "subpath")}()\` if you do not need them.`,
    );
  if (defaults.length > 0)
    doc.push(`Unless a step sets it, ${defaults.join(" and ")}. Nothing else has a default.`);
  const builder = `${type}Builder`;
  return `${comment(...doc)}export const ${name}: () => ${builder} =
  /* @__PURE__ */ ${start}<${builder}>(description, validate${type});
`;
}

function renderVocabulary(document: SourceDocument, imports: BuilderImports): string {
  const { name, strict, resolved, facts } = document;
  const limits = renderLimits(resolved.strict);
  const doc = comment(
    `Validates metadata of ${facts.standard}. ${strict.description}`,
    "Returns a copy, for the step `metadata()` of a builder. Throws a `BuildError` with all issues.",
  );
  const text = `${limits ? `type Limits = ${limits};\n\n` : ""}${doc}export const ${builderName(document, "subpath")}: <const Given extends Input<${name}>>(
  metadata: Given & Input<${name}> & Checked<Given, ${name}${limits ? ", Limits" : ""}>
) => ${name} = /* @__PURE__ */ vocabulary<${name}>(${JSON.stringify(facts.standard)}, validate${name});
`;
  return renderModule(document, imports, [text]);
}

/** Renders the limits that TypeScript checks in literals, by property. */
function renderLimitsOf({ properties, limits: name }: Form): string {
  const limited = properties.flatMap(({ name, limits }) => (limits ? [`  ${name}: ${limits};\n`] : []));
  if (limited.length === 0) return "";
  return `${comment("Limits that TypeScript checks in literals, in addition to their types.")}export interface ${name} {\n${limited.join("")}}\n`;
}

/** The names that a generated module can use, by the file that exports them. */
const core = {
  "document-builder": ["documentBuilder", "DocumentDescription"],
  extra: ["extra"],
  "link-builder": ["linkBuilder", "LinkDescription"],
  vocabulary: ["vocabulary"],
};
const checks =
  "Checked CheckedHref CheckedItems CheckedParts CheckedWords Count Input Item Items Member Merged Once OneOf Only OrAny Ready Some Without".split(
    " ",
  );

function renderModule({ id, name }: SourceDocument, imports: BuilderImports, parts: string[]): string {
  const runtime = runtimeOf(imports.runtime, id);
  const text = parts.filter((part) => part !== "").join("\n");
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(text);
  const used = (names: readonly string[]) => names.filter(uses).join(", ");
  const functions = Object.entries(core).flatMap(([file, [start = "", description = ""]]) =>
    uses(start)
      ? [`import { ${start}${description && `, type ${description}`} } from "${runtime}${file}.js";\n`]
      : [],
  );
  const types = used([name, `Open${name}`]);
  const typesModule = moduleOf(imports.types, id);
  return `
import type { ${types} } from "${typesModule}";
import { ${used([`validate${name}`, `validateOpen${name}`])} } from "${moduleOf(imports.validators, id)}";
import type { ${used(checks)} } from "${runtime}checked.js";
${functions.join("")}
export type { ${types} } from "${typesModule}";
export { BuildError, type Issue, type IssueCode } from "${runtime}issue.js";

${text}`;
}
