import type { Diagnostic } from "@nodeinfo-kit/lint";
import { excerpt, printable } from "@nodeinfo-kit/lint/terminal";
import { counted } from "../counted.js";
import { appliedTo } from "../formats/diagnostic-text.js";
import { placeOf } from "../formats/places.js";
import type { CheckedDocument, Fix, Fixes } from "./report.js";

/** How many changes of one file are listed. More are too many to read, and version control shows them. */
const maxListed = 100;

/** The changes that fixed the findings of a document. */
export function fixesOf(
  document: CheckedDocument,
  fixed: readonly Diagnostic[],
  how: "safe" | "unsafe",
): Fixes {
  const all = fixed.flatMap((diagnostic) => fixOf(document, diagnostic, how) ?? []);
  return { listed: all.slice(0, maxListed), more: Math.max(0, all.length - maxListed) };
}

function fixOf(document: CheckedDocument, diagnostic: Diagnostic, how: "safe" | "unsafe"): Fix | undefined {
  const applied = appliedTo(diagnostic, how);
  if (applied === undefined) return undefined;
  const { code, pointer } = diagnostic;
  const { title, isSafe } = applied;
  return { code, title, isSafe, pointer, ...placeOf(diagnostic, document) };
}

/** A line for each change of a file: made, or with `isDry`, proposed. */
export function fixLines(file: string, { listed, more }: Fixes, isDry: boolean): string[] {
  const verb = isDry ? "would fix" : "fixed";
  const name = printable(file);
  const lines = listed.map(({ code, title, isSafe, pointer, line, column }) => {
    const place = pointer === "" ? "" : ` ${printable(excerpt(pointer))}`;
    return `${name}:${line}:${column}: ${verb}[${code}]${isSafe ? "" : " unsafe"}${place}: ${printable(title)}`;
  });
  return more > 0 ? [...lines, `${name}: and ${counted(more, "more change", "more changes")}`] : lines;
}
