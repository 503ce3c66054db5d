import { software } from "@nodeinfo-kit/schemas/known-values/software";

const programs = new Map(
  software.flatMap(({ value: word, title, aliases }) =>
    [word, title, ...aliases].map((name) => [name, word]),
  ),
);

/**
 * The program that a name stands for, by its word in the known values; undefined, if it is not known. Names are compared
 * exactly: one that differs in its case alone is another name, unless it is listed.
 */
export function programOf(name: unknown): string | undefined {
  return typeof name === "string" ? programs.get(name) : undefined;
}
