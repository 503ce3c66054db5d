import { printable } from "@nodeinfo-kit/lint/terminal";

/** Writes an element with attributes. It contains other elements, one per line, or text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] | string = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${written.join("")}`;
  if (content.length === 0) return `${start}/>`;
  const inner = typeof content === "string" ? escaped(content) : `\n${content.join("\n")}\n`;
  return `${start}>${inner}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Escapes text for an element or an attribute. Characters that XML 1.0 does not allow become visible escapes. */
function escaped(text: string): string {
  return text
    .split("\n")
    .map((line) => printable(line).replace(/[\ufffe\uffff]/g, asEscape))
    .join("\n")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

function asEscape(unit: string): string {
  return `\\u{${unit.charCodeAt(0).toString(16)}}`;
}
