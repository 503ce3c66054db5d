/**
 * Makes of a program's name the word that `software.name` takes: "My Server!" becomes "my-server". Accents go, and all
 * that is not a letter of a-z or a digit becomes a hyphen. Throws a `RangeError` when nothing is left, as of "サーバー".
 * @see https://github.com/jhass/nodeinfo/blob/main/schemas/2.1/schema.json
 */
export function toSoftwareName(name: string): string {
  // To upper case and back turns letters that have no accent to lose, such as "ß", into plain ones.
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase().toLowerCase();
  const word = plain
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-");
  if (word === "")
    throw new RangeError(
      `${JSON.stringify(name.slice(0, 60))} has no letter of a-z and no digit to make software.name of. Give a name in Latin letters, such as "my-server".`,
    );
  return word;
}
