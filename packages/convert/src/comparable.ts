import type { DirectionalValues, ServerFacts } from "./facts.js";
import { isSame } from "./reading/protocols-and-services.js";
import { factsInMetadata } from "./writing/metadata.js";

type Values = Partial<DirectionalValues>;

interface Comparable extends Omit<ServerFacts, "origins" | "protocols" | "services"> {
  protocols?: Values;
  services?: Values;
}

/**
 * Removes duplicates from the facts of two servers. A change is then reported once, and a server is the same in two standards
 * of which only one repeats a fact.
 */
export function comparable(one: ServerFacts, other: ServerFacts): [Comparable, Comparable] {
  const [a, b] = [withoutDuplicates(one), withoutDuplicates(other)];
  for (const fact of ["protocols", "services"] as const)
    if (isDirected(a[fact]) && isDirected(b[fact])) {
      delete a[fact].all;
      delete b[fact].all;
    }
  return [a, b];
}

function withoutDuplicates({ origins, ...facts }: ServerFacts): Comparable {
  const { protocols, services, metadata } = facts;
  const rest: Comparable = { ...facts };
  if (protocols) rest.protocols = isSameInBoth(protocols) ? { all: protocols.all } : { ...protocols };
  if (services) rest.services = { ...services };
  const inMetadata = factsInMetadata({ ...facts, origins });
  if (metadata && inMetadata.size > 0) rest.metadata = withoutFacts(metadata, inMetadata);
  return rest;
}

function isDirected(values: Values | undefined): values is Values {
  return values?.inbound !== undefined || values?.outbound !== undefined;
}

/** Whether both directions have the same values: 1.x has two arrays where all later standards have one. */
function isSameInBoth({ all, inbound, outbound }: DirectionalValues): boolean {
  return inbound !== undefined && outbound !== undefined && isSame(inbound, all) && isSame(outbound, all);
}

/** The properties of `metadata` that are not facts themselves. */
function withoutFacts(
  metadata: Readonly<Record<string, unknown>>,
  inMetadata: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const pointers = new Set(inMetadata.values());
  return Object.fromEntries(Object.entries(metadata).filter(([name]) => !pointers.has(`/metadata/${name}`)));
}
