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
import { factsInMetadata, loseMetadata, writeMetadata } from "./writing/metadata.js";
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
   * Facts that the document does not have. A fact that differs from the document is an issue: documents are never
   * overridden.
   */
  readonly given?: GivenFacts;
  /**
   * `"strict"` (default): the document follows its standard as published. `"open"`: it may have protocols and services that
   * the standard does not list, and omit properties that readers do not need. Neither writes properties that the standard
   * does not define.
   */
  readonly profile?: To;
}

/** A document of another standard, or the issues that prevented it. */
export type ConvertResult<Document> =
  | {
      /** The new document, valid in the requested profile. */
      readonly document: Document;
      /** The values that are missing from the new document, or changed in it. */
      readonly losses: readonly Loss[];
      /** The values that were read differently from how they were written, before the conversion. */
      readonly repairs: readonly Repair[];
      /** The facts that the new document has only because they were given. */
      readonly given: readonly Addition[];
      /** The issues with the strict profile. Empty if the new document is also valid in the strict profile. */
      readonly openOnly: readonly Issue[];
      readonly issues?: undefined;
    }
  | {
      /**
       * The issues of reading, of `options.given`, or of the new document. Pointers into `options.given` start with
       * `/given`.
       */
      readonly issues: Issues;
      /** The losses up to that point: a value may be missing because it was lost. */
      readonly losses: readonly Loss[];
    };

type DocumentOf<To extends TargetId, In extends Profile> = In extends "open"
  ? OpenDocuments[To]
  : Documents[To];

/**
 * Converts a document of any standard that `read` supports, or facts, into a document of `to`. Never invents values: if the
 * target requires a fact that is neither known nor in `options.given`, the result has issues instead of a document. Values
 * that the target cannot express are omitted or changed, each with a loss. Never throws for a value that `JSON.parse`
 * returns; throws a `RangeError` if the target or the profile is unknown. Facts need `origins`, `{}` for your own. The other
 * `options` are those of `read`, and have no effect on facts. The `metadata` and the arrays of the document are those of the
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
    throw new RangeError(`Cannot convert to ${quote(String(to))}. Targets: ${targetIds.join(", ")}.`);
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

/** Removes properties without a value: the open profile allows a document to omit what strict requires. */
function withoutGaps(document: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(document)) if (value === undefined) delete document[name];
  return document;
}

type Source =
  | { facts: ServerFacts; id?: SourceId; repairs: readonly Repair[]; issues?: undefined }
  | { issues: Issues };

/** Reads the facts of a document, or takes the given facts. */
export function readOrTake(value: unknown, options?: ReadOptions): Source {
  if (!isFacts(value)) return read(value, options);
  const [first, ...others] = factsIssues(value);
  return first ? { issues: [first, ...others] } : { facts: value, repairs: [] };
}

/** Writes what the target can express, and records the rest as losses. A standard that allows other properties gets its own back. */
function write(draft: Draft, isSameStandard: boolean): void {
  const { facts, target } = draft;
  if (target.hasMetadata) writeMetadata(draft);
  for (const [fact, pointer] of target.places)
    if (draft.placeOf(fact) === undefined) draft.place(fact, pointer);
  writeProtocols(draft);
  loseServices(draft);
  // Facts from `metadata` are lost with it.
  const inMetadata = target.hasMetadata ? undefined : factsInMetadata(facts);
  for (const fact of otherFacts)
    if (!isEmpty(valueAtPointer(facts, fact)) && draft.placeOf(fact) === undefined && !inMetadata?.has(fact))
      draft.lose("loss/no-place", fact);
  if (!target.hasMetadata) loseMetadata(draft);
  const extra = Object.entries(facts.extra ?? {});
  if (!isSameStandard || target.hasMetadata) draft.loseExtras(extra.map(([pointer]) => pointer));
  else for (const [pointer, value] of extra) draft.placeExtra(pointer, value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** All facts except protocols, services and `metadata`, which are handled separately. */
const otherFacts = [
  ...Object.keys(texts),
  ...Object.keys(counts),
  ...["/openRegistrations", "/staff", "/features", "/languages", "/federation", "/activity", "/links"],
];
