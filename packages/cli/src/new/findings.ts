import { printable, wrap } from "@nodeinfo-kit/lint/terminal";
import { colours } from "../formats/diagnostic-text.js";
import type { Paint } from "../terminal.js";
import type { NewDocument } from "./documents.js";
import { fieldAt } from "./fields.js";

/**
 * Renders the findings in documents before they are written, with the options that they come from. A finding in several
 * documents appears once.
 */
export function findingsText(documents: readonly NewDocument[], paint: Paint, width: number): string[] {
  const findings = documents.flatMap((document) => [
    ...profileOf(document, width),
    ...omissionsOf(document, width),
    ...diagnosticsOf(document, paint, width),
  ]);
  return [...new Set(findings)];
}

export function hasErrors(documents: readonly NewDocument[]): boolean {
  return documents.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === "error"));
}

function profileOf({ path, isOpenOnly }: NewDocument, width: number): string[] {
  const note = `note: ${path} is valid in the open profile only. Strict readers reject it.`;
  return isOpenOnly ? [wrap(note, width, "  ").join("\n")] : [];
}

function omissionsOf({ path, omissions }: NewDocument, width: number): string[] {
  // A value without an option is also in another place of the document.
  const names = omissions.flatMap((pointer) => fieldAt(pointer) ?? []);
  return names.map((name) =>
    wrap(`note: ${path} has no property for --${name}, so it is omitted there.`, width, "  ").join("\n"),
  );
}

function diagnosticsOf({ path, id, diagnostics }: NewDocument, paint: Paint, width: number): string[] {
  return diagnostics.map(({ code, severity, pointer, message }) => {
    const head = `${severity}[${code}]:`;
    const option = id === "discovery" ? "base-url" : fieldAt(pointer);
    const place = option === undefined ? path : `--${option}`;
    const text = wrap(`${head} ${place}: ${printable(message)}`, width, "  ").join("\n");
    return `${paint("bold", paint(colours[severity], head))}${text.slice(head.length)}`;
  });
}
