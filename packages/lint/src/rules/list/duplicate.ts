import type { Path, Report, Rule } from "../../rule.js";
import { documentsWithWords, mostWords, visitProtocols, visitServices } from "../../word-lists.js";
import { placeOf, quote } from "../../words.js";
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
  documents: [...documentsWithWords, "neighbours/statistics-json"],
  check({ value }, report) {
    visitProtocols(value, (words, path) => checkList(words, path, report));
    visitServices(value, (words, path) => checkList(words, path, report));
  },
};

/** More places are not shown, nor mended at once. */
const mostRelated = 10;
const mostRemoved = 100;

function checkList(words: readonly unknown[], path: Path, report: Report): void {
  if (words.length < 2) return;
  const repeats = repeatsOf(words);
  const [first] = repeats;
  if (first === undefined) return;
  const others = repeats.length - 1;
  report({
    path: [...path, first.at],
    message: `${placeOf(path)} has ${quote(first.word)} twice${others === 0 ? "" : `, and repeats ${others} more of its items`}. Remove what is repeated.`,
    args: { word: first.word.slice(0, 120), count: repeats.length },
    related: [
      { path: [...path, first.before], message: "It is here already." },
      ...repeats
        .slice(1, mostRelated)
        .map(({ at }) => ({ path: [...path, at], message: "This is repeated too." })),
    ],
    remedies: [
      {
        title: others === 0 ? `Remove the second ${quote(first.word)}` : "Remove what is repeated",
        isSafe: true,
        changes: repeats
          .slice(0, mostRemoved)
          .map(({ at }) => ({ kind: "remove" as const, path: [...path, at] })),
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

function repeatsOf(words: readonly unknown[]): readonly Repeat[] {
  // For the lists that servers have, a set costs more than comparing.
  if (words.length <= 8 && words.every((word, at) => words.indexOf(word) === at)) return none;
  const first = new Map<string, number>();
  const repeats: Repeat[] = [];
  const end = Math.min(words.length, mostWords);
  for (let at = 0; at < end; at++) {
    const word = words[at];
    if (typeof word !== "string") continue;
    const before = first.get(word);
    if (before === undefined) first.set(word, at);
    else repeats.push({ word, at, before });
  }
  return repeats;
}
