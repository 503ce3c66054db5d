/** Arbitraries of fast-check, for those who test a reader of documents. */

import type { DocumentId, Profile } from "@nodeinfo-kit/lint";
import { validators } from "@nodeinfo-kit/validators/all";
import { quote } from "@nodeinfo-kit/validators/internal";
import fc from "fast-check";
import type { DocumentType, ProfileOf } from "../document-type.js";
import { documentIdOf, expectationOf } from "../matchers.js";
import type { NodeInfoVersion } from "../nodeinfo-versions.js";
import { arbitraryOf, type Schema } from "./arbitrary-of.js";
import { independent, placeOf, withDefect } from "./defects/defect.js";
import { type BreakableId, breakableIds, type DefectLabel, defectsOf } from "./defects/index.js";

export type { BreakableId, DefectLabel } from "./defects/index.js";

export interface ArbitraryOptions {
  /** In which profile the documents are valid. Strict, if you do not say. */
  readonly profile?: Profile;
}

/** A document as servers wrongly write it, and what is wrong with it. */
export interface BrokenDocument<Id extends BreakableId = BreakableId> {
  readonly document: unknown;
  readonly defects: readonly DefectLabel<Id>[];
}

/** A document of NodeInfo as servers wrongly write it. */
export type BrokenNodeInfo = BrokenDocument<`nodeinfo/${NodeInfoVersion}`>;

/** Makes valid documents of NodeInfo. Throws a `RangeError` for a version that there is not. */
export function nodeInfoArbitrary<
  Version extends NodeInfoVersion,
  Options extends ArbitraryOptions = Record<never, never>,
>(
  version: Version,
  options?: Options,
): fc.Arbitrary<DocumentType<`nodeinfo/${Version}`, ProfileOf<Options>>> {
  expectationOf(version);
  return documentArbitrary(`nodeinfo/${version}` as const, options);
}

/** Makes valid documents of any id, such as `discovery`. Throws a `RangeError` for an id that there is not. */
export function documentArbitrary<
  Id extends DocumentId,
  Options extends ArbitraryOptions = Record<never, never>,
>(id: Id, options?: Options): fc.Arbitrary<DocumentType<Id, ProfileOf<Options>>> {
  const { schema } = validators[documentIdOf(id)][options?.profile ?? "strict"];
  const json = schema["~standard"].jsonSchema.input({ target: "draft-2020-12" });
  // What the schema describes is of the type that is made from it.
  return arbitraryOf(json as Schema) as fc.Arbitrary<DocumentType<Id, ProfileOf<Options>>>;
}

/**
 * Makes documents of NodeInfo with one to three defects, as servers have them, all of which strict refuses. Throws a
 * `RangeError` for a version that there is not.
 */
export function brokenNodeInfoArbitrary(version: NodeInfoVersion): fc.Arbitrary<BrokenNodeInfo> {
  expectationOf(version);
  return brokenDocumentArbitrary(`nodeinfo/${version}`);
}

/**
 * Makes documents of an id, such as `discovery`, with one to three defects, as servers have them. Strict rejects each of them.
 * Throws a `RangeError` for an id that has no defects, such as that of a vocabulary of `metadata`.
 */
export function brokenDocumentArbitrary<Id extends BreakableId>(id: Id): fc.Arbitrary<BrokenDocument<Id>> {
  if (!breakableIds.includes(id))
    throw new RangeError(
      `There are no broken documents of ${quote(String(id))}: the ids are ${breakableIds.join(", ")}.`,
    );
  const chosen = fc.uniqueArray(fc.constantFrom(...defectsOf(id)), {
    minLength: 1,
    maxLength: 3,
    selector: placeOf,
  });
  return fc.tuple(documentArbitrary(id), chosen).map(([valid, chosen]) => {
    const defects = independent(chosen);
    const document = defects.reduce<unknown>(withDefect, valid);
    return { document, defects: defects.map(({ label }) => label) };
  });
}
