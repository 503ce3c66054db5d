import { type Node, parseTree } from "jsonc-parser";
import type { Position, Range } from "../diagnostic.js";
import type { Path, Place, Span } from "../rule.js";

/** A text, and where in it things are. What takes long is found out when it is first asked for. */
export class SourceText {
  readonly text: string;
  /** The text with spaces where there is no JSON: a byte order mark, or what is around a document. So everything stays where it is. */
  readonly json: string;
  private lines: readonly number[] | undefined;
  private root: Node | undefined | null = null;

  constructor(text: string, json = withoutMark(text)) {
    this.text = text;
    this.json = json;
  }

  /**
   * The syntax tree; undefined, if there is none. It is to be asked for only of a text that is JSON and does not nest deep:
   * the parser is recursive.
   */
  get tree(): Node | undefined {
    if (this.root === null) this.root = parseTree(this.json);
    return this.root;
  }

  /** Where a place is in the text: of what is missing, that is the object that it is missing from. */
  rangeOf({ path, isKey = false, span }: Place): Range {
    return this.rangeOfSpan(span ?? this.spanOf(path, isKey));
  }

  rangeOfSpan({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** The node that a path leads to. Of two members with one name, it is the last, as for `JSON.parse`. */
  nodeAt(path: Path): Node | undefined {
    let node = this.tree;
    for (const key of path) node = node && childOf(node, key);
    return node;
  }

  private spanOf(path: Path, isKey: boolean): Span {
    const node = path.length > 0 ? this.nodeAt(path) : undefined;
    if (node === undefined) return this.spanOfOwner(path);
    return spanOf(isKey && node.parent?.type === "property" ? (node.parent.children?.[0] ?? node) : node);
  }

  /** What is missing is shown at the name of the object that should have it; the document itself, where it begins. */
  private spanOfOwner(path: Path): Span {
    for (let length = path.length - 1; length > 0; length--)
      if (this.nodeAt(path.slice(0, length)) !== undefined) return this.spanOf(path.slice(0, length), true);
    const start = this.tree?.offset ?? 0;
    return { start, end: Math.min(start + 1, this.text.length) };
  }

  private positionAt(offset: number): Position {
    this.lines ??= lineStarts(this.text);
    const line = lastAtMost(this.lines, offset);
    return { offset, line: line + 1, column: offset - (this.lines[line] ?? 0) + 1 };
  }
}

export const byteOrderMark = "\uFEFF";

/** The text with spaces in the place of all but a span. */
export function blankedAround(text: string, { start, end }: Span): string {
  return " ".repeat(start) + text.slice(start, end) + " ".repeat(text.length - end);
}

/** The text with a space in the place of a byte order mark. */
function withoutMark(text: string): string {
  return text.startsWith(byteOrderMark) ? blankedAround(text, { start: 1, end: text.length }) : text;
}

/** The span of a node. */
export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

function childOf(node: Node, key: string | number): Node | undefined {
  if (node.type === "array") return node.children?.[Number(key)];
  if (node.type !== "object") return undefined;
  const members = node.children ?? [];
  if (members.length > fewMembers) return indexOf(node).get(String(key))?.children?.[1];
  return members.findLast((member) => nameOf(member) === String(key))?.children?.[1];
}

/** An object with more members has an index made of them: there may be many thousands, and a hundred places to find among them. */
const fewMembers = 32;
const indexes = new WeakMap<Node, ReadonlyMap<unknown, Node>>();

function indexOf(object: Node): ReadonlyMap<unknown, Node> {
  let index = indexes.get(object);
  if (index === undefined) {
    index = new Map(object.children?.map((member) => [nameOf(member), member]));
    indexes.set(object, index);
  }
  return index;
}

function nameOf(member: Node): unknown {
  return member.children?.[0]?.value;
}

/** Where each line begins. A line ends with a line feed, a carriage return, or both. */
function lineStarts(text: string): number[] {
  const starts = [0];
  // To look for one character is many times as fast as to match a pattern, and most texts have no carriage return.
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed >= 0 || carriage >= 0) {
    const isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
    const end = isFeed || feed === carriage + 1 ? feed + 1 : carriage + 1;
    starts.push(end);
    if (feed >= 0 && feed < end) feed = text.indexOf("\n", end);
    if (carriage >= 0 && carriage < end) carriage = text.indexOf("\r", end);
  }
  return starts;
}

/** The index of the last number of a rising list that is at most `most`. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
