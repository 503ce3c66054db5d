import type { Issue } from "@nodeinfo-kit/validators";
import { quote, toSoftwareName, valueAt } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../place-of.js";
import type { Remedy } from "../rule.js";
import { looksLikeHost } from "../rules/software/shared/host-like.js";
import { isPlaceholder } from "../rules/software/shared/placeholders.js";
import { listOf, meaningOf, standardOf } from "./describe-standard.js";
import { factOf, remediesOf } from "./explain-value.js";
import { schemaAt } from "./json-schema.js";
import type { Explain, Refused } from "./refused-document.js";
import { write } from "./remedies.js";

/** A text is too short. */
export const explainMinLength: Explain = ({ path, received }, { id, value }) => {
  const meaning = meaningOf(id, path);
  const isEmpty = valueAt(value, path) === "";
  const fact = isEmpty
    ? "is empty"
    : `is ${received}, and ${standardOf(id)} requires at least ${schemaAt(id, path)?.minLength}`;
  return { message: `${placeOf(path)} ${fact}.${meaning ? ` Write ${meaning}.` : ""}` };
};

/** A text is too long. */
export const explainMaxLength: Explain = ({ path, received }, { id }) => ({
  message: `${placeOf(path)} is ${received}, and ${standardOf(id)} allows ${schemaAt(id, path)?.maxLength}. Shorten it.`,
});

/** A text has characters that may not be in it. */
export const explainPattern: Explain = (issue, refused) => {
  const { path } = issue;
  const text = String(valueAt(refused.value, path));
  const characters = forbiddenIn(text, schemaAt(refused.id, path)?.not?.pattern);
  if (characters.length === 0) return { message: factOf(issue) };
  if (characters.every((character) => lineBreaks.includes(character)))
    return {
      message: `${placeOf(path)} has a line break in it, which ${standardOf(refused.id)} forbids there. Write it on one line.`,
      remedies: remediesOf(withoutLineBreaks(text, issue, refused)),
    };
  const remedy = plainName(text, issue, refused);
  const allowed = /only of (.*)$/.exec(issue.expected)?.[1];
  const withoutRemedy = isPlaceholder(text)
    ? "It is a placeholder: write what belongs there."
    : looksLikeHost(text)
      ? "It is a host: write the name of the program."
      : "Write it without.";
  const cure = remedy ? `Did you mean ${remedy.meant}?` : withoutRemedy;
  return {
    message: `${placeOf(path)} has ${listOf(characters.map(quote), "and")} in it, but may have ${allowed ? `only ${allowed}` : "no such characters"}. ${cure}`,
    remedies: remediesOf(remedy),
  };
};

const lineBreaks = ["\n", "\r", "\u2028", "\u2029"];

/** More are not named. */
const mostCharacters = 5;
/** Behind the first such character, no more of a text is looked at. */
const longestExcerpt = 1000;

/** The characters of a text that a pattern finds. */
function forbiddenIn(text: string, pattern: string | undefined): string[] {
  if (pattern === undefined) return [];
  const start = text.search(new RegExp(pattern, "u"));
  if (start < 0) return [];
  const found = text.slice(start, start + longestExcerpt).match(new RegExp(pattern, "gu"));
  return [...new Set(found)].slice(0, mostCharacters);
}

function withoutLineBreaks(text: string, issue: Issue, refused: Refused): Remedy | undefined {
  const lines = text.split(/[\n\r\u2028\u2029]/).map((line) => line.trim());
  const onOneLine = lines.filter((line) => line !== "").join(" ");
  return write(onOneLine, false, issue, refused, "Write it on one line");
}

/** No program's name is longer. */
const longestName = 120;

/**
 * The word that builders make of a name. It may be another's: a name says which program it is, and so it is a guess. Of a
 * placeholder or a host, they would make a name that is valid and just as wrong.
 */
function plainName(text: string, issue: Issue, refused: Refused): (Remedy & { meant: string }) | undefined {
  const isName = text.length <= longestName && !isPlaceholder(text) && !looksLikeHost(text);
  const name = isName ? wordOf(text) : undefined;
  const remedy = write(name, false, issue, refused);
  return name === undefined || remedy === undefined ? undefined : { ...remedy, meant: quote(name) };
}

function wordOf(name: string): string | undefined {
  try {
    return toSoftwareName(name);
  } catch {
    // Nothing is left of a name without Latin letters.
    return undefined;
  }
}
