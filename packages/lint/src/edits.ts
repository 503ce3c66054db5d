import type { Node } from "jsonc-parser";
import type { Edit, Suggestion } from "./diagnostic.js";
import type { Change, Path, Remedy, Span } from "./rule.js";
import type { SourceText } from "./text/source-text.js";

interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/**
 * Turns a remedy into changes to the text, which keep all else of it as it is written. Without a text, or where a change
 * has no place in it, there are no edits. jsonc-parser's `modify` is not used: it parses the text anew for each change, and
 * cannot give a member another name.
 */
export function suggestionOf({ title, isSafe, changes }: Remedy, source: SourceText | undefined): Suggestion {
  const edits: Edit[] = [];
  for (const change of source ? changes : []) {
    const edit = source && textChangeOf(change, source);
    if (source === undefined || edit === undefined) return { title, isSafe, edits: [] };
    edits.push({ range: source.rangeOfSpan(edit.span), text: edit.text });
  }
  return { title, isSafe, edits };
}

function textChangeOf(change: Change, source: SourceText): TextChange | undefined {
  if (change.kind === "text") return change;
  const node = source.nodeAt(change.path);
  if (node === undefined)
    return change.kind === "set" ? insertion(change.path, change.value, source) : undefined;
  switch (change.kind) {
    case "set":
      return {
        span: { start: node.offset, end: node.offset + node.length },
        text: JSON.stringify(change.value),
      };
    case "rename": {
      const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
      return (
        key && {
          span: { start: key.offset, end: key.offset + key.length },
          text: JSON.stringify(change.name),
        }
      );
    }
    case "remove":
      return removal(node, source.text);
  }
}

/** Adds a member behind the last one of its object, on a line of its own if that one has. */
function insertion(path: Path, value: unknown, source: SourceText): TextChange | undefined {
  const owner = source.nodeAt(path.slice(0, -1));
  const name = path.at(-1);
  if (owner?.type !== "object" || name === undefined) return undefined;
  const member = `${JSON.stringify(String(name))}: ${JSON.stringify(value)}`;
  const last = owner.children?.at(-1);
  if (last === undefined) {
    const start = owner.offset + 1;
    return { span: { start, end: owner.offset + owner.length - 1 }, text: ` ${member} ` };
  }
  const end = last.offset + last.length;
  return { span: { start: end, end }, text: `,${separatorBefore(last, source.text)}${member}` };
}

/** The white space before a node: what stands between it and what comes before. */
function separatorBefore(node: Node, text: string): string {
  return /[ \t\r\n]*$/.exec(text.slice(Math.max(0, node.offset - 200), node.offset))?.[0] || " ";
}

/** Takes a member or an item away, with its comma and the white space that sets it apart. */
function removal(node: Node, text: string): TextChange | undefined {
  const part = node.parent?.type === "property" ? node.parent : node;
  const siblings = part.parent?.children ?? [];
  const index = siblings.indexOf(part);
  if (index < 0) return undefined;
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  const end = part.offset + part.length;
  if (before) return { span: { start: before.offset + before.length, end }, text: "" };
  if (after) return { span: { start: part.offset, end: after.offset }, text: "" };
  // The last one leaves an empty pair of brackets.
  const owner = part.parent;
  return owner && { span: { start: owner.offset + 1, end: owner.offset + owner.length - 1 }, text: "" };
}
