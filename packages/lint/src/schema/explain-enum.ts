import type { Issue } from "@nodeinfo-kit/validators";
import { quote, valueAt } from "@nodeinfo-kit/validators/internal";
import { nearestWord } from "../nearest.js";
import { placeOf } from "../place-of.js";
import type { Remedy } from "../rule.js";
import { standardOf } from "./describe-standard.js";
import { explainConst } from "./explain-const.js";
import { factOf, remediesOf } from "./explain-value.js";
import { schemaAt } from "./json-schema.js";
import { cureOfUnlisted, isReal, type Kind, kindOfWord } from "./listed-values.js";
import type { Explain, Refused } from "./refused-document.js";
import { remedyOfRepair, removal, unnesting, write } from "./remedies.js";

/** A word is none of those that the schema lists. */
export const explainWord: Explain = (issue, refused) => {
  const { path } = issue;
  const { id } = refused;
  const words = schemaAt(id, path)?.enum ?? [];
  const word = valueAt(refused.value, path);
  if (words.length < 2) return explainConst(issue, refused);
  if (typeof word !== "string") return explainOther(issue, refused);
  const kind = kindOfWord(id, path);
  if (kind !== undefined && word.trim() === "") return explainBlank(word, kind, issue, refused);
  const there = `${placeOf(path)} is ${quote(word)}`;
  const spelled = words.find((each) => each.toLowerCase() === lowerCase(word));
  if (spelled !== undefined)
    return {
      message: `${there}, and is known as ${quote(spelled)}: readers compare letter by letter. Write ${quote(spelled)}.`,
      args: { meant: spelled },
      remedies: remediesOf(writeOnce(spelled, issue, refused)),
    };
  const meant = kind && isReal(word, kind, path) ? undefined : nearestWord(word, words);
  const fact = `${there}, which ${standardOf(id)} does not list.`;
  if (meant !== undefined)
    return {
      message: `${fact} Did you mean ${quote(meant)}?`,
      args: { meant },
      remedies: remediesOf(write(meant, false, issue, refused)),
    };
  const cure = kind ? cureOfUnlisted(word, kind, id, path) : `Write ${issue.expected}.`;
  // What is not listed may be true all the same: no fix takes it away.
  return { message: `${fact} ${cure}` };
};

/** A string without a word in it. */
function explainBlank(word: string, kind: Kind, issue: Issue, refused: Refused) {
  const remedy = removal(issue, refused);
  const cure = `Write the name of ${kind === "name" ? "the software" : `a ${kind}`}`;
  return {
    message: `${placeOf(issue.path)} is ${word === "" ? "empty" : "blank"}. ${cure}${remedy ? ", or remove it" : ""}.`,
    remedies: remediesOf(remedy),
  };
}

/** What is no word. */
function explainOther(issue: Issue, refused: Refused) {
  const remedy = remedyOfRepair(issue, refused) ?? unnesting(issue, refused) ?? removal(issue, refused);
  const cure = remedy?.isSafe ? `${remedy.title}.` : `Write one of them${remedy ? ", or remove it" : ""}.`;
  return { message: `${factOf(issue)} ${cure}`, remedies: remediesOf(remedy) };
}

/** No word of a standard is longer, and what is much longer is not changed into small letters. */
const longest = 64;

function lowerCase(word: string): string | undefined {
  return word.length <= longest ? word.toLowerCase() : undefined;
}

/** A longer list is not searched. */
const mostWords = 1000;

/** Writes a word as it should be; if its list has that already, it takes the other spelling away. */
function writeOnce(word: string, issue: Issue, refused: Refused): Remedy | undefined {
  const list = valueAt(refused.value, issue.path.slice(0, -1));
  const isThere = Array.isArray(list) && list.length <= mostWords && list.includes(word);
  if (!isThere) return write(word, true, issue, refused);
  const { path } = issue;
  return { title: `Remove it: ${quote(word)} is there`, isSafe: true, changes: [{ kind: "remove", path }] };
}
