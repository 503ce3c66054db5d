import type { DirectedWords } from "../facts.js";
import { valueAt } from "../pointer.js";
import { isSame } from "../reading/words.js";
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
  } else if (target.protocols === "list") {
    draft.place("/protocols/all", "/protocols");
    for (const name of directions) {
      const list = protocols[name];
      if (list && !isSame(list, protocols.all)) draft.lose("loss/directions", `/protocols/${name}`, list);
    }
  } else loseLists(draft, "protocols", protocols);
}

/** Says which services got no place: those of a direction that the target does not have, or of none that is known. */
export function loseServices(draft: Draft): void {
  const { services } = draft.facts;
  if (services === undefined) return;
  if (isDirected(services)) loseLists(draft, "services", services);
  else if (services.all.length > 0) draft.lose("loss/direction-unknown", "/services/all", services.all);
}

function isDirected({ inbound, outbound }: DirectedWords): boolean {
  return inbound !== undefined || outbound !== undefined;
}

/** Lists that got no place; one without words says nothing. */
function loseLists(draft: Draft, fact: WordsFact, words: DirectedWords): void {
  for (const name of isDirected(words) ? directions : (["all"] as const)) {
    const list = words[name];
    if (list && list.length > 0 && draft.placeOf(`/${fact}/${name}`) === undefined)
      draft.lose("loss/no-place", `/${fact}/${name}`, list);
  }
}

/**
 * Says that the target does not know some of the words of a list. If the words came from two lists, each place counts
 * where one of them stood.
 */
export function loseWords(draft: Draft, pointer: string, indexes: ReadonlySet<number>): void {
  const list = draft.factAt(`${pointer}/0`).replace(/\/0$/, "");
  const { protocols } = draft.facts;
  if (list !== "/protocols/all" || protocols === undefined || !isDirected(protocols)) {
    for (const index of indexes) loseWord(draft, `${list}/${index}`);
    return;
  }
  const words = new Set([...indexes].map((index) => protocols.all[index]));
  for (const name of directions)
    for (const [index, word] of (protocols[name] ?? []).entries())
      if (words.has(word)) loseWord(draft, `/protocols/${name}/${index}`);
}

function loseWord(draft: Draft, fact: string): void {
  draft.lose("loss/no-word", fact, valueAt(draft.facts, fact));
}
