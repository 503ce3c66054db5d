import { excerpt } from "./excerpt.js";
import { changeSettled } from "./settled.js";

/** The blocks of marks that can follow a letter of a-z, and of variation selectors. */
const marks =
  /[\u0300-\u036f\u0483-\u0489]|[\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a]|[\ufe00-\ufe0f\ufe20-\ufe2f]/g;

/**
 * Converts the name of a program to a valid `software.name`: "My Server!" becomes "my-server". Accents are removed. Anything
 * else between letters of a-z and digits becomes a hyphen, including letters without a plain form: "Smørrebrød" becomes
 * "sm-rrebr-d". Throws a `RangeError` if nothing is left, as for "サーバー".
 * @see https://github.com/jhass/nodeinfo/blob/main/schemas/2.1/schema.json
 */
export function toSoftwareName(name: string): string {
  // Marks are also removed first: normalising sorts them, and a long run of them takes quadratic time.
  const bare = changeSettled(name.replace(marks, ""), (part) => part.normalize("NFKD")).replace(marks, "");
  // Lower case turns the capital into "ß", and only upper case turns that into two plain letters.
  const plain = bare.toLowerCase().toUpperCase().toLowerCase();
  const word = plain
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-");
  if (word === "")
    throw new RangeError(
      `${excerpt(name)} has no letters a-z or digits, so it cannot become a software.name. Use a name in Latin letters, such as "my-server".`,
    );
  return word;
}
