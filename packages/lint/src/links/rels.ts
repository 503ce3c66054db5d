import { documents } from "@nodeinfo-kit/schemas";
import { distance } from "fastest-levenshtein";
import { smallLetters } from "../text/small-letters.js";

/** What a rel of the link document says, or was meant to say. */
export interface Rel {
  readonly leadsTo: "nodeinfo" | "application";
  /** The version of NodeInfo that it leads to. Undefined, if it names one that there is not. */
  readonly version?: string;
  /** How it is spelled in the standard. Undefined, if there is no such version. */
  readonly right?: string;
  /** `"right"`: letter by letter. `"other"`: it can mean nothing else. `"near"`: some letters are wrong. */
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

/** The versions of NodeInfo that there are. */
export const knownVersions: ReadonlySet<string> = new Set(known.flatMap(({ version }) => version ?? []));

const byText = new Map(known.map((rel) => [rel.right, rel]));
const byLetters = new Map(known.map((rel) => [lettersOf(rel.right ?? ""), rel]));
const schemas = "nodeinfo.diaspora.software/ns/schema";

/** Longer ones are not looked at: no rel comes near this. */
const longest = 200;
/** How many letters may be wrong in a rel that is to be known still. */
const mostWrong = { nodeinfo: 5, application: 3 };

/** The rel of NodeInfo or of FEP-2677 that a text is, however it is spelled, if no letter of it is wrong. */
export function relWithoutTypo(text: string): Rel | undefined {
  const rel = byText.get(text);
  if (rel !== undefined || text.length > longest) return rel;
  const meant = byLetters.get(lettersOf(text));
  return meant && { ...meant, spelling: "other" };
}

/** What a rel says. Undefined, if it is none of NodeInfo, nor of FEP-2677: there may be any others, for other readers. */
export function relOf(text: string): Rel | undefined {
  const rel = relWithoutTypo(text);
  if (rel !== undefined || text.length > longest) return rel;
  const letters = lettersOf(text);
  if (letters === schemas || letters.startsWith(`${schemas}/`))
    return { leadsTo: "nodeinfo", spelling: "right" };
  for (const [each, rel] of byLetters) {
    // A version is a number: one digit off is another version.
    if (rel.version !== undefined && !letters.endsWith(rel.version)) continue;
    if (distance(letters, each) <= mostWrong[rel.leadsTo]) return { ...rel, spelling: "near" };
  }
  return undefined;
}

/** What says which rel it is: without its scheme, white space around it and marks at its end, in small letters. */
function lettersOf(text: string): string {
  return smallLetters(text.trim())
    .replace(/^(?:https?:)?\/\//, "")
    .replace(/[#/]+$/, "");
}

/** What stands in the place of the version in a rel of NodeInfo. */
export function tailOf(text: string): string {
  return lettersOf(text).slice(schemas.length + 1);
}
