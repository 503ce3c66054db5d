import { quote } from "@nodeinfo-kit/validators/internal";
import type { Node } from "jsonc-parser";
import type { Path } from "../../place.js";
import type { Remedy } from "../../remedy.js";
import type { Found, Rule } from "../../rule.js";
import { spanOf } from "../../text/source-text.js";
import { nodeInfo } from "../samples.js";

/** Two properties of an object have the same name. */
export const rule: Rule = {
  code: "json/duplicate-key",
  severity: "warning",
  summary: "Two properties of an object have the same name.",
  explanation:
    "Readers disagree about which one counts: most use the last one, some the first one, and some reject the document. The values of the others are lost. Two names are the same if their characters are, regardless of how they are escaped. Keep one of them.",
  source: { name: "RFC 8259, section 4", url: "https://www.rfc-editor.org/rfc/rfc8259#section-4" },
  bad: { text: nodeInfo().replace('"2.0",', '"2.1",\n  "version": "2.0",'), marks: '"version"' },
  good: { text: nodeInfo() },
  documents: [],
};

/** The maximum number of related places. */
const maxRelated = 10;

/** Finds the properties of an object that have the name of an earlier one. */
export function findDuplicateKeys(object: Node, text: string, path: Path): Found[] {
  const members = object.children ?? [];
  const indexes = new Map<string, number[]>();
  for (const [index, member] of members.entries()) {
    const name = nameOf(member);
    const same = indexes.get(name);
    if (same === undefined) indexes.set(name, [index]);
    else same.push(index);
  }
  if (indexes.size === members.length) return [];
  return [...indexes].flatMap(([name, same]) =>
    same.length > 1 ? [foundDuplicate(members, same, text, [...path, name])] : [],
  );
}

function foundDuplicate(
  members: readonly Node[],
  indexes: readonly number[],
  text: string,
  path: Path,
): Found {
  const same = indexes.flatMap((index) => members[index] ?? []);
  const [last, ...earlier] = same.toReversed();
  const name = nameOf(last);
  const count = same.length;
  return {
    rule,
    path,
    ...placeOfName(last),
    message: `${count === 2 ? "Two" : count} properties of this object are named ${quote(name)}, and most readers see only the last one. Keep one.`,
    args: { name: name.slice(0, 120), count },
    related: earlier
      .slice(-maxRelated)
      .toReversed()
      .map((member) => ({
        path,
        ...placeOfName(member),
        message: "The same name is used here.",
      })),
    remedies: earlier.length <= maxRelated ? remediesOf(members, indexes, text) : [],
  };
}

/**
 * Removes all but the last one, each up to the start of the next property. Most readers see the last one. If the values
 * differ and one is an object or array, much may be lost, so the choice is left to people.
 */
function remediesOf(members: readonly Node[], indexes: readonly number[], text: string): Remedy[] {
  const isSafe = new Set(indexes.map((index) => textOfValue(members[index], text))).size === 1;
  if (!isSafe && indexes.some((index) => hasContent(members[index]))) return [];
  return [
    {
      title: "Keep the last one",
      isSafe,
      changes: indexes.slice(0, -1).map((index) => ({
        kind: "text",
        span: { start: members[index]?.offset ?? 0, end: members[index + 1]?.offset ?? 0 },
        text: "",
      })),
    },
  ];
}

function hasContent(member: Node | undefined): boolean {
  const children = member?.children?.[1]?.children;
  return children !== undefined && children.length > 0;
}

function nameOf(member: Node | undefined): string {
  return String(member?.children?.[0]?.value);
}

function placeOfName(member: Node | undefined): Pick<Found, "isKey" | "span"> {
  const name = member?.children?.[0];
  return { isKey: true, ...(name && { span: spanOf(name) }) };
}

function textOfValue(member: Node | undefined, text: string): string {
  const value = member?.children?.[1];
  return value === undefined ? "" : text.slice(value.offset, value.offset + value.length);
}
