import { cellsOf, displayWidth } from "./display-width.js";

/**
 * Breaks a printable text into lines of at most `width` columns, between words if possible. `indent` precedes each line but
 * the first, and counts.
 */
export function wrap(text: string, width: number, indent = ""): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const finish = () => {
    lines.push(line.trimEnd());
    [line, used] = [indent, displayWidth(indent)];
  };
  for (const word of text.split(/(?<= )(?=[^ ])/)) {
    const size = displayWidth(word.trimEnd());
    if (used + size > width && line.trim() !== "") finish();
    if (used + size <= width) {
      line += word;
      used += displayWidth(word);
      continue;
    }
    // The word is too long for a line.
    for (const cell of cellsOf(word)) {
      const wide = displayWidth(cell.text);
      if (used + wide > width && line.trim() !== "") {
        if (cell.text === " ") break;
        finish();
      }
      line += cell.text;
      used += wide;
    }
  }
  lines.push(line.trimEnd());
  return lines;
}
