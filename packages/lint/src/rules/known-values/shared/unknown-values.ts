import type { ServerFacts } from "@nodeinfo-kit/convert";
import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfItem } from "../../../origins.js";
import { placeOf } from "../../../place-of.js";
import type { Report } from "../../../rule.js";
import { type KnownWords, type Meant, meantBy } from "./known-values.js";
import { maxFindings, visitTexts } from "./value-lists.js";

interface Kind {
  /** The name of the kind in messages. */
  readonly noun: "protocol" | "service";
  readonly known: KnownWords;
  /** The values of the other kind: one of these is in the wrong array, which another rule reports. */
  readonly other: KnownWords;
}

/** Reports the unknown values of an array, each value once. */
export function reportUnknown(
  { noun, known, other }: Kind,
  words: readonly string[],
  fact: string,
  facts: ServerFacts,
  report: Report,
): void {
  let reported: Set<string> | undefined;
  visitTexts(words, (word, index) => {
    if (known.of(word) !== undefined) return;
    const meant = meantBy(word, known);
    if (meant?.isSpelling !== true && other.spelling(word) !== undefined) return;
    reported ??= new Set();
    if (reported.has(word)) return;
    reported.add(word);
    const place = pathOfItem(facts, fact, index);
    report({
      path: place,
      message: messageOf(noun, word, placeOf(place), meant),
      args: { value: word.slice(0, 120), ...(meant && { meant: meant.value.value }) },
      remedies:
        meant === undefined
          ? []
          : [
              {
                title: `Replace with ${quote(meant.value.value)}`,
                isSafe: meant.isSpelling,
                changes: [{ kind: "set", path: place, value: meant.value.value }],
              },
            ],
    });
    return reported.size < maxFindings;
  });
}

function messageOf(noun: string, word: string, place: string, meant: Meant | undefined): string {
  if (meant === undefined)
    return `${place} is ${quote(word)}, which is not a known ${noun}. Check the spelling; if the ${noun} is new, nothing is wrong.`;
  const { value, isSpelling } = meant;
  return isSpelling
    ? `${place} is ${quote(word)}, but the value is spelled ${quote(value.value)} and readers compare it exactly. Replace with ${quote(value.value)}.`
    : `${place} is ${quote(word)}, which is not a known ${noun}. Did you mean ${quote(value.value)}?`;
}
