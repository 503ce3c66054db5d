import { type SourceDocument, SourceError } from "../source/documents.ts";
import { hasFreeMetadata } from "../types/render-types.ts";
import type { BuilderMember } from "./members.ts";

/** Renders the interface of a document's builder. `links` are the steps that take the place of the member `links`. */
export function renderInterface(
  document: SourceDocument,
  members: BuilderMember[],
  links?: string[],
): string {
  const { name, strict } = document;
  const taken = members.find((member) => ["build", "further"].includes(member.name));
  if (taken)
    throw new SourceError(
      `schemas/${document.id}/schema.json: a builder has a step of its own called "${taken.name}".`,
    );
  const steps = members.map((member) => memberStep(document, member));
  if (strict.additionalProperties !== false) steps.push(furtherStep(document));
  const required = links ? ["link"] : requiredOf(members);
  const carries = hasFreeMetadata(strict);
  return `${comment(
    strict.description ?? "",
    "Each step returns a new builder, and leaves the one before it as it was: a half-built one can be kept as a template.",
  )}export interface ${name}Builder<Done extends string = never${carries ? `, Metadata extends object = ${freeObject}` : ""}> {
${[...(links ?? []), ...steps].join("\n")}
${indented(
  "Validates strictly, and returns a new document that shares nothing with what was given.",
  "Throws a `NodeInfoValidationError`, which has every issue.",
)}  build(this: Ready<${JSON.stringify(required)}, Done>): ${name}${carries ? "<Metadata>" : ""};
}
`;
}

const freeObject = "{ [k: string]: unknown }";

/** The names of the members that someone has to give. */
function requiredOf(members: BuilderMember[]): string[] {
  const required = members.filter((member) => member.isRequired && member.defaultValue === undefined);
  return required.map(({ name }) => name);
}

function memberStep(document: SourceDocument, member: BuilderMember): string {
  const { name, kind, description, isChecked, isRequired, limits } = member;
  const step = JSON.stringify(name);
  if (kind === "merged")
    return mergingStep(document, name, "Merged<Parts>", [description, obligationOf(member)]);
  const type = isRequired ? `${document.name}[${step}]` : `Member<${document.name}, ${step}>`;
  const checked = `Given & Checked<Given, ${type}${limits ? `, Limits[${step}]` : ""}>`;
  return `${indented(description, obligationOf(member))}  ${name}${isChecked ? `<const Given extends Input<${type}>>` : ""}(
    this: Once<Done, ${step}>,
    ${kind === "list" ? "..." : ""}${name}: ${isChecked ? checked : type}
  ): ${builderAfter(document, step)};
`;
}

function obligationOf({ isRequired, defaultValue }: BuilderMember): string {
  if (defaultValue !== undefined) return `Unless set, it is \`${JSON.stringify(defaultValue)}\`.`;
  return isRequired ? "Must be set." : "Absent unless set.";
}

/** The step of a document that may have members of which its schema says nothing. */
function furtherStep(document: SourceDocument): string {
  return mergingStep(document, "further", "Metadata", [
    "Members that the standard does not describe, at any depth. They are merged into the others.",
  ]);
}

function mergingStep(document: SourceDocument, name: string, metadata: string, doc: string[]): string {
  const step = JSON.stringify(name);
  return `${indented(...doc, "Several objects are merged deeply. To give one place two values is an error that names both.")}  ${name}<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, ${step}>,
    ...${name}: Parts & CheckedParts<Parts>
  ): ${builderAfter(document, step, metadata)};
`;
}

/** The steps that make links to versions of NodeInfo and to others. */
export function linkSteps(document: SourceDocument, versions: string[]): string[] {
  const version = versions.map((word) => JSON.stringify(word)).join(" | ");
  return [
    `${indented(
      "Links to the document of a version of NodeInfo, each version once. The newest comes first, in whatever order they are given.",
      "The address must be an absolute http or https URL without a user.",
    )}  nodeInfo<const Version extends ${version}, const Href extends string>(
    this: Once<Done, Version>,
    version: Version,
    href: Href & CheckedHref<Href>
  ): ${builderAfter(document, 'Version | "link"')};
`,
    `${indented(
      "Links to the actor that speaks for the whole server, as FEP-2677 has it. It comes after the versions of NodeInfo.",
      "The address must be an absolute http or https URL without a user.",
      "@see https://codeberg.org/fediverse/fep/src/branch/main/fep/2677/fep-2677.md",
    )}  applicationActor<const Href extends string>(
    this: Once<Done, "applicationActor">,
    href: Href & CheckedHref<Href>
  ): ${builderAfter(document, '"applicationActor" | "link"')};
`,
    `${indented(
      "Links to anything else. Can be taken more than once.",
      "The address must be an absolute http or https URL without a user.",
    )}  link<const Given extends Input<${document.name}["links"][number]>>(
    link: Given & Checked<Given, ${document.name}["links"][number]> & { readonly href: CheckedHref<Given["href"]> }
  ): ${builderAfter(document, '"link"')};
`,
  ];
}

/** The type of the builder after a step. */
function builderAfter({ name, strict }: SourceDocument, step: string, metadata = "Metadata"): string {
  return `${name}Builder<Done | ${step}${hasFreeMetadata(strict) ? `, ${metadata}` : ""}>`;
}

function indented(...lines: string[]): string {
  return comment(...lines).replace(/^(?=.)/gm, "  ");
}

/** A doc comment. */
export function comment(...lines: string[]): string {
  return `/**\n${lines.map((line) => ` * ${line}\n`).join("")} */\n`;
}
