import type { ServerFacts } from "@nodeinfo-kit/convert";
import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfItem } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Report, Rule } from "../../rule.js";
import { documentsWithWords, visitProtocols, visitServices } from "../known-values/shared/value-lists.js";
import { nodeInfo } from "../samples.js";

/** An array contains the same value twice. */
export const rule: Rule = {
  code: "list/duplicate",
  severity: "warning",
  summary: "An array contains the same value twice.",
  explanation:
    "Repeating a protocol or service adds no information; often a program appends it each time it starts. Strict readers accept it, but statistics count it twice. Remove the duplicates.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({ services: { inbound: [], outbound: ["smtp", "twitter", "smtp"] } }),
    marks: '"smtp"',
  },
  good: { text: nodeInfo({ services: { inbound: [], outbound: ["smtp", "twitter"] } }) },
  documents: [...documentsWithWords, "diaspora/statistics-json"],
  check({ facts }, report) {
    visitProtocols(facts, (words, fact, _, facts) => checkList(words, fact, facts, report));
    visitServices(facts, (words, fact, _, facts) => checkList(words, fact, facts, report));
  },
};

/** The maximum number of related places. One fix removes all duplicates, so a long array is rewritten only once. */
const maxRelated = 10;

function checkList(words: readonly string[], fact: string, facts: ServerFacts, report: Report): void {
  if (words.length < 2) return;
  const repeats = repeatsOf(words);
  const [first] = repeats;
  if (first === undefined) return;
  const others = repeats.length - 1;
  const pathOf = (at: number) => pathOfItem(facts, fact, at);
  report({
    path: pathOf(first.at),
    message: `${placeOf(pathOf(first.at))} repeats ${quote(first.value)}${others === 0 ? "" : `, and ${others} more ${others === 1 ? "item is a duplicate" : "items are duplicates"}`}. Remove the ${others === 0 ? "duplicate" : "duplicates"}.`,
    args: { value: first.value.slice(0, 120), count: repeats.length },
    related: [
      { path: pathOf(first.before), message: "Already listed here." },
      ...repeats.slice(1, maxRelated).map(({ at }) => ({ path: pathOf(at), message: "Also a duplicate." })),
    ],
    remedies: [
      {
        title: others === 0 ? `Remove the second ${quote(first.value)}` : "Remove the duplicates",
        isSafe: true,
        changes: repeats.map(({ at }) => ({ kind: "remove" as const, path: pathOf(at) })),
      },
    ],
  });
}

interface Repeat {
  readonly value: string;
  readonly at: number;
  /** The index of the first occurrence. */
  readonly before: number;
}

const none: readonly Repeat[] = [];

function repeatsOf(words: readonly string[]): readonly Repeat[] {
  // For arrays as short as servers have, comparing costs less than a map.
  if (words.length <= 8 && !hasRepeat(words)) return none;
  const first = new Map<string, number>();
  const repeats: Repeat[] = [];
  for (const [at, value] of words.entries()) {
    const before = first.get(value);
    if (before === undefined) first.set(value, at);
    else repeats.push({ value, at, before });
  }
  return repeats;
}

function hasRepeat(words: readonly string[]): boolean {
  for (let at = 1; at < words.length; at++)
    for (let before = 0; before < at; before++) if (words[before] === words[at]) return true;
  return false;
}
