import type { DirectionalValues, ServerFacts } from "@nodeinfo-kit/convert";

/** The documents that list protocols and third-party services. */
export const documentsWithWords = ["nodeinfo", "nodeinfo2"];

export type Direction = "inbound" | "outbound";

/** A list of words in the facts, and the JSON Pointer that it has there. */
export type VisitWords = (
  words: readonly string[],
  fact: string,
  direction: Direction | undefined,
  facts: ServerFacts,
) => void;

const protocols = { all: "/protocols/all", inbound: "/protocols/inbound", outbound: "/protocols/outbound" };
const services = { all: "/services/all", inbound: "/services/inbound", outbound: "/services/outbound" };

/**
 * Shows the lists of protocols of a document, one or two. As they were read: every document says them in another way, and
 * most rules are asked of all documents that have nothing wrong.
 */
export function visitProtocols(facts: ServerFacts | undefined, visit: VisitWords): void {
  if (facts?.protocols) visitDirections(facts, facts.protocols, protocols, visit);
}

/** Shows the lists of services of a document, in the same way. */
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

/** More words than this are not looked at: no server has a thousand protocols. */
const mostWords = 2000;
/** More findings than this of one rule say nothing new. */
export const mostFindings = 100;

/** Whether a list has a word of some kind. It takes no time to speak of, and most documents have none. */
export function hasWord(words: readonly string[] | undefined, isSo: (word: string) => boolean): boolean {
  if (words === undefined) return false;
  const end = Math.min(words.length, mostWords);
  for (let index = 0; index < end; index++) if (isSo(words[index] ?? "")) return true;
  return false;
}

/** Shows every word of a list with its index, until `visit` returns false. */
export function visitTexts(
  words: readonly string[],
  visit: (word: string, index: number) => boolean | undefined,
): void {
  const end = Math.min(words.length, mostWords);
  for (let index = 0; index < end; index++) if (visit(words[index] ?? "", index) === false) return;
}
