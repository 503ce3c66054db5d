/** Lines that are longer are not looked for: they may be all of a large text. */
const longest = 1000;

/** The offset of the line before the one that begins at an offset. Undefined, if there is none, or if it is very long. */
export function lineBefore(text: string, lineStart: number): number | undefined {
  if (lineStart <= 0) return undefined;
  const end = text.startsWith("\r\n", lineStart - 2) ? lineStart - 2 : lineStart - 1;
  const from = Math.max(0, end - longest);
  const before = text.slice(from, end);
  const lineBreak = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r"));
  return lineBreak >= 0 ? from + lineBreak + 1 : from === 0 ? 0 : undefined;
}

/** The offset of the line after the one that an offset is in. Undefined, if there is none, or if it is far. */
export function lineAfter(text: string, offset: number): number | undefined {
  const lineBreak = /\r\n|\r|\n/.exec(text.slice(offset, offset + longest));
  const start = lineBreak && offset + lineBreak.index + lineBreak[0].length;
  return start !== null && start < text.length ? start : undefined;
}
