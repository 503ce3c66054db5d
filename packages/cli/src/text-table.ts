import { displayWidth } from "@nodeinfo-kit/lint/terminal";

/** Aligns the cells of rows in columns: text to the left, numbers such as `12` or `100+` to the right. */
export function textTable(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(String(cell)));
  const isNumeric = (index: number) => rows.slice(1).every((row) => /^\d+\+?$/.test(String(row[index])));
  return rows.map((row) =>
    row
      .map((cell, index) => pad(String(cell), widths[index] ?? 0, isNumeric(index)))
      .join("  ")
      .trimEnd(),
  );
}

/** Pads text with spaces. */
export function pad(text: string, width: number, toTheRight = false): string {
  const spaces = " ".repeat(Math.max(0, width - displayWidth(text)));
  return toTheRight ? `${spaces}${text}` : `${text}${spaces}`;
}
