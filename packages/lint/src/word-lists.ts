import type { Path } from "./rule.js";
import { isObject, memberOf } from "./value.js";

/** The documents that list protocols and third-party services. */
export const documentsWithWords = ["nodeinfo", "nodeinfo2"];

export type Direction = "inbound" | "outbound";
export type VisitWords = (words: readonly unknown[], path: Path, direction: Direction | undefined) => void;

const protocols: Path = ["protocols"];
const services: Path = ["services"];
const directions = {
  protocols: { inbound: ["protocols", "inbound"], outbound: ["protocols", "outbound"] },
  services: { inbound: ["services", "inbound"], outbound: ["services", "outbound"] },
} as const;

/** Shows the lists of protocols of a document, in whichever form it has them. */
export function visitProtocols(document: unknown, visit: VisitWords): void {
  const member = memberOf(document, "protocols");
  if (Array.isArray(member)) visit(member, protocols, undefined);
  else if (isObject(member)) visitDirections(member, "protocols", visit);
}

/** Shows the lists of services of a document, in whichever form it has them. */
export function visitServices(document: unknown, visit: VisitWords): void {
  const member = memberOf(document, "services");
  if (Array.isArray(member)) visit(member, services, undefined);
  else if (isObject(member)) visitDirections(member, "services", visit);
}

function visitDirections(member: object, name: keyof typeof directions, visit: VisitWords): void {
  const inbound = memberOf(member, "inbound");
  if (Array.isArray(inbound)) visit(inbound, directions[name].inbound, "inbound");
  const outbound = memberOf(member, "outbound");
  if (Array.isArray(outbound)) visit(outbound, directions[name].outbound, "outbound");
}

/** More words than this are not looked at: no server has a thousand protocols. */
export const mostWords = 2000;
/** More findings than this of one rule say nothing new. */
export const mostFindings = 100;

/** Shows every word of a list that is text, with its index, until `visit` returns false. */
export function visitTexts(
  words: readonly unknown[],
  visit: (word: string, index: number) => boolean | undefined,
): void {
  const end = Math.min(words.length, mostWords);
  for (let index = 0; index < end; index++) {
    const word = words[index];
    if (typeof word === "string" && visit(word, index) === false) return;
  }
}
