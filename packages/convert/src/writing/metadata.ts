import { ownProperty } from "@nodeinfo-kit/validators/internal";
import type { ServerFacts } from "../facts.js";
import { readMetadataFacts } from "../reading/readers/metadata.js";
import type { Draft } from "./draft.js";

/** The facts that `metadata` can contain, with the property of FEP-0151 for each. Undefined if there is none. */
const properties = [
  ["name", "nodeName"],
  ["description", "nodeDescription"],
  ["staff", "staffAccounts"],
  ["federation", "federation"],
  ["features", undefined],
  ["languages", undefined],
] as const;

/**
 * Writes `metadata` unchanged, and adds the properties of FEP-0151 for facts that have no other place in the document. Facts
 * that are already in `metadata` are not added again.
 * @see https://codeberg.org/fediverse/fep/src/branch/main/fep/0151/fep-0151.md
 */
export function writeMetadata(draft: Draft): void {
  const { facts, document, target } = draft;
  const { metadata = {}, origins } = facts;
  const { "/metadata": base = "/metadata" } = origins;
  const found = factsOf(metadata);
  const additions: Record<string, unknown> = {};
  for (const [name, property] of properties) {
    const fact = `/${name}`;
    const value = facts[name];
    const origin = origins[fact];
    const isFromElsewhere = origin !== undefined && !origin.startsWith(`${base}/`);
    const hasOwnPlace = target.places.some(([placed]) => placed === fact);
    const isInMetadata = isEqual(found[name], value);
    // A fact that had its own place keeps one if the target has one.
    if (value === undefined || (hasOwnPlace && (isFromElsewhere || !isInMetadata))) continue;
    if (isInMetadata) draft.mark(fact, found.origins[fact] ?? fact);
    else if (property === undefined) continue;
    else {
      draft.mark(fact, `/metadata/${property}`);
      if (Object.hasOwn(metadata, property)) {
        draft.lose("loss/conflict", fact, `/metadata/${property}`);
        continue;
      }
      additions[property] = value;
    }
    if (isFromElsewhere) draft.lose("loss/moved", fact, draft.placeOf(fact));
  }
  document.metadata = Object.keys(additions).length === 0 ? metadata : { ...metadata, ...additions };
}

/** Adds losses for a target without `metadata`: all of it, except for the facts that have their own places. */
export function loseMetadata(draft: Draft): void {
  const { facts } = draft;
  if (facts.metadata === undefined) return;
  let moved = 0;
  for (const fact of factsInMetadata(facts).keys()) {
    const place = draft.placeOf(fact);
    if (place === undefined) continue;
    draft.lose("loss/moved", fact, place);
    moved++;
  }
  if (Object.keys(facts.metadata).length > moved) draft.lose("loss/no-place", "/metadata");
}

/** Returns the facts that a property of `metadata` contains completely, with its place. */
export function factsInMetadata(facts: ServerFacts): ReadonlyMap<string, string> {
  const { metadata = {} } = facts;
  const found = factsOf(metadata);
  const places = new Map<string, string>();
  for (const [name] of properties) {
    const origin = found.origins[`/${name}`];
    if (origin === undefined || !isEqual(found[name], facts[name])) continue;
    // Only one property of `federation` is a fact.
    if (name !== "federation" || isEqual(metadata.federation, facts.federation))
      places.set(`/${name}`, origin);
  }
  return places;
}

/** Returns the facts of `metadata` alone. */
function factsOf(metadata: NonNullable<ServerFacts["metadata"]>): ServerFacts {
  const found: ServerFacts = { metadata, origins: {} };
  readMetadataFacts(found);
  return found;
}

/** Whether two facts are equal: strings, booleans, and arrays and objects of them. */
function isEqual(a: unknown, b: unknown, depth = 3): boolean {
  if (a === b) return true;
  if (depth === 0 || typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([name, value]) => isEqual(value, ownProperty(b, name), depth - 1))
  );
}
