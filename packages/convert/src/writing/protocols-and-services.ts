import { valueAtPointer } from "@nodeinfo-kit/validators/internal";
import type { DirectionalValues } from "../facts.js";
import { isSame, isStringArray } from "../reading/protocols-and-services.js";
import { adviceOnValues } from "./advice.js";
import type { Draft } from "./draft.js";

const directions = ["inbound", "outbound"] as const;
type ValuesFact = "protocols" | "services";

/** Writes the protocols in one array, or in one for each direction: a server uses a protocol in both directions. */
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

/** Adds losses for services without a place: their direction is unknown, or the target does not have it. */
export function loseServices(draft: Draft): void {
  const { services } = draft.facts;
  if (services === undefined) return;
  if (isDirected(services)) {
    loseLists(draft, "services", services);
    loseUndirected(draft, "services", services);
  } else if (services.all.length > 0) draft.lose("loss/direction-unknown", "/services/all");
}

/** Adds losses for two arrays that became one, if they differed in values that the target lists. */
export function loseDirections(draft: Draft): void {
  const { document, facts, target } = draft;
  const { protocols } = document;
  if (target.protocols !== "list" || !isStringArray(protocols)) return;
  const known = new Set(protocols);
  for (const name of directions) {
    const list = facts.protocols?.[name]?.filter((value) => known.has(value));
    if (list && !isSame(list, protocols)) draft.lose("loss/directions", `/protocols/${name}`);
  }
}

function isDirected({ inbound, outbound }: DirectionalValues): boolean {
  return inbound !== undefined || outbound !== undefined;
}

/** Adds losses for arrays without a place, unless they are empty. */
function loseLists(draft: Draft, fact: ValuesFact, values: DirectionalValues): void {
  for (const name of isDirected(values) ? directions : (["all"] as const)) {
    const list = values[name];
    if (list && list.length > 0 && draft.placeOf(`/${fact}/${name}`) === undefined)
      draft.lose("loss/no-place", `/${fact}/${name}`);
  }
}

/** Adds losses for values that are in neither direction. */
function loseUndirected(
  draft: Draft,
  fact: ValuesFact,
  { all, inbound = [], outbound = [] }: DirectionalValues,
): void {
  const directed = new Set([...inbound, ...outbound]);
  for (const [index, value] of all.entries())
    if (!directed.has(value)) draft.lose("loss/direction-unknown", `/${fact}/all/${index}`);
}

/**
 * Adds losses for values of an array that the target does not list, with the target that allows each. If the values came
 * from two arrays, each of their places is a loss.
 */
export function loseValues(draft: Draft, pointer: string, indexes: ReadonlySet<number>): void {
  const list = draft.factAt(pointer);
  const { protocols } = draft.facts;
  const values = new Map(
    [...indexes].map((index) => [index, String(valueAtPointer(draft.document, `${pointer}/${index}`))]),
  );
  const advice = adviceOnValues(draft.id, pointer, [...values.values()]);
  const lose = (fact: string, value: string) =>
    draft.lose("loss/no-word", fact, undefined, advice.get(value));
  if (list !== "/protocols/all" || protocols === undefined || !isDirected(protocols)) {
    for (const [index, value] of values) lose(`${list}/${index}`, value);
    return;
  }
  const directed = new Set<string>();
  for (const name of directions)
    for (const [index, value] of (protocols[name] ?? []).entries()) {
      directed.add(value);
      if (advice.has(value)) lose(`/protocols/${name}/${index}`, value);
    }
  for (const [index, value] of values) if (!directed.has(value)) lose(`/protocols/all/${index}`, value);
}
