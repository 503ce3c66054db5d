import { wrap } from "@nodeinfo-kit/lint/terminal";
import type { Paint } from "../terminal.js";

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
  return paragraph.split(/\n(?=[-*] )/).flatMap((part) => {
    const lines = wrap(inline(part.replace(/\s*\n\s*/g, " ")), width, /^[-*] /.test(part) ? "  " : "");
    return painted(lines, paint);
  });
}

function inline(text: string): string {
  return text.replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, "$1 ($2)").replace(/\*\*([^*]+)\*\*/g, "$1");
}

/** Code, which may go on in the next line, is told apart by its colour; where there are none, its quotes stay. */
function painted(lines: readonly string[], paint: Paint): string[] {
  if (paint("cyan", "x") === "x") return [...lines];
  let isCode = false;
  return lines.map((line) =>
    line
      .split("`")
      .map((part, index) => {
        if (index > 0) isCode = !isCode;
        return isCode ? paint("cyan", part) : part;
      })
      .join(""),
  );
}
