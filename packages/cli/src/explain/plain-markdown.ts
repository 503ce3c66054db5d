import { wrap } from "@nodeinfo-kit/lint/terminal";
import type { Paint } from "../paint.js";

/** Stands for a space between words that are not to be parted: no text of ours has it. */
const fixedSpace = "\u00a0";

/**
 * Writes Markdown for a terminal: paragraphs and lists in lines of some width, code in a colour or in its quotes, links with
 * their address behind them. It knows no more of Markdown than the texts of rules have.
 */
export function plainMarkdown(markdown: string, width: number, paint: Paint): string[] {
  return markdown
    .split(/\n{2,}/)
    .flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...block(paragraph, width, paint)]);
}

function block(paragraph: string, width: number, paint: Paint): string[] {
  return paragraph
    .split(/\n(?=[-*] )/)
    .flatMap((part) => wrap(inline(part.replace(/\s*\n\s*/g, " ")), width, /^[-*] /.test(part) ? "  " : ""))
    .map((line) => painted(line, paint).replaceAll(fixedSpace, " "));
}

function inline(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, "$1 ($2)")
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replace(/`[^`]+`/g, (code) => code.replaceAll(" ", fixedSpace));
}

/** Code is told apart by its colour; where there are none, its quotes stay. */
function painted(line: string, paint: Paint): string {
  return line.replace(/`([^`]+)`/g, (quoted, code: string) => {
    const shown = paint("cyan", code);
    return shown === code ? quoted : shown;
  });
}
