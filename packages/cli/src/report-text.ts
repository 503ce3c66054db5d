import { excerpt, printable } from "@nodeinfo-kit/lint/terminal";
import type { Issue } from "@nodeinfo-kit/validators";
import type { CheckedDocument } from "./judge.js";
import { mostLines, placeOf } from "./notes.js";
import type { Paint } from "./paint.js";
import { type Counts, summarise } from "./summary.js";

/** Writes the result for people: a line a document, its faults under it, and a table if there are several. */
export function reportText(documents: readonly CheckedDocument[], paint: Paint): string {
  const width = Math.max(...documents.map(({ file }) => [...printable(file)].length));
  const lines = documents.flatMap((document) => [
    headline(document, width, paint),
    ...details(document, paint).map((line) => `    ${line}`),
  ]);
  if (documents.length > 1) lines.push("", ...table(documents, paint));
  if (documents.some((document) => document.kind === "judged" && document.issues.strict.length > 0))
    lines.push("", paint("dim", "! refused in strict, accepted in open   ✗ refused in both"));
  return lines.join("\n");
}

function headline(document: CheckedDocument, width: number, paint: Paint): string {
  const file = printable(document.file).padEnd(width);
  if (document.kind !== "judged")
    return `${paint("red", "✗")} ${file}  ${paint("red", document.kind.replace("-", " "))}`;
  const { strict, open } = document.issues;
  const verdicts = `strict ${mark(strict.length === 0, paint)}  open ${mark(open.length === 0, paint)}`;
  const sign =
    open.length === 0 && strict.length > 0 ? paint("yellow", "!") : mark(strict.length === 0, paint);
  return `${sign} ${file}  ${verdicts}  ${[document.id, printable(excerpt(document.software ?? ""))].join("  ").trimEnd()}`;
}

function details(document: CheckedDocument, paint: Paint): string[] {
  if (document.kind === "not-json")
    return [`line ${document.line}, column ${document.column}: ${printable(document.message)}`];
  if (document.kind !== "judged") return [printable(document.message)];
  const { strict, open } = document.issues;
  const lines = strict.slice(0, mostLines).map((issue) => {
    const inBoth = open.some(({ pointer }) => isInside(pointer, issue.pointer));
    return line(inBoth ? paint("red", "✗") : paint("yellow", "!"), issue, paint);
  });
  const more = strict.length + document.omitted.strict - lines.length;
  if (more > 0) lines.push(`and ${more} more`);
  // The open profile may look into what strict refuses as a whole.
  const onlyOpen = open.filter(({ pointer }) => !strict.some((issue) => issue.pointer === pointer));
  for (const issue of onlyOpen.slice(0, mostLines)) lines.push(line(paint("red", "✗"), issue, paint));
  return lines;
}

function line(sign: string, issue: Issue, paint: Paint): string {
  return `${sign} ${paint("bold", placeOf(issue))}  ${printable(issue.message)}`;
}

function isInside(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function mark(valid: boolean, paint: Paint): string {
  return valid ? paint("green", "✓") : paint("red", "✗");
}

function table(documents: readonly CheckedDocument[], paint: Paint): string[] {
  const { rows, total } = summarise(documents);
  const named = [...rows, ["total", total] as const];
  const width = Math.max(...named.map(([name]) => name.length));
  const row = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(width)}  ${cells.map((cell) => String(cell).padStart(9)).join("  ")}`;
  const cellsOf = ({ documents, strict, open }: Counts) => [documents, strict, open];
  return [
    paint("dim", row("", ["documents", "strict ✓", "open ✓"])),
    ...[...rows].map(([name, counts]) => row(name, cellsOf(counts))),
    paint("bold", row("total", cellsOf(total))),
  ];
}
