import { quote } from "@nodeinfo-kit/validators/words-of-issues";
import { factsIssues } from "./check-facts.js";
import type { ServerFacts } from "./facts.js";
import { isFacts, type ReadableId } from "./identify.js";
import type { Issues } from "./issue.js";
import type { Loss } from "./loss.js";
import { valueAt } from "./pointer.js";
import { type ReadOptions, read } from "./read.js";
import { counts, texts } from "./reading/places.js";
import type { Repair } from "./repair.js";
import { Draft } from "./writing/draft.js";
import { fit } from "./writing/fit.js";
import { loseMetadata, saidByMetadata, writeMetadata } from "./writing/metadata.js";
import { type Documents, type PublishableId, publishableIds, targets } from "./writing/targets.js";
import { loseDirections, loseServices, writeProtocols } from "./writing/words.js";

/** A document of another standard, or why there is none. */
export type ConvertResult<Document> =
  | {
      /** Valid as strictly as its standard says. */
      readonly document: Document;
      /** What was said before, and is not said in the new document, or not alike. */
      readonly losses: readonly Loss[];
      /** What was read otherwise than it was written, before it was converted. */
      readonly repairs: readonly Repair[];
      readonly issues?: undefined;
    }
  | {
      /** Why nothing could be read; or what is wrong with the new document, in which their places are. */
      readonly issues: Issues;
      /** What was lost until then: it may be what is missing now. */
      readonly losses: readonly Loss[];
    };

/**
 * Converts a document of any standard that `read` knows, or facts, into a document of `to`. Nothing is made up: if the
 * target wants what is not known, there are issues in place of a document. What the target cannot say is left out or
 * changed, and each time there is a loss. Never throws for any value that `JSON.parse` returns; throws a `RangeError` if
 * there is no such target. Facts have `origins`, `{}` if they are your own. `options` are those of `read`, and of no use for
 * facts. The `metadata` and the lists of the document are those of the value, not copies.
 */
export function convert<To extends PublishableId>(
  value: unknown,
  to: To,
  options?: ReadOptions,
): ConvertResult<Documents[To]>;
export function convert(value: unknown, to: PublishableId, options?: ReadOptions): ConvertResult<unknown> {
  if (!publishableIds.includes(to))
    throw new RangeError(
      `Nothing is converted to ${quote(String(to))}. The ids are ${publishableIds.join(", ")}.`,
    );
  const given = readOrTake(value, options);
  if (given.issues) return { issues: given.issues, losses: [] };
  const draft = new Draft(given.facts, value, to, targets[to]);
  write(draft, given.id === to);
  const [first, ...others] = fit(draft);
  if (first) return { issues: [first, ...others], losses: draft.losses };
  loseDirections(draft);
  return { document: draft.document, losses: draft.losses, repairs: given.repairs };
}

type Given =
  | { facts: ServerFacts; id?: ReadableId; repairs: readonly Repair[]; issues?: undefined }
  | { issues: Issues };

/** The facts of a document, or those that were given. */
export function readOrTake(value: unknown, options?: ReadOptions): Given {
  if (!isFacts(value)) return read(value, options);
  const [first, ...others] = factsIssues(value);
  return first ? { issues: [first, ...others] } : { facts: value, repairs: [] };
}

/** Writes what has a place in the target, and says what has none. A standard that is open takes back its own members. */
function write(draft: Draft, isSameStandard: boolean): void {
  const { facts, target } = draft;
  if (target.hasMetadata) writeMetadata(draft);
  for (const [fact, pointer] of target.places)
    if (draft.placeOf(fact) === undefined) draft.place(fact, pointer);
  writeProtocols(draft);
  loseServices(draft);
  // What `metadata` says is lost with it.
  const said = target.hasMetadata ? undefined : saidByMetadata(facts);
  for (const fact of otherFacts)
    if (!isEmpty(valueAt(facts, fact)) && draft.placeOf(fact) === undefined && !said?.has(fact))
      draft.lose("loss/no-place", fact);
  if (!target.hasMetadata) loseMetadata(draft);
  const extra = Object.entries(facts.extra ?? {});
  if (!isSameStandard || target.hasMetadata) draft.loseExtras(extra.map(([pointer]) => pointer));
  else for (const [pointer, value] of extra) draft.placeExtra(pointer, value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** All facts but lists of words and `metadata`, which are seen to on their own. */
const otherFacts = [
  ...Object.keys(texts),
  ...Object.keys(counts),
  ...["/openRegistrations", "/staff", "/features", "/languages", "/federation", "/activity", "/links"],
];
