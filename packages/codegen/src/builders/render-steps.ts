import type { SourceDocument } from "../source/documents.js";
import { SourceError } from "../source/source-error.js";
import { hasFreeMetadata } from "../types/render-types.js";
import type { BuilderProperty } from "./builder-properties.js";
import type { Form } from "./forms.js";
import { arrayParameters, parameter } from "./step-parameters.js";

/** Renders the interface of a builder in one of its forms. `links` are the steps that replace the property `links`. */
export function renderInterface(document: SourceDocument, form: Form, links?: readonly string[]): string {
  const { strict } = document;
  const { properties, type, alternatives } = form;
  const taken = properties.find((property) => ["build", "extra"].includes(property.name));
  if (taken)
    throw new SourceError(`${document.file}: "${taken.name}" is already the name of a builder step.`);
  const steps = properties.map((property) => propertyStep(document, form, property));
  if (strict.additionalProperties !== false) steps.push(extraStep(document, form));
  const required = links ? ["link"] : requiredOf(properties);
  const carries = hasFreeMetadata(strict);
  return `${comment(
    form.profile === "open" ? `${strict.description} ${openSentence}` : (strict.description ?? ""),
    "Each step returns a new builder and leaves the previous one unchanged, so you can keep a partial builder as a template.",
  )}export interface ${type}Builder<Done extends string = never${carries ? `, Metadata extends object = ${freeObject}` : ""}> {
${[...(links ?? []), ...steps].join("\n")}
${indented(
  form.profile === "open"
    ? "Validates against the open profile, and returns a new document that shares no objects with its input."
    : "Validates strictly, and returns a new document that shares no objects with its input.",
  "Throws a `BuildError` with all issues.",
)}  build(this: Ready<${JSON.stringify(required)}, Done>${alternatives.length > 0 ? ` & OneOf<${alternatives.map((name) => JSON.stringify(name)).join(" | ")}, Done, "Missing: ${alternatives.join(" or ")}">` : ""}): ${carries ? withMetadata(form) : type};
}
`;
}

const openSentence = "The open form allows values that the standard does not list.";

/** The type of a document whose `metadata` has a known type. */
function withMetadata({ profile, type }: Form): string {
  return profile === "open" ? `${type} & { metadata: Metadata }` : `${type}<Metadata>`;
}

const freeObject = "{ [k: string]: unknown }";

/** The names of the properties that must be set. */
function requiredOf(properties: readonly BuilderProperty[]): string[] {
  const required = properties.filter(
    (property) => property.isRequired && property.defaultValue === undefined,
  );
  return required.map(({ name }) => name);
}

function propertyStep(document: SourceDocument, form: Form, property: BuilderProperty): string {
  const { name, kind, description } = property;
  const step = JSON.stringify(name);
  const doc = [description, obligationOf(property)];
  if (kind === "merged") return mergingStep(document, form, name, "Merged<Parts>", doc);
  const type = isAlways(form, property) ? `${form.type}[${step}]` : `Member<${form.type}, ${step}>`;
  const signatures =
    kind === "array" ? arrayParameters(form, property, type) : [parameter(form, property, type)];
  const after = builderAfter(document, form, step);
  const written = signatures.map(
    ({ generic, self = "", given }) => `${indented(...doc)}  ${name}${generic}(
    this: Once<Done, ${step}>${self},
    ${given}
  ): ${after};
`,
  );
  return written.join("");
}

/** Whether the property is neither optional nor, in the open profile, null. */
function isAlways({ profile }: Form, { isRequired }: BuilderProperty): boolean {
  return isRequired && profile === "strict";
}

function obligationOf({ isRequired, defaultValue }: BuilderProperty): string {
  if (defaultValue !== undefined) return `Default: \`${JSON.stringify(defaultValue)}\`.`;
  return isRequired ? "Must be set." : "Omitted unless set.";
}

/** The step for properties that the schema of a document allows but does not describe. */
function extraStep(document: SourceDocument, form: Form): string {
  return mergingStep(document, form, "extra", "Metadata", [
    "Properties that the standard does not describe, at any depth. They are merged into the others.",
  ]);
}

function mergingStep(
  document: SourceDocument,
  form: Form,
  name: string,
  metadata: string,
  doc: string[],
): string {
  const step = JSON.stringify(name);
  return `${indented(...doc, "Multiple objects are merged deeply. Two values for one property are an error that names both.")}  ${name}<Parts extends readonly [object, ...object[]]>(
    this: Once<Done, ${step}>,
    ...${name}: Parts & CheckedParts<Parts>
  ): ${builderAfter(document, form, step, metadata)};
`;
}

/** The type of the builder after a step. */
export function builderAfter(
  { strict }: SourceDocument,
  { type }: Pick<Form, "type">,
  step: string,
  metadata = "Metadata",
): string {
  return `${type}Builder<Done | ${step}${hasFreeMetadata(strict) ? `, ${metadata}` : ""}>`;
}

export function indented(...lines: string[]): string {
  return comment(...lines).replace(/^(?=.)/gm, "  ");
}

/** A doc comment. */
export function comment(...lines: string[]): string {
  return `/**\n${lines.map((line) => ` * ${line}\n`).join("")} */\n`;
}
