import { wrap } from "@nodeinfo-kit/lint/terminal";
import type { Paint } from "../terminal.js";

/**
 * Renders Markdown for a terminal: wraps paragraphs and lists, colours code or keeps its backticks, and puts URLs after their
 * links. Supports only the Markdown that rules use.
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

/** Colours code, which may continue on the next line. Without colours, its backticks stay. */
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
