import type { Node } from "jsonc-parser";
import type { Edit, Suggestion } from "./diagnostic.js";
import type { Change, Path, Remedy, Span } from "./rule.js";
import { jsonText, propertyText } from "./text/json-text.js";
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
  const made: TextChange[] = [];
  for (const change of changes) {
    for (const each of change.kind === "move" ? moveOf(change, source) : [textChangeOf(change, source)]) {
      if (each === undefined) return [];
      const last = made.at(-1);
      if (last && isRemovalBehind(last, each)) made[made.length - 1] = joined(last, each);
      else made.push(each);
    }
  }
  return made.map(({ span, text }) => ({ range: source.rangeOfSpan(span), text }));
}

/** Of thousands of items that are removed, most stand one behind the other. */
function isRemovalBehind(last: TextChange, next: TextChange): boolean {
  return last.text === "" && next.text === "" && last.span.end === next.span.start;
}

function joined(last: TextChange, next: TextChange): TextChange {
  return { span: { start: last.span.start, end: next.span.end }, text: "" };
}

type Move = Extract<Change, { kind: "move" }>;

/** Takes a value away where it is, and writes it where it belongs. */
function moveOf({ path, to }: Move, source: SourceText): readonly (TextChange | undefined)[] {
  const node = source.nodeAt(path);
  if (node === undefined) return [undefined];
  if (to.length === 0) return [source.tree && { span: spanOf(source.tree), text: written(node, "", source) }];
  const insertion = insertionOf(to, node, source);
  return isInPlace(insertion, node) ? [insertion] : [insertion, removal(node)];
}

/** Whether what is written takes the place of a member, as that is the last one in the object that it goes into. */
function isInPlace(change: TextChange | undefined, { parent }: Node): boolean {
  return parent !== undefined && change?.span.start === parent.offset;
}

/** Writes a node at another place, with the objects that lead there. */
function insertionOf(to: Path, node: Node, source: SourceText): TextChange | undefined {
  const there = source.nodeAt(to);
  if (there !== undefined)
    return { span: spanOf(there), text: written(node, indentAt(there.offset, source.text), source) };
  let depth = to.length - 1;
  while (depth > 0 && source.nodeAt(to.slice(0, depth)) === undefined) depth--;
  const owner = source.nodeAt(to.slice(0, depth));
  if (owner?.type !== "object") return undefined;
  const [first] = owner.children ?? [];
  const indent = indentAt((first ?? owner).offset, source.text);
  const lineBreak = first && /[\r\n]+/.exec(spaceBefore(first, source.text))?.[0];
  const member = memberAround(node, to.slice(depth), { indent, lineBreak }, source);
  if (node.parent && node.parent === owner.children?.at(-1))
    return { span: spanOf(node.parent), text: member };
  return insertionIn(owner, member, source);
}

/** Where a member is written: how deep its line begins, and what ends a line, if members have lines of their own. */
interface Line {
  readonly indent: string;
  readonly lineBreak: string | undefined;
}

/** A member with a node as its value, or with the objects that lead there. */
function memberAround(
  node: Node,
  [name, ...names]: Path,
  { indent, lineBreak }: Line,
  source: SourceText,
): string {
  const space = isSpaced(source) ? " " : "";
  const key = `${JSON.stringify(String(name))}:${space}`;
  if (names.length === 0) return key + written(node, indent, source);
  const unit = indentAt(firstMember(source.tree)?.offset ?? 0, source.text);
  const inner = { indent: indent + unit, lineBreak };
  const [before, after] =
    lineBreak === undefined ? [space, space] : [lineBreak + inner.indent, lineBreak + indent];
  return `${key}{${before}${memberAround(node, names, inner, source)}${after}}`;
}

/** What a node is written as where lines begin with another indent. */
function written(node: Node, indent: string, { text }: SourceText): string {
  const { start, end } = spanOf(node);
  const before = indentAt(start, text);
  const lines = text.slice(start, end).split(/(?<=\n|\r(?!\n))/);
  return lines
    .map((line, index) => (index > 0 && line.startsWith(before) ? indent + line.slice(before.length) : line))
    .join("");
}

/** The white space at the beginning of the line that a place is on. */
function indentAt(offset: number, text: string): string {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

function textChangeOf(change: Exclude<Change, Move>, source: SourceText): TextChange | undefined {
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

function insertion(path: Path, value: unknown, source: SourceText): TextChange | undefined {
  const owner = source.nodeAt(path.slice(0, -1));
  const name = path.at(-1);
  if (owner?.type !== "object" || name === undefined) return undefined;
  return insertionIn(owner, propertyText(String(name), value, isSpaced(source)), source);
}

/** Adds a member behind the last one of its object, on a line of its own if that one has. */
function insertionIn(owner: Node, member: string, source: SourceText): TextChange {
  const spaced = isSpaced(source);
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
