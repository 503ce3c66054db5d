import type { SourceDocument } from "../source/documents.js";
import type { Form } from "./forms.js";
import { builderAfter, indented } from "./render-steps.js";

/** Renders the steps that make links to versions of NodeInfo and to others. */
export function linkSteps(document: SourceDocument, form: Form, versions: readonly string[]): string[] {
  const version = versions.map((word) => JSON.stringify(word)).join(" | ");
  const link = `${form.type}["links"][number]`;
  const after = (step: string) => builderAfter(document, form, step);
  return [
    `${indented(
      "Links to the document of a version of NodeInfo, each version once. The newest comes first, in whatever order they are given.",
      "The address must be an absolute http or https URL without a user.",
    )}  nodeInfo<const Version extends ${version}, const Href extends string>(
    this: Once<Done, Version>,
    version: Version,
    href: Href & CheckedHref<Href>
  ): ${after('Version | "link"')};
`,
    `${indented(
      "Links to the actor that speaks for the whole server, as FEP-2677 has it. It comes after the versions of NodeInfo.",
      "The address must be an absolute http or https URL without a user.",
      "@see https://codeberg.org/fediverse/fep/src/branch/main/fep/2677/fep-2677.md",
    )}  applicationActor<const Href extends string>(
    this: Once<Done, "applicationActor">,
    href: Href & CheckedHref<Href>
  ): ${after('"applicationActor" | "link"')};
`,
    `${indented(
      "Links to anything else. Can be taken more than once.",
      "The address must be an absolute http or https URL without a user.",
    )}  link<const Given extends Input<${link}>>(
    link: Given & Input<${link}> & Checked<Given, ${link}> & { readonly href: CheckedHref<Given["href"]> }
  ): ${after('"link"')};
`,
  ];
}
