import { printable } from "@nodeinfo-kit/lint/terminal";

/**
 * Writes a text as code in Markdown, for a cell of a table too. In it nothing is markup: no HTML, no link, no mention. Empty, if
 * the text is.
 */
export function cellCode(text: string): string {
  // A backslash before a bar is read in two ways, so that bar is shown as an escape.
  const shown = printable(text).replace(/(\\?)\|/g, (_, backslash) => (backslash ? "\\\\u{7c}" : "\\|"));
  if (shown === "") return "";
  const fence = fenceFor(shown, 1);
  const isTight = !/^`|`$|^ .* $/s.test(shown);
  return isTight ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

/** Writes lines as a block of code. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.map(printable).join("\n");
  const fence = fenceFor(text, 3);
  return `${fence}text\n${text}\n${fence}`;
}

/** Backticks, more than stand together anywhere in a text. */
function fenceFor(text: string, least: number): string {
  let longest = 0;
  for (const { 0: run } of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return "`".repeat(Math.max(least, longest + 1));
}

/** Writes a text in HTML, with everything escaped that Markdown or HTML could take for markup. */
export function html(text: string): string {
  return printable(text).replace(/[!-,:-@[-^`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
