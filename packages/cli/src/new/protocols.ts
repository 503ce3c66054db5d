import type { Profile } from "@nodeinfo-kit/lint";
import { nearest } from "@nodeinfo-kit/lint/internal";
import { protocols } from "@nodeinfo-kit/schemas/known-values/protocols";
import { quote } from "@nodeinfo-kit/validators/internal";
import { itemsOf, type Reading, readText } from "./reading.js";
import { placeIn, type Standard, standards } from "./standards.js";

/** The protocols that all of these standards list. */
export function protocolsOf(wanted: readonly Standard[]): readonly string[] {
  const [first = [], ...others] = wanted.map(protocolsIn);
  return first.filter((protocol) => others.every((protocols) => protocols.includes(protocol)));
}

/** Reads protocols, separated by commas or spaces. In the strict profile all of the standards must list each. */
export function readProtocols(
  text: string,
  wanted: readonly Standard[],
  profile: Profile = "strict",
): Reading<readonly string[]> {
  const values = itemsOf(text);
  if (profile === "open") return readAnyProtocols(values);
  const listed = protocolsOf(wanted);
  const unlisted = values.find((value) => !listed.includes(value));
  if (unlisted === undefined) return values.length > 0 ? { value: values } : { problem: noProtocol };
  const lower = unlisted.toLowerCase();
  const spelled = listed.find((protocol) => protocol === lower);
  const listing = standards.filter((standard) => protocolsIn(standard).includes(lower));
  if (spelled === undefined && listing.length > 0)
    return { problem: problemOfVersion(lower, wanted, listing) };
  const near = spelled ?? (isReal(unlisted) ? undefined : nearest(unlisted, listed));
  const cure =
    near === undefined
      ? `${namesOf(wanted)} ${wanted.length === 1 ? "lists" : "list"} ${listed.join(", ")}. For a protocol that no version lists, use --profile open.`
      : `Did you mean ${near}?`;
  const meant = near && values.map((value) => (value === unlisted ? near : value)).join(" ");
  return { problem: `${namesOf(standards)} do not list ${quote(unlisted)}. ${cure}`, meant };
}

const noProtocol = "At least one protocol is required.";

/** Reads protocols in the open profile, which allows any string on one line. */
function readAnyProtocols(values: readonly string[]): Reading<readonly string[]> {
  const invalid = values.map((value) => readText(value)).find(({ problem }) => problem !== undefined);
  if (invalid?.problem !== undefined) return { problem: invalid.problem };
  return values.length > 0 ? { value: values } : { problem: noProtocol };
}

function protocolsIn(standard: Standard): readonly string[] {
  return placeIn(standard, ["protocols"])?.values ?? [];
}

function problemOfVersion(
  protocol: string,
  wanted: readonly Standard[],
  listing: readonly Standard[],
): string {
  const without = wanted.filter((standard) => !listing.includes(standard));
  const schemas = listing.map(({ id }) => `--schema ${id}`).join(" or ");
  return `${namesOf(without)} ${without.length === 1 ? "does" : "do"} not list ${quote(protocol)}, but ${namesOf(listing)} ${listing.length === 1 ? "does" : "do"}: use ${schemas}.`;
}

/** Checks whether a protocol is known by this name, with or without a version: then it is not a misspelt one. */
function isReal(protocol: string): boolean {
  const name = protocol.toLowerCase().replace(/[\d.]+$/, "");
  return protocols.some(({ value: known, aliases }) =>
    [known, ...aliases].some((each) => each === protocol.toLowerCase() || each === name),
  );
}

/** `NodeInfo 2.0 and 2.1` */
function namesOf(some: readonly Standard[]): string {
  const versions = some.map(({ version }) => version).sort();
  return `NodeInfo ${versions.join(", ").replace(/, ([^,]+)$/, " and $1")}`;
}
