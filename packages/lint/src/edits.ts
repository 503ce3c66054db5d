import type { Node } from "jsonc-parser";
import type { Edit, Suggestion } from "./diagnostic.js";
import type { Path, Span } from "./place.js";
import type { Change, Remedy } from "./remedy.js";
import { jsonText, propertyText } from "./text/json-text.js";
import { type SourceText, spanOf } from "./text/source-text.js";

interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/**
 * Converts a remedy to text edits, which keep the rest of the text as it is written. Without a text, or if a change has no
 * place in it, there are no edits. jsonc-parser's `modify` is not used: it parses the text again for each change, and cannot
 * rename a property.
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

/** Whether two removals are adjacent: most are, if thousands of items are removed. */
function isRemovalBehind(last: TextChange, next: TextChange): boolean {
  return last.text === "" && next.text === "" && last.span.end === next.span.start;
}

function joined(last: TextChange, next: TextChange): TextChange {
  return { span: { start: last.span.start, end: next.span.end }, text: "" };
}

type Move = Extract<Change, { kind: "move" }>;

/** Removes a value where it is, and writes it where it belongs. */
function moveOf({ path, to }: Move, source: SourceText): readonly (TextChange | undefined)[] {
  const node = source.nodeAt(path);
  if (node === undefined) return [undefined];
  if (to.length === 0) return [source.tree && { span: spanOf(source.tree), text: written(node, "", source) }];
  const insertion = insertionOf(to, node, source);
  return isInPlace(insertion, node) ? [insertion] : [insertion, removal(node)];
}

/** Whether the new property replaces the old one, which is the last one in the object that it goes into. */
function isInPlace(change: TextChange | undefined, { parent }: Node): boolean {
  return parent !== undefined && change?.span.start === parent.offset;
}

/** Writes a node at another place, with the missing objects around it. */
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

/** The layout of a property: its indent and line ending, if properties are on separate lines. */
interface Line {
  readonly indent: string;
  readonly lineBreak: string | undefined;
}

/** A property with a node as its value, or with the missing objects around it. */
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

/** The text of a node with a different indent. */
function written(node: Node, indent: string, { text }: SourceText): string {
  const { start, end } = spanOf(node);
  const before = indentAt(start, text);
  const lines = text.slice(start, end).split(/(?<=\n|\r(?!\n))/);
  return lines
    .map((line, index) => (index > 0 && line.startsWith(before) ? indent + line.slice(before.length) : line))
    .join("");
}

/** The white space at the start of the line that contains a place. */
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

/** Adds a property after the last one of its object, on a separate line if the last one is. */
function insertionIn(owner: Node, member: string, source: SourceText): TextChange {
  const spaced = isSpaced(source);
  const last = owner.children?.at(-1);
  if (last === undefined) {
    const { start, end } = spanOf(owner);
    return { span: { start: start + 1, end: end - 1 }, text: spaced ? ` ${member} ` : member };
  }
  const { end } = spanOf(last);
  // A bracket may be closer to the only property than a comma would be.
  const space = spaceBefore(last, source.text) || (spaced && owner.children?.length === 1 ? " " : "");
  return { span: { start: end, end }, text: `,${space}${member}` };
}

/** The white space between a property and the text before it. */
function spaceBefore(node: Node, text: string): string {
  return /[ \t\r\n]*$/.exec(text.slice(Math.max(0, node.offset - 200), node.offset))?.[0] ?? "";
}

/** Caches results by text: there may be many changes to a large text. */
const spaced = new WeakMap<SourceText, boolean>();

/** Whether a text has spaces as people write them: before the value of its first property. True without properties. */
function isSpaced(source: SourceText): boolean {
  let known = spaced.get(source);
  if (known === undefined) {
    const value = firstMember(source.tree)?.children?.[1];
    known = /\s/.test(value === undefined ? source.text : source.text.charAt(value.offset - 1));
    spaced.set(source, known);
  }
  return known;
}

/** The first property of the outermost object, or of the first object in an array. */
function firstMember(node: Node | undefined): Node | undefined {
  const [first] = node?.children ?? [];
  return node?.type === "array" ? firstMember(first) : first;
}

/** The index of a node among its siblings. There may be a hundred thousand, each to be removed. */
function indexIn(siblings: readonly Node[], node: Node): number {
  let [low, high] = [0, siblings.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((siblings[middle]?.offset ?? 0) < node.offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Removes a property or item, with its comma and the white space before it. */
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
