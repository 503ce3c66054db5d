import type { Issue } from "@nodeinfo-kit/validators";
import { quote, toSoftwareName, valueAt } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../place-of.js";
import type { Remedy } from "../remedy.js";
import { looksLikeHost } from "../rules/software/shared/host-like.js";
import { isPlaceholder } from "../rules/software/shared/placeholders.js";
import { listOf, meaningOf, standardOf } from "./describe-standard.js";
import { factOf, remediesOf } from "./explain-value.js";
import { schemaAt } from "./json-schema.js";
import type { Explain, Refused } from "./refused-document.js";
import { write } from "./remedies.js";

/** Explains a string that is too short. */
export const explainMinLength: Explain = ({ path, received }, { id, value }) => {
  const meaning = meaningOf(id, path);
  const isEmpty = valueAt(value, path) === "";
  const fact = isEmpty
    ? "is empty"
    : `is ${received}, but ${standardOf(id)} requires at least ${schemaAt(id, path)?.minLength}`;
  return { message: `${placeOf(path)} ${fact}.${meaning ? ` Expected: ${meaning}.` : ""}` };
};

/** Explains a string that is too long. */
export const explainMaxLength: Explain = ({ path, received }, { id }) => ({
  message: `${placeOf(path)} is ${received}, but ${standardOf(id)} allows at most ${schemaAt(id, path)?.maxLength}. Shorten it.`,
});

/** Explains a string with characters that are not allowed. */
export const explainPattern: Explain = (issue, refused) => {
  const { path } = issue;
  const text = String(valueAt(refused.value, path));
  const characters = forbiddenIn(text, schemaAt(refused.id, path)?.not?.pattern);
  if (characters.length === 0) return { message: factOf(issue) };
  if (characters.every((character) => lineBreaks.includes(character)))
    return {
      message: `${placeOf(path)} contains a line break, which ${standardOf(refused.id)} does not allow. Put it on one line.`,
      remedies: remediesOf(withoutLineBreaks(text, issue, refused)),
    };
  const remedy = plainName(text, issue, refused);
  const allowed = /only of (.*)$/.exec(issue.expected)?.[1];
  const withoutRemedy = isPlaceholder(text)
    ? "Replace the placeholder with the real value."
    : looksLikeHost(text)
      ? "This is a host: use the name of the program."
      : `Remove ${characters.length === 1 ? "it" : "them"}.`;
  const cure = remedy ? `Did you mean ${remedy.meant}?` : withoutRemedy;
  return {
    message: `${placeOf(path)} contains ${listOf(characters.map(quote), "and")}, ${allowed ? `but only ${allowed} are allowed` : `which ${characters.length === 1 ? "is" : "are"} not allowed`}. ${cure}`,
    remedies: remediesOf(remedy),
  };
};

const lineBreaks = ["\n", "\r", "\u2028", "\u2029"];

/** The maximum number of characters to name. */
const maxCharacters = 5;
/** The maximum length to examine after the first such character. */
const maxExcerpt = 1000;

/** The characters of a text that a pattern finds. */
function forbiddenIn(text: string, pattern: string | undefined): string[] {
  if (pattern === undefined) return [];
  const start = text.search(new RegExp(pattern, "u"));
  if (start < 0) return [];
  const found = text.slice(start, start + maxExcerpt).match(new RegExp(pattern, "gu"));
  return [...new Set(found)].slice(0, maxCharacters);
}

function withoutLineBreaks(text: string, issue: Issue, refused: Refused): Remedy | undefined {
  const lines = text.split(/[\n\r\u2028\u2029]/).map((line) => line.trim());
  const onOneLine = lines.filter((line) => line !== "").join(" ");
  return write(onOneLine, false, issue, refused, "Put it on one line");
}

/** Longer than any program's name. */
const maxNameLength = 120;

/**
 * The name that builders derive from a name. It identifies a program, maybe a different one, so it is a guess. A
 * placeholder or a host would become a name that is valid and just as wrong.
 */
function plainName(text: string, issue: Issue, refused: Refused): (Remedy & { meant: string }) | undefined {
  const isName = text.length <= maxNameLength && !isPlaceholder(text) && !looksLikeHost(text);
  const name = isName ? softwareNameOf(text) : undefined;
  const remedy = write(name, false, issue, refused);
  return name === undefined || remedy === undefined ? undefined : { ...remedy, meant: quote(name) };
}

function softwareNameOf(name: string): string | undefined {
  try {
    return toSoftwareName(name);
  } catch {
    // A name without Latin letters has no such name.
    return undefined;
  }
}
