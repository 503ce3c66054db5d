import type { SourceDocument } from "../source/documents.ts";
import { generatedHeader } from "../types/render-types.ts";
import { renderLimits } from "./limits.ts";
import { type BuilderMember, fixedMembers, membersOf } from "./members.ts";
import { comment, linkSteps, renderInterface } from "./render-steps.ts";

/** Whether a document is built from members. A list has none: writing it is all there is to do. */
export function hasBuilder({ strict }: SourceDocument): boolean {
  return strict.type === "object";
}

/** Renders the module of one document. A link document links to the `versions` of NodeInfo, the newest first. */
export function renderBuilder(document: SourceDocument, versions: SourceDocument[]): string {
  if (document.id.startsWith("metadata/")) return renderVocabulary(document);
  if (document.id === "discovery") return renderLinkDocument(document, versions);
  const members = membersOf(document.strict);
  const types = renderLimitsOf(members) + renderInterface(document, members);
  return renderModule(document, types + renderStart(document, members, "documentBuilder"));
}

/** The name of the function by which a document is built. */
export function builderName({ id, name, title }: SourceDocument, place: "subpath" | "root"): string {
  if (id === "discovery") return id;
  // Vocabularies stand side by side in one call, and so have their version in their subpath too.
  const type = id.startsWith("metadata/") ? title.replace("Metadata", "") : place === "root" ? title : name;
  return type.charAt(0).toLowerCase() + type.slice(1);
}

/** `2.1` of `nodeinfo/2.1`. */
export function versionOf({ id }: SourceDocument): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

function renderLinkDocument(document: SourceDocument, versions: SourceDocument[]): string {
  // The links have steps of their own, which put them in order.
  const members = membersOf(document.strict).filter(({ name }) => name !== "links");
  const rels = Object.fromEntries(versions.map((version) => [versionOf(version), version.facts.rel]));
  const types = renderInterface(document, members, linkSteps(document, Object.keys(rels)));
  return renderModule(document, types + renderStart(document, members, "linkBuilder", rels));
}

function renderStart(
  document: SourceDocument,
  members: BuilderMember[],
  start: "documentBuilder" | "linkBuilder",
  rels?: Record<string, unknown>,
): string {
  const { name, strict, facts } = document;
  const withDefault = members.filter(({ defaultValue }) => defaultValue !== undefined);
  const fixed = fixedMembers(strict);
  const description = {
    standard: facts.standard,
    members: [
      ...Object.keys(fixed),
      ...members.map((member) => member.name),
      ...(strict.additionalProperties === false ? [] : ["further"]),
    ],
    defaults: {
      ...fixed,
      ...Object.fromEntries(withDefault.map((member) => [member.name, member.defaultValue])),
    },
    lists: members.filter(({ kind }) => kind === "list").map((member) => member.name),
    ...(rels && { rels }),
  };
  const lines = Object.entries(description).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  const said = withDefault.map(
    (member) => `\`${member.name}\` is \`${JSON.stringify(member.defaultValue)}\``,
  );
  const doc = [`Starts a document of ${facts.standard}.`];
  if (said.length > 0) doc.push(`Unless a step sets it, ${said.join(" and ")}. Nothing else is made up.`);
  const type = `${name}Builder`;
  return `\n${comment(...doc)}export const ${builderName(document, "subpath")}: () => ${type} = /* @__PURE__ */ ${start}<${type}>({
${lines.join("")}${strict.additionalProperties === false ? "" : "  further,\n"}  validate: validate${name},
});
`;
}

function renderVocabulary(document: SourceDocument): string {
  const { name, strict, facts } = document;
  const limits = renderLimits(strict, strict);
  const doc = comment(
    `Gives metadata of ${facts.standard}, validated. ${strict.description}`,
    "Returns a copy, for the step `metadata()` of a builder. Throws a `NodeInfoValidationError`, which has every issue.",
  );
  const text = `${limits ? `type Limits = ${limits};\n\n` : ""}${doc}export const ${builderName(document, "subpath")}: <const Given extends Input<${name}>>(
  metadata: Given & Checked<Given, ${name}${limits ? ", Limits" : ""}>
) => ${name} = /* @__PURE__ */ vocabulary<${name}>(${JSON.stringify(facts.standard)}, validate${name});
`;
  return renderModule(document, text);
}

/** What TypeScript checks of literals, by member. */
function renderLimitsOf(members: BuilderMember[]): string {
  const limited = members.flatMap(({ name, limits }) => (limits ? [`  ${name}: ${limits};\n`] : []));
  if (limited.length === 0) return "";
  return `${comment("What TypeScript checks of literals, beyond their types.")}export interface Limits {\n${limited.join("")}}\n\n`;
}

/** Where the names come from that a generated module may use. */
const core = {
  "document-builder": "documentBuilder",
  further: "further",
  "link-builder": "linkBuilder",
  vocabulary: "vocabulary",
};
const checks = "Checked CheckedHref CheckedParts Count Input Member Merged Once Only Ready Without".split(
  " ",
);

function renderModule({ id, name }: SourceDocument, text: string): string {
  const runtime = "../".repeat(id.split("/").length);
  const uses = (word: string) => new RegExp(`\\b${word}\\b`).test(text);
  const functions = Object.entries(core).flatMap(([file, word]) =>
    uses(word) ? [`import { ${word} } from "${runtime}${file}.js";\n`] : [],
  );
  return `${generatedHeader(`schemas/${id}/schema.json`)}
import type { ${name} } from "@nodeinfo-kit/types/${id}";
import { validate${name} } from "@nodeinfo-kit/validators/${id}";
import type { ${checks.filter(uses).join(", ")} } from "${runtime}checked.js";
${functions.join("")}
export type { ${name} } from "@nodeinfo-kit/types/${id}";
export { type Issue, type IssueCode, NodeInfoValidationError } from "${runtime}issue.js";

${text}`;
}
