import type { Issue } from "@nodeinfo-kit/validators";
import { quote, valueAt } from "@nodeinfo-kit/validators/internal";
import { nearestWord } from "../nearest.js";
import { placeOf } from "../place-of.js";
import type { Remedy } from "../remedy.js";
import { standardOf } from "./describe-standard.js";
import { explainConst } from "./explain-const.js";
import { factOf, remediesOf } from "./explain-value.js";
import { schemaAt } from "./json-schema.js";
import { cureOfUnlisted, isReal, type Kind, kindOfValue } from "./listed-values.js";
import type { Explain, Refused } from "./refused-document.js";
import { remedyOfRepair, removal, unnesting, write } from "./remedies.js";

/** Explains a value that is not in the schema's list. */
export const explainEnum: Explain = (issue, refused) => {
  const { path } = issue;
  const { id } = refused;
  const words = schemaAt(id, path)?.enum ?? [];
  const word = valueAt(refused.value, path);
  if (words.length < 2) return explainConst(issue, refused);
  if (typeof word !== "string") return explainOther(issue, refused);
  const kind = kindOfValue(id, path);
  if (kind !== undefined && word.trim() === "") return explainBlank(word, kind, issue, refused);
  const received = `${placeOf(path)} is ${quote(word)}`;
  const spelled = words.find((each) => each.toLowerCase() === lowerCase(word));
  if (spelled !== undefined)
    return {
      message: `${received}, but the value is spelled ${quote(spelled)} and readers compare it exactly. Replace with ${quote(spelled)}.`,
      args: { meant: spelled },
      remedies: remediesOf(writeOnce(spelled, issue, refused)),
    };
  const meant = kind && isReal(word, kind, path) ? undefined : nearestWord(word, words);
  const fact = `${received}, which ${standardOf(id)} does not list.`;
  if (meant !== undefined)
    return {
      message: `${fact} Did you mean ${quote(meant)}?`,
      args: { meant },
      remedies: remediesOf(write(meant, false, issue, refused)),
    };
  const cure = kind ? cureOfUnlisted(word, kind, id, path) : `Use ${issue.expected}.`;
  // An unlisted value may still be right, so no fix removes it.
  return { message: `${fact} ${cure}` };
};

/** Explains an empty or blank string. */
function explainBlank(word: string, kind: Kind, issue: Issue, refused: Refused) {
  const remedy = removal(issue, refused);
  const cure = `Use the name of ${kind === "name" ? "the software" : `a ${kind}`}`;
  return {
    message: `${placeOf(issue.path)} is ${word === "" ? "empty" : "blank"}. ${cure}${remedy ? ", or remove it" : ""}.`,
    remedies: remediesOf(remedy),
  };
}

/** Explains a value that is not a string. */
function explainOther(issue: Issue, refused: Refused) {
  const remedy = remedyOfRepair(issue, refused) ?? unnesting(issue, refused) ?? removal(issue, refused);
  const cure = remedy?.isSafe ? `${remedy.title}.` : `Use one of them${remedy ? ", or remove it" : ""}.`;
  return { message: `${factOf(issue)} ${cure}`, remedies: remediesOf(remedy) };
}

/** Longer than any value of a standard: longer strings are not converted to lower case. */
const maxLength = 64;

function lowerCase(word: string): string | undefined {
  return word.length <= maxLength ? word.toLowerCase() : undefined;
}

/** The maximum length of an array to search. */
const maxItems = 1000;

/** Writes the correct spelling of a value, or removes the value if the array already contains it. */
function writeOnce(word: string, issue: Issue, refused: Refused): Remedy | undefined {
  const list = valueAt(refused.value, issue.path.slice(0, -1));
  const isThere = Array.isArray(list) && list.length <= maxItems && list.includes(word);
  if (!isThere) return write(word, true, issue, refused);
  const { path } = issue;
  return {
    title: `Remove it: ${quote(word)} is already listed`,
    isSafe: true,
    changes: [{ kind: "remove", path }],
  };
}
