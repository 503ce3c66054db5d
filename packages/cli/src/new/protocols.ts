import type { Profile } from "@nodeinfo-kit/lint";
import { nearest } from "@nodeinfo-kit/lint/internal";
import { protocols } from "@nodeinfo-kit/schemas/known-values/protocols";
import { quote } from "@nodeinfo-kit/validators/internal";
import { type Reading, readText, wordsOf } from "./reading.js";
import { placeIn, type Standard, standards } from "./standards.js";

/** The protocols that all of these standards list. */
export function protocolsOf(wanted: readonly Standard[]): readonly string[] {
  const [first = [], ...others] = wanted.map(protocolsIn);
  return first.filter((word) => others.every((words) => words.includes(word)));
}

/** Reads protocols, with commas or spaces between them. In the strict profile all of the standards must list each. */
export function readProtocols(
  text: string,
  wanted: readonly Standard[],
  profile: Profile = "strict",
): Reading<readonly string[]> {
  const words = wordsOf(text);
  if (profile === "open") return readAnyProtocols(words);
  const listed = protocolsOf(wanted);
  const unlisted = words.find((word) => !listed.includes(word));
  if (unlisted === undefined) return words.length > 0 ? { value: words } : { problem: noProtocol };
  const lower = unlisted.toLowerCase();
  const spelled = listed.find((word) => word === lower);
  const listing = standards.filter((standard) => protocolsIn(standard).includes(lower));
  if (spelled === undefined && listing.length > 0)
    return { problem: problemOfVersion(lower, wanted, listing) };
  const near = spelled ?? (isReal(unlisted) ? undefined : nearest(unlisted, listed));
  const cure =
    near === undefined
      ? `${namesOf(wanted)} ${wanted.length === 1 ? "lists" : "list"} ${listed.join(", ")}. For a protocol that no version lists, use --profile open.`
      : `Did you mean ${near}?`;
  const meant = near && words.map((word) => (word === unlisted ? near : word)).join(" ");
  return { problem: `${namesOf(standards)} do not list ${quote(unlisted)}. ${cure}`, meant };
}

const noProtocol = "At least one is needed.";

/** In the open profile a protocol is any word on one line. */
function readAnyProtocols(words: readonly string[]): Reading<readonly string[]> {
  const faulty = words.map((word) => readText(word)).find(({ problem }) => problem !== undefined);
  if (faulty?.problem !== undefined) return { problem: faulty.problem };
  return words.length > 0 ? { value: words } : { problem: noProtocol };
}

function protocolsIn(standard: Standard): readonly string[] {
  return placeIn(standard, ["protocols"])?.words ?? [];
}

function problemOfVersion(word: string, wanted: readonly Standard[], listing: readonly Standard[]): string {
  const without = wanted.filter((standard) => !listing.includes(standard));
  const schemas = listing.map(({ id }) => `--schema ${id}`).join(" or ");
  return `${namesOf(without)} ${without.length === 1 ? "does" : "do"} not list ${quote(word)}, but ${namesOf(listing)} ${listing.length === 1 ? "does" : "do"}: use ${schemas}.`;
}

/** Whether a protocol is known by this name, or by this and a version: then it is no misspelling of another one. */
function isReal(word: string): boolean {
  const name = word.toLowerCase().replace(/[\d.]+$/, "");
  return protocols.some(({ value: known, aliases }) =>
    [known, ...aliases].some((each) => each === word.toLowerCase() || each === name),
  );
}

/** `NodeInfo 2.0 and 2.1` */
function namesOf(some: readonly Standard[]): string {
  const versions = some.map(({ version }) => version).sort();
  return `NodeInfo ${versions.join(", ").replace(/, ([^,]+)$/, " and $1")}`;
}
