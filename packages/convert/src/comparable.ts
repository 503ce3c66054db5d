import type { DirectionalValues, ServerFacts } from "./facts.js";
import { isSame } from "./reading/protocols-and-services.js";
import { saidByMetadata } from "./writing/metadata.js";

type Words = Partial<DirectionalValues>;

interface Comparable extends Omit<ServerFacts, "origins" | "protocols" | "services"> {
  protocols?: Words;
  services?: Words;
}

/**
 * Removes duplicates from the facts of two servers. A change is then reported once, and a server is the same in two standards
 * of which only one repeats a fact.
 */
export function comparable(one: ServerFacts, other: ServerFacts): [Comparable, Comparable] {
  const [a, b] = [toldOnce(one), toldOnce(other)];
  for (const fact of ["protocols", "services"] as const)
    if (isDirected(a[fact]) && isDirected(b[fact])) {
      delete a[fact].all;
      delete b[fact].all;
    }
  return [a, b];
}

function toldOnce({ origins, ...facts }: ServerFacts): Comparable {
  const { protocols, services, metadata } = facts;
  const told: Comparable = { ...facts };
  if (protocols) told.protocols = isSpokenInBoth(protocols) ? { all: protocols.all } : { ...protocols };
  if (services) told.services = { ...services };
  const said = saidByMetadata({ ...facts, origins });
  if (metadata && said.size > 0) told.metadata = withoutFacts(metadata, said);
  return told;
}

function isDirected(words: Words | undefined): words is Words {
  return words?.inbound !== undefined || words?.outbound !== undefined;
}

/** Whether both directions have the same values: 1.x has two arrays where all later standards have one. */
function isSpokenInBoth({ all, inbound, outbound }: DirectionalValues): boolean {
  return inbound !== undefined && outbound !== undefined && isSame(inbound, all) && isSame(outbound, all);
}

/** The properties of `metadata` that are not facts themselves. */
function withoutFacts(
  metadata: Readonly<Record<string, unknown>>,
  said: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const pointers = new Set(said.values());
  return Object.fromEntries(Object.entries(metadata).filter(([name]) => !pointers.has(`/metadata/${name}`)));
}
