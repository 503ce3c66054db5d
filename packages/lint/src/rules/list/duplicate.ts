import type { ServerFacts } from "@nodeinfo-kit/convert";
import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfItem } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Report, Rule } from "../../rule.js";
import { documentsWithWords, visitProtocols, visitServices } from "../known-values/shared/value-lists.js";
import { nodeInfo } from "../samples.js";

/** A list has the same word twice. */
export const rule: Rule = {
  code: "list/duplicate",
  severity: "warning",
  summary: "A list has the same word twice.",
  explanation:
    "A list of protocols or services says what there is, and nothing more by saying it again; often a program adds to it each time it starts. Strict readers let it pass, but who counts the words counts too many. Remove the repeated ones.",
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

/** More places are not shown. All are mended at once: a list of thousands would be read again and again. */
const mostRelated = 10;

function checkList(words: readonly string[], fact: string, facts: ServerFacts, report: Report): void {
  if (words.length < 2) return;
  const repeats = repeatsOf(words);
  const [first] = repeats;
  if (first === undefined) return;
  const others = repeats.length - 1;
  const pathOf = (at: number) => pathOfItem(facts, fact, at);
  report({
    path: pathOf(first.at),
    message: `${placeOf(pathOf(first.at))} says ${quote(first.word)} a second time${others === 0 ? "" : `, and ${others} more items of the list are repeated`}. Remove what is repeated.`,
    args: { word: first.word.slice(0, 120), count: repeats.length },
    related: [
      { path: pathOf(first.before), message: "It is here already." },
      ...repeats
        .slice(1, mostRelated)
        .map(({ at }) => ({ path: pathOf(at), message: "This is repeated too." })),
    ],
    remedies: [
      {
        title: others === 0 ? `Remove the second ${quote(first.word)}` : "Remove what is repeated",
        isSafe: true,
        changes: repeats.map(({ at }) => ({ kind: "remove" as const, path: pathOf(at) })),
      },
    ],
  });
}

interface Repeat {
  readonly word: string;
  readonly at: number;
  /** Where it stands first. */
  readonly before: number;
}

const none: readonly Repeat[] = [];

function repeatsOf(words: readonly string[]): readonly Repeat[] {
  // For the lists that servers have, a set costs more than comparing.
  if (words.length <= 8 && !hasRepeat(words)) return none;
  const first = new Map<string, number>();
  const repeats: Repeat[] = [];
  for (const [at, word] of words.entries()) {
    const before = first.get(word);
    if (before === undefined) first.set(word, at);
    else repeats.push({ word, at, before });
  }
  return repeats;
}

function hasRepeat(words: readonly string[]): boolean {
  for (let at = 1; at < words.length; at++)
    for (let before = 0; before < at; before++) if (words[before] === words[at]) return true;
  return false;
}
