import { type Node, parseTree } from "jsonc-parser";
import type { Path, Place, Position, Range, Span } from "../place.js";

/** A text, with the positions of its values. Expensive results are computed on first use. */
export class SourceText {
  readonly text: string;
  /** The text with spaces for a byte order mark and anything around the document, which keeps all offsets. */
  readonly json: string;
  private lines: readonly number[] | undefined;
  private root: Node | undefined | null = null;

  constructor(text: string, json = withoutMark(text)) {
    this.text = text;
    this.json = json;
  }

  /**
   * The syntax tree; undefined if there is none. Only for valid JSON with limited nesting: the parser is recursive.
   */
  get tree(): Node | undefined {
    if (this.root === null) this.root = parseTree(this.json);
    return this.root;
  }

  /** The range of a place in the text: for a missing property, that of its object. */
  rangeOf({ path, isKey = false, span }: Place): Range {
    return this.rangeOfSpan(span ?? this.spanOf(path, isKey));
  }

  rangeOfSpan({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** The node at a path. Of two properties with the same name, the last one, as for `JSON.parse`. */
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

  /** The span for a missing property: the name of its object, or the start of the document. */
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

/** The text with spaces instead of everything outside a span. */
export function blankedAround(text: string, { start, end }: Span): string {
  return " ".repeat(start) + text.slice(start, end) + " ".repeat(text.length - end);
}

/** The text with a space instead of a byte order mark. */
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
  const properties = node.children ?? [];
  if (properties.length > fewProperties) return indexOf(node).get(String(key))?.children?.[1];
  return properties.findLast((property) => nameOf(property) === String(key))?.children?.[1];
}

/** An object with more properties gets an index: there may be many thousands, and a hundred places to find in them. */
const fewProperties = 32;
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

/** The start of each line. A line ends with a line feed, a carriage return, or both. */
function lineStarts(text: string): number[] {
  const starts = [0];
  // Searching for a character is many times faster than a pattern, and most texts have no carriage return.
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

/** The index of the last number in a sorted array that is at most `max`. */
function lastAtMost(numbers: readonly number[], max: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= max) low = middle;
    else high = middle - 1;
  }
  return low;
}
