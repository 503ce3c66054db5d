import { printable, wrap } from "@nodeinfo-kit/lint/terminal";
import { colours } from "../formats/diagnostic-text.js";
import type { Paint } from "../terminal.js";
import type { NewDocument } from "./documents.js";
import { fieldAt } from "./fields.js";

/**
 * Writes what there is to say of documents before they are written, with the options that it comes from. What holds for
 * several documents is said once.
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
  // What has no option has another place, in which it is said.
  const names = omissions.flatMap((pointer) => fieldAt(pointer) ?? []);
  return names.map((name) =>
    wrap(`note: ${path} has no place for --${name}, which is left out there.`, width, "  ").join("\n"),
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
