import { quote, valueAtPointer } from "@nodeinfo-kit/validators/internal";
import { factsIssues } from "./check-facts.js";
import type { GivableFact, ServerFacts } from "./facts.js";
import { type Addition, addGiven, addition, type GivenFacts, placeOfGivable } from "./given.js";
import { isFacts, type SourceId } from "./identify.js";
import type { Issue, Issues } from "./issue.js";
import type { Loss } from "./loss.js";
import { type ReadOptions, read } from "./read.js";
import { counts, texts } from "./reading/fact-setters.js";
import type { Repair } from "./repair.js";
import { advised } from "./writing/advice.js";
import { Draft } from "./writing/draft.js";
import { fit, issuesOf } from "./writing/fit.js";
import { loseMetadata, saidByMetadata, writeMetadata } from "./writing/metadata.js";
import { loseDirections, loseServices, writeProtocols } from "./writing/protocols-and-services.js";
import {
  type Documents,
  type OpenDocuments,
  type Profile,
  type TargetId,
  targetIds,
  targets,
} from "./writing/targets.js";

export interface ConvertOptions<To extends Profile = Profile> extends ReadOptions {
  /**
   * Facts that the document does not say. A fact that it does say must not be given, unless it is the same: a document
   * is not overruled.
   */
  readonly given?: GivenFacts;
  /**
   * `"strict"` (default): the document follows its standard as published. `"open"`: it may have protocols and services that
   * the standard does not list, and lack what readers can do without. Properties that the standard does not have are not
   * written in either.
   */
  readonly profile?: To;
}

/** A document of another standard, or why there is none. */
export type ConvertResult<Document> =
  | {
      /** Valid in the profile that was asked for. */
      readonly document: Document;
      /** What was said before, and is not said in the new document, or not alike. */
      readonly losses: readonly Loss[];
      /** What was read otherwise than it was written, before it was converted. */
      readonly repairs: readonly Repair[];
      /** What the new document says only because it was given. */
      readonly given: readonly Addition[];
      /** Why the new document is valid in the open profile only. Empty, if it is valid in the strict profile too. */
      readonly openOnly: readonly Issue[];
      readonly issues?: undefined;
    }
  | {
      /**
       * Why nothing could be read; what is wrong with `options.given`, where pointers begin with `/given`; or what is wrong
       * with the new document, in which the other places are.
       */
      readonly issues: Issues;
      /** What was lost until then: it may be what is missing now. */
      readonly losses: readonly Loss[];
    };

type DocumentOf<To extends TargetId, In extends Profile> = In extends "open"
  ? OpenDocuments[To]
  : Documents[To];

/**
 * Converts a document of any standard that `read` knows, or facts, into a document of `to`. Nothing is made up: if the
 * target wants what is neither known nor in `options.given`, there are issues in place of a document. What the target
 * cannot say is left out or changed, and each time there is a loss. Never throws for any value that `JSON.parse` returns;
 * throws a `RangeError` if there is no such target or profile. Facts have `origins`, `{}` if they are your own. The other
 * `options` are those of `read`, and of no use for facts. The `metadata` and the lists of the document are those of the
 * value, not copies.
 */
export function convert<To extends TargetId, In extends Profile = "strict">(
  value: unknown,
  to: To,
  options?: ConvertOptions<In>,
): ConvertResult<DocumentOf<To, In>>;
export function convert(
  value: unknown,
  to: TargetId,
  { given, profile = "strict", ...options }: ConvertOptions = {},
): ConvertResult<unknown> {
  if (!targetIds.includes(to))
    throw new RangeError(
      `Nothing is converted to ${quote(String(to))}. The ids are ${targetIds.join(", ")}.`,
    );
  if (!profiles.includes(profile))
    throw new RangeError(`Unknown profile ${quote(String(profile))}. Profiles: ${profiles.join(", ")}.`);
  const source = readOrTake(value, options);
  if (source.issues) return { issues: source.issues, losses: [] };
  const { facts, added, issues } = addGiven(source.facts, given);
  const [wrong, ...othersWrong] = issues;
  if (wrong) return { issues: [wrong, ...othersWrong], losses: [] };
  const target = targets[to];
  const draft = new Draft({
    facts,
    source: value,
    id: to,
    target,
    profile,
    added: added.map(placeOfGivable),
  });
  write(draft, source.id === to);
  const [first, ...others] = advised(draft, fit(draft));
  if (first) return { issues: [first, ...others], losses: draft.losses };
  loseDirections(draft);
  const openOnly = profile === "open" ? advised(draft, issuesOf(draft, "strict")) : [];
  return {
    document: withoutGaps(draft.document),
    losses: draft.losses,
    repairs: source.repairs,
    given: added.map((fact) => additionOf(draft, fact)),
    openOnly,
  };
}

const profiles: readonly Profile[] = ["strict", "open"];

function additionOf(draft: Draft, fact: GivableFact): Addition {
  const pointer = placeOfGivable(fact);
  const place = draft.placeOf(pointer);
  const value = valueAtPointer(draft.facts, pointer);
  return addition(fact, value, draft.id, fact === "protocols" ? place && "/protocols" : place);
}

/** The open profile lets a document lack what strict requires: then a member has no value yet. */
function withoutGaps(document: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(document)) if (value === undefined) delete document[name];
  return document;
}

type Source =
  | { facts: ServerFacts; id?: SourceId; repairs: readonly Repair[]; issues?: undefined }
  | { issues: Issues };

/** The facts of a document, or those that were given. */
export function readOrTake(value: unknown, options?: ReadOptions): Source {
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
    if (!isEmpty(valueAtPointer(facts, fact)) && draft.placeOf(fact) === undefined && !said?.has(fact))
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
