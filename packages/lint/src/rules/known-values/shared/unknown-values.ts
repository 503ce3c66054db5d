import type { ServerFacts } from "@nodeinfo-kit/convert";
import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfItem } from "../../../origins.js";
import { placeOf } from "../../../place-of.js";
import type { Report } from "../../../rule.js";
import { type KnownWords, type Meant, meantBy } from "./known-values.js";
import { mostFindings, visitTexts } from "./value-lists.js";

interface Kind {
  /** What a message calls such a word. */
  readonly noun: "protocol" | "service";
  readonly known: KnownWords;
  /** The words of the other kind: one of these is no unknown word but in the wrong list, which another rule says. */
  readonly other: KnownWords;
}

/** Reports the words of a list that nobody knows, each word once. */
export function reportUnknown(
  { noun, known, other }: Kind,
  words: readonly string[],
  fact: string,
  facts: ServerFacts,
  report: Report,
): void {
  let said: Set<string> | undefined;
  visitTexts(words, (word, index) => {
    if (known.of(word) !== undefined) return;
    const meant = meantBy(word, known);
    if (meant?.isSpelling !== true && other.spelling(word) !== undefined) return;
    said ??= new Set();
    if (said.has(word)) return;
    said.add(word);
    const place = pathOfItem(facts, fact, index);
    report({
      path: place,
      message: messageOf(noun, word, placeOf(place), meant),
      args: { word: word.slice(0, 120), ...(meant && { meant: meant.value.value }) },
      remedies:
        meant === undefined
          ? []
          : [
              {
                title: `Write ${quote(meant.value.value)}`,
                isSafe: meant.isSpelling,
                changes: [{ kind: "set", path: place, value: meant.value.value }],
              },
            ],
    });
    return said.size < mostFindings;
  });
}

function messageOf(noun: string, word: string, place: string, meant: Meant | undefined): string {
  if (meant === undefined)
    return `No ${noun} is known by the name ${quote(word)} of ${place}. Check how it is spelled; if it is new, nothing is wrong.`;
  const { value, isSpelling } = meant;
  return isSpelling
    ? `${quote(word)} of ${place} is known as ${quote(value.value)}: readers compare letter by letter. Write ${quote(value.value)}.`
    : `No ${noun} is known by the name ${quote(word)} of ${place}. Did you mean ${quote(value.value)}?`;
}
