import { documents } from "@nodeinfo-kit/schemas";
import { distance } from "fastest-levenshtein";
import { smallLetters } from "../text/small-letters.js";

/** The meaning of a rel in the link document. */
export interface Rel {
  readonly leadsTo: "nodeinfo" | "application";
  /** The version of NodeInfo. Undefined if it is unknown. */
  readonly version?: string;
  /** Its spelling in the standard. Undefined if the version is unknown. */
  readonly right?: string;
  /** `"right"`: exact. `"other"`: unambiguous, but spelled differently. `"near"`: some letters are wrong. */
  readonly spelling: "right" | "other" | "near";
}

/** The rel of FEP-2677. */
export const applicationRel = "https://www.w3.org/ns/activitystreams#Application";

const known: readonly Rel[] = [
  ...documents.flatMap(({ rel }) => (rel ? [nodeInfoRel(rel)] : [])),
  { leadsTo: "application", right: applicationRel, spelling: "right" },
];

function nodeInfoRel(right: string): Rel {
  return { leadsTo: "nodeinfo", version: right.slice(right.lastIndexOf("/") + 1), right, spelling: "right" };
}

/** The versions of NodeInfo. */
export const knownVersions: ReadonlySet<string> = new Set(known.flatMap(({ version }) => version ?? []));

const byText = new Map(known.map((rel) => [rel.right, rel]));
const byLetters = new Map(known.map((rel) => [lettersOf(rel.right ?? ""), rel]));
const schemas = "nodeinfo.diaspora.software/ns/schema";

/** Maximum length of a rel to examine. */
const maxLength = 200;
/** Maximum number of wrong letters in a recognisable rel. */
const maxWrong = { nodeinfo: 5, application: 3 };

/** The rel of NodeInfo or FEP-2677, in any spelling without wrong letters. */
export function relWithoutTypo(text: string): Rel | undefined {
  const rel = byText.get(text);
  if (rel !== undefined || text.length > maxLength) return rel;
  const meant = byLetters.get(lettersOf(text));
  return meant && { ...meant, spelling: "other" };
}

/** The meaning of a rel. Undefined if it is not one of NodeInfo or FEP-2677: other rels are for other readers. */
export function relOf(text: string): Rel | undefined {
  const rel = relWithoutTypo(text);
  if (rel !== undefined || text.length > maxLength) return rel;
  const letters = lettersOf(text);
  if (letters === schemas || letters.startsWith(`${schemas}/`))
    return { leadsTo: "nodeinfo", spelling: "right" };
  for (const [each, rel] of byLetters) {
    // A different digit is a different version.
    if (rel.version !== undefined && !letters.endsWith(rel.version)) continue;
    if (distance(letters, each) <= maxWrong[rel.leadsTo]) return { ...rel, spelling: "near" };
  }
  return undefined;
}

/** Normalises a rel: in lower case, without its scheme, white space around it and punctuation at its end. */
function lettersOf(text: string): string {
  return smallLetters(text.trim())
    .replace(/^(?:https?:)?\/\//, "")
    .replace(/[#/]+$/, "");
}

/** The part of a NodeInfo rel in place of the version. */
export function tailOf(text: string): string {
  return lettersOf(text).slice(schemas.length + 1);
}
