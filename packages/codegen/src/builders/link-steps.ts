import type { SourceDocument } from "../source/documents.js";
import type { Form } from "./forms.js";
import { builderAfter, indented } from "./render-steps.js";

/** Renders the steps that add links to NodeInfo versions, and other links. */
export function linkSteps(document: SourceDocument, form: Form, versions: readonly string[]): string[] {
  const version = versions.map((value) => JSON.stringify(value)).join(" | ");
  const link = `${form.type}["links"][number]`;
  const after = (step: string) => builderAfter(document, form, step);
  return [
    `${indented(
      "Links to the document of one NodeInfo version. Each version can be linked once, and the newest is always first.",
      "`href` must be an absolute http or https URL without user info.",
    )}  nodeInfo<const Version extends ${version}, const Href extends string>(
    this: Once<Done, Version>,
    version: Version,
    href: Href & CheckedHref<Href>
  ): ${after('Version | "link"')};
`,
    `${indented(
      "Links to the actor that represents the whole server, as FEP-2677 defines it. Comes after the NodeInfo versions.",
      "`href` must be an absolute http or https URL without user info.",
      "@see https://codeberg.org/fediverse/fep/src/branch/main/fep/2677/fep-2677.md",
    )}  applicationActor<const Href extends string>(
    this: Once<Done, "applicationActor">,
    href: Href & CheckedHref<Href>
  ): ${after('"applicationActor" | "link"')};
`,
    `${indented(
      "Adds any other link. Can be called more than once.",
      "`href` must be an absolute http or https URL without user info.",
    )}  link<const Given extends Input<${link}>>(
    link: Given & Input<${link}> & Checked<Given, ${link}> & { readonly href: CheckedHref<Given["href"]> }
  ): ${after('"link"')};
`,
  ];
}
