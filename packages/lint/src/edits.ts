import type { Node } from "jsonc-parser";
import type { Edit, Suggestion } from "./diagnostic.js";
import { jsonText, memberText } from "./json-text.js";
import type { Change, Path, Remedy, Span } from "./rule.js";
import { type SourceText, spanOf } from "./text/source-text.js";

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
  return { title, isSafe, edits: source ? editsOf(changes, source) : [] };
}

function editsOf(changes: readonly Change[], source: SourceText): Edit[] {
  const edits: Edit[] = [];
  for (const change of changes) {
    const edit = textChangeOf(change, source);
    if (edit === undefined) return [];
    edits.push({ range: source.rangeOfSpan(edit.span), text: edit.text });
  }
  return edits;
}

function textChangeOf(change: Change, source: SourceText): TextChange | undefined {
  if (change.kind === "text") return change;
  const node = source.nodeAt(change.path);
  if (node === undefined)
    return change.kind === "set" ? insertion(change.path, change.value, source) : undefined;
  const span = spanOf(node);
  switch (change.kind) {
    case "set":
      return { span, text: jsonText(change.value, isSpaced(source)) };
    case "quote":
      return { span, text: JSON.stringify(source.text.slice(span.start, span.end)) };
    case "rename": {
      const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
      return key && { span: spanOf(key), text: JSON.stringify(change.name) };
    }
    case "remove":
      return removal(node);
  }
}

/** Adds a member behind the last one of its object, on a line of its own if that one has. */
function insertion(path: Path, value: unknown, source: SourceText): TextChange | undefined {
  const owner = source.nodeAt(path.slice(0, -1));
  const name = path.at(-1);
  if (owner?.type !== "object" || name === undefined) return undefined;
  const spaced = isSpaced(source);
  const member = memberText(String(name), value, spaced);
  const last = owner.children?.at(-1);
  if (last === undefined) {
    const { start, end } = spanOf(owner);
    return { span: { start: start + 1, end: end - 1 }, text: spaced ? ` ${member} ` : member };
  }
  const { end } = spanOf(last);
  // A bracket may stand closer to the only member than a comma would.
  const space = spaceBefore(last, source.text) || (spaced && owner.children?.length === 1 ? " " : "");
  return { span: { start: end, end }, text: `,${space}${member}` };
}

/** The white space that sets a member apart from what is before it. */
function spaceBefore(node: Node, text: string): string {
  return /[ \t\r\n]*$/.exec(text.slice(Math.max(0, node.offset - 200), node.offset))?.[0] ?? "";
}

/** What was found out of texts: there may be many changes to one, and it may be large. */
const spaced = new WeakMap<SourceText, boolean>();

/** Whether a text has spaces where people write them: its first member has one before its value. Without members, any will do. */
function isSpaced(source: SourceText): boolean {
  let known = spaced.get(source);
  if (known === undefined) {
    const value = firstMember(source.tree)?.children?.[1];
    known = /\s/.test(value === undefined ? source.text : source.text.charAt(value.offset - 1));
    spaced.set(source, known);
  }
  return known;
}

/** The first member of the outermost object; of a list of objects, that of the first one. */
function firstMember(node: Node | undefined): Node | undefined {
  const [first] = node?.children ?? [];
  return node?.type === "array" ? firstMember(first) : first;
}

/** The index of a node among those in the order of the text. There may be a hundred thousand, each of which is to be removed. */
function indexIn(siblings: readonly Node[], node: Node): number {
  let [low, high] = [0, siblings.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((siblings[middle]?.offset ?? 0) < node.offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes a member or an item away, with its comma and the white space that sets it apart. */
function removal(node: Node): TextChange | undefined {
  const part = node.parent?.type === "property" ? node.parent : node;
  const owner = part.parent;
  if (owner === undefined) return undefined;
  const siblings = owner.children ?? [];
  const index = indexIn(siblings, part);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  const { start, end } = spanOf(part);
  if (before) return { span: { start: spanOf(before).end, end }, text: "" };
  if (after) return { span: { start, end: after.offset }, text: "" };
  // The last one leaves an empty pair of brackets.
  return { span: { start: owner.offset + 1, end: spanOf(owner).end - 1 }, text: "" };
}
