import type { DirectionalValues, ServerFacts } from "@nodeinfo-kit/convert";

/** The documents that list protocols and third-party services. */
export const documentsWithWords = ["nodeinfo", "nodeinfo2"];

export type Direction = "inbound" | "outbound";

/** Visits an array of values in the facts, with its JSON Pointer. */
export type VisitWords = (
  words: readonly string[],
  fact: string,
  direction: Direction | undefined,
  facts: ServerFacts,
) => void;

const protocols = { all: "/protocols/all", inbound: "/protocols/inbound", outbound: "/protocols/outbound" };
const services = { all: "/services/all", inbound: "/services/inbound", outbound: "/services/outbound" };

/**
 * Visits the arrays of protocols of a document, one or two, as they were read: every standard has them in a different
 * format.
 */
export function visitProtocols(facts: ServerFacts | undefined, visit: VisitWords): void {
  if (facts?.protocols) visitDirections(facts, facts.protocols, protocols, visit);
}

/** Visits the arrays of services of a document. */
export function visitServices(facts: ServerFacts | undefined, visit: VisitWords): void {
  if (facts?.services) visitDirections(facts, facts.services, services, visit);
}

function visitDirections(
  facts: ServerFacts,
  { all, inbound, outbound }: DirectionalValues,
  places: typeof protocols,
  visit: VisitWords,
): void {
  if (inbound === undefined && outbound === undefined) visit(all, places.all, undefined, facts);
  if (inbound !== undefined && inbound.length > 0) visit(inbound, places.inbound, "inbound", facts);
  if (outbound !== undefined && outbound.length > 0) visit(outbound, places.outbound, "outbound", facts);
}

/** The maximum number of values to examine, more than any server has. */
const maxValues = 2000;
/** The maximum number of findings of one rule. */
export const maxFindings = 100;

/** Whether an array contains a matching value: a cheap check, since most documents have none. */
export function hasWord(words: readonly string[] | undefined, matches: (word: string) => boolean): boolean {
  if (words === undefined) return false;
  const end = Math.min(words.length, maxValues);
  for (let index = 0; index < end; index++) if (matches(words[index] ?? "")) return true;
  return false;
}

/** Visits every value of an array with its index, until `visit` returns false. */
export function visitTexts(
  words: readonly string[],
  visit: (word: string, index: number) => boolean | undefined,
): void {
  const end = Math.min(words.length, maxValues);
  for (let index = 0; index < end; index++) if (visit(words[index] ?? "", index) === false) return;
}
