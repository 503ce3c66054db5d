import { software } from "@nodeinfo-kit/schemas/known-values/software";

const programs = new Map(
  software.flatMap(({ value: word, title, aliases }) =>
    [word, title, ...aliases].map((name) => [name, word]),
  ),
);

/**
 * The known value of the program with a name, or undefined if the name is unknown. Names are compared exactly: one that
 * differs only in case is a different name, unless it is listed.
 */
export function programOf(name: unknown): string | undefined {
  return typeof name === "string" ? programs.get(name) : undefined;
}
