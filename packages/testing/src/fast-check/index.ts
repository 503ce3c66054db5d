/** Arbitraries of fast-check, for those who test a reader of documents. */
import type { DocumentId, Profile } from "@nodeinfo-kit/lint";
import { validators } from "@nodeinfo-kit/validators/all";
import fc from "fast-check";
import type { DocumentType, ProfileOf } from "../document-type.js";
import type { NodeInfoVersion } from "../matchers.js";
import { documentIdOf, expectationOf } from "../matchers.js";
import { arbitraryOf, type Schema } from "./arbitrary-of.js";
import { type Changeable, type DefectLabel, defectsOf } from "./defects.js";

export type { DefectLabel } from "./defects.js";

export interface ArbitraryOptions {
  /** In which profile the documents are valid. Strict, if you do not say. */
  readonly profile?: Profile;
}

/** A document as servers wrongly write it, and what is wrong with it. */
export interface BrokenNodeInfo {
  readonly document: unknown;
  readonly defects: readonly DefectLabel[];
}

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
  const chosen = fc.uniqueArray(fc.constantFrom(...defectsOf(version)), {
    minLength: 1,
    maxLength: 3,
    selector: ({ member }) => member,
  });
  return fc.tuple(nodeInfoArbitrary(version), chosen).map(([valid, defects]) => {
    const document = { ...valid } as unknown as Changeable; // Every version has these members.
    for (const { apply } of defects) apply(document);
    return { document, defects: defects.map(({ label }) => label) };
  });
}
