import { valueAtPointer } from "@nodeinfo-kit/validators/internal";
import type { DirectionalValues } from "../facts.js";
import { isListOfTexts, isSame } from "../reading/protocols-and-services.js";
import { adviceOnWords } from "./advice.js";
import type { Draft } from "./draft.js";

const directions = ["inbound", "outbound"] as const;
type WordsFact = "protocols" | "services";

/** Writes the protocols in one list, or in one for each direction: what a server speaks, it speaks in both. */
export function writeProtocols(draft: Draft): void {
  const { facts, target } = draft;
  const { protocols } = facts;
  if (protocols === undefined) return;
  if (target.protocols === "directions") {
    for (const name of directions)
      draft.place(isDirected(protocols) ? `/protocols/${name}` : "/protocols/all", `/protocols/${name}`);
    if (isDirected(protocols)) loseUndirected(draft, "protocols", protocols);
  } else if (target.protocols === "list") draft.place("/protocols/all", "/protocols");
  else loseLists(draft, "protocols", protocols);
}

/** Says which services got no place: those of a direction that the target does not have, or of none that is known. */
export function loseServices(draft: Draft): void {
  const { services } = draft.facts;
  if (services === undefined) return;
  if (isDirected(services)) {
    loseLists(draft, "services", services);
    loseUndirected(draft, "services", services);
  } else if (services.all.length > 0) draft.lose("loss/direction-unknown", "/services/all");
}

/** Says that two lists became one, if they differed in words that the target knows. */
export function loseDirections(draft: Draft): void {
  const { document, facts, target } = draft;
  const { protocols } = document;
  if (target.protocols !== "list" || !isListOfTexts(protocols)) return;
  const known = new Set(protocols);
  for (const name of directions) {
    const list = facts.protocols?.[name]?.filter((word) => known.has(word));
    if (list && !isSame(list, protocols)) draft.lose("loss/directions", `/protocols/${name}`);
  }
}

function isDirected({ inbound, outbound }: DirectionalValues): boolean {
  return inbound !== undefined || outbound !== undefined;
}

/** Lists that got no place; one without words says nothing. */
function loseLists(draft: Draft, fact: WordsFact, words: DirectionalValues): void {
  for (const name of isDirected(words) ? directions : (["all"] as const)) {
    const list = words[name];
    if (list && list.length > 0 && draft.placeOf(`/${fact}/${name}`) === undefined)
      draft.lose("loss/no-place", `/${fact}/${name}`);
  }
}

/** Says which words are in neither of two lists. */
function loseUndirected(
  draft: Draft,
  fact: WordsFact,
  { all, inbound = [], outbound = [] }: DirectionalValues,
): void {
  const directed = new Set([...inbound, ...outbound]);
  for (const [index, word] of all.entries())
    if (!directed.has(word)) draft.lose("loss/direction-unknown", `/${fact}/all/${index}`);
}

/**
 * Says that the target does not know some of the words of a list, and where each may be written. If the words came from two
 * lists, each place counts where one of them stood.
 */
export function loseWords(draft: Draft, pointer: string, indexes: ReadonlySet<number>): void {
  const list = draft.factAt(pointer);
  const { protocols } = draft.facts;
  const words = new Map(
    [...indexes].map((index) => [index, String(valueAtPointer(draft.document, `${pointer}/${index}`))]),
  );
  const advice = adviceOnWords(draft.id, pointer, [...words.values()]);
  const lose = (fact: string, word: string) => draft.lose("loss/no-word", fact, undefined, advice.get(word));
  if (list !== "/protocols/all" || protocols === undefined || !isDirected(protocols)) {
    for (const [index, word] of words) lose(`${list}/${index}`, word);
    return;
  }
  const directed = new Set<string>();
  for (const name of directions)
    for (const [index, word] of (protocols[name] ?? []).entries()) {
      directed.add(word);
      if (advice.has(word)) lose(`/protocols/${name}/${index}`, word);
    }
  for (const [index, word] of words) if (!directed.has(word)) lose(`/protocols/all/${index}`, word);
}
