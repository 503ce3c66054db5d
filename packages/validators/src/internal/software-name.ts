import { excerpt } from "./excerpt.js";
import { changeSettled } from "./settled.js";

/** The blocks of marks that may stand on a letter of a-z, and what chooses a form of the character before it. */
const marks =
  /[\u0300-\u036f\u0483-\u0489]|[\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a]|[\ufe00-\ufe0f\ufe20-\ufe2f]/g;

/**
 * Makes of a program's name the word that `software.name` takes: "My Server!" becomes "my-server". Accents go, and
 * between letters of a-z and digits a hyphen takes the place of anything else, also of letters that have no plain form:
 * "Smørrebrød" becomes "sm-rrebr-d". Throws a `RangeError` when nothing is left, as of "サーバー".
 * @see https://github.com/jhass/nodeinfo/blob/main/schemas/2.1/schema.json
 */
export function toSoftwareName(name: string): string {
  // Marks go first as well: to put a long run of them in order, as normalising does, takes time by its square.
  const bare = changeSettled(name.replace(marks, ""), (part) => part.normalize("NFKD")).replace(marks, "");
  // Lower case makes "ß" of its capital, and only upper case makes two plain letters of that.
  const plain = bare.toLowerCase().toUpperCase().toLowerCase();
  const word = plain
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-");
  if (word === "")
    throw new RangeError(
      `${excerpt(name)} has no letter of a-z and no digit to make software.name of. Give a name in Latin letters, such as "my-server".`,
    );
  return word;
}
