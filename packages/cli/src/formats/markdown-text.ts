import { printable } from "@nodeinfo-kit/lint/terminal";

/**
 * Writes text as inline code in Markdown, also in table cells. Nothing in it is markup: neither HTML, nor links, nor mentions.
 * Empty text stays empty.
 */
export function cellCode(text: string): string {
  // Markdown renderers differ about a backslash before a bar, so the bar is escaped as a code point.
  const shown = printable(text).replace(/(\\?)\|/g, (_, backslash) => (backslash ? "\\\\u{7c}" : "\\|"));
  if (shown === "") return "";
  const fence = fenceFor(shown, 1);
  const isTight = !/^`|`$|^ .* $/s.test(shown);
  return isTight ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

/** Writes lines as a code block. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.map(printable).join("\n");
  const fence = fenceFor(text, 3);
  return `${fence}text\n${text}\n${fence}`;
}

/** A fence with more backticks than any run of them in the text. */
function fenceFor(text: string, least: number): string {
  let longest = 0;
  for (const { 0: run } of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return "`".repeat(Math.max(least, longest + 1));
}

/** Writes text as HTML. Escapes everything that could be markup in HTML or Markdown. */
export function html(text: string): string {
  return printable(text).replace(/[!-,:-@[-^`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
