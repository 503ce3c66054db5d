/** Arbitraries for fast-check, to test readers of documents. */

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
  /** The profile in which the documents are valid. Default: strict. */
  readonly profile?: Profile;
}

/** A document with mistakes of real servers, and what is wrong with it. */
export interface BrokenDocument<Id extends BreakableId = BreakableId> {
  readonly document: unknown;
  readonly defects: readonly DefectLabel<Id>[];
}

/** A NodeInfo document with mistakes of real servers. */
export type BrokenNodeInfo = BrokenDocument<`nodeinfo/${NodeInfoVersion}`>;

/** Generates valid NodeInfo documents. Throws a `RangeError` if the version is unknown. */
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

/** Generates valid documents of any type, such as `discovery`. Throws a `RangeError` if the id is unknown. */
export function documentArbitrary<
  Id extends DocumentId,
  Options extends ArbitraryOptions = Record<never, never>,
>(id: Id, options?: Options): fc.Arbitrary<DocumentType<Id, ProfileOf<Options>>> {
  const { schema } = validators[documentIdOf(id)][options?.profile ?? "strict"];
  const json = schema["~standard"].jsonSchema.input({ target: "draft-2020-12" });
  // The type is generated from this schema.
  return arbitraryOf(json as Schema) as fc.Arbitrary<DocumentType<Id, ProfileOf<Options>>>;
}

/**
 * Generates NodeInfo documents with one to three defects of real servers. The strict schema rejects each document. Throws a
 * `RangeError` if the version is unknown.
 */
export function brokenNodeInfoArbitrary(version: NodeInfoVersion): fc.Arbitrary<BrokenNodeInfo> {
  expectationOf(version);
  return brokenDocumentArbitrary(`nodeinfo/${version}`);
}

/**
 * Generates documents of a type, such as `discovery`, with one to three defects of real servers. The strict schema rejects each
 * document. Throws a `RangeError` for an id without defects, such as a vocabulary of `metadata`.
 */
export function brokenDocumentArbitrary<Id extends BreakableId>(id: Id): fc.Arbitrary<BrokenDocument<Id>> {
  if (!breakableIds.includes(id))
    throw new RangeError(
      `Cannot generate broken documents for ${quote(String(id))}. IDs: ${breakableIds.join(", ")}.`,
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
