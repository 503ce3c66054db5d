import type { SourceDocument } from "../source/documents.js";
import { type ResolvedSchema, walk } from "../source/json-schema.js";

/** By the place of an array (`services/inbound`): the values that it does not allow, and the first standard that lists each. */
export type LaterValues = Record<string, Record<string, string>>;

/** Finds the values that newer `versions` of NodeInfo list and a document does not. The newest version is first. */
export function laterValuesOf(document: SourceDocument, versions: readonly SourceDocument[]): LaterValues {
  const at = versions.findIndex(({ id }) => id === document.id);
  const newer = versions.slice(0, Math.max(at, 0));
  return Object.fromEntries(
    enumsOf(document.resolved.strict).map(({ place, title, values }) => {
      const later = newer.flatMap(({ facts, resolved }) =>
        enumsOf(resolved.strict)
          .filter((same) => same.title === title)
          .flatMap((same) => same.values.map((value) => [value, facts.standard] as const)),
      );
      // If several versions list a value, the last entry stays, which is the oldest version.
      return [place, Object.fromEntries(later.filter(([value]) => !values.includes(value)))];
    }),
  );
}

/** The advice on a value that an array does not allow: which values it allows, and where others are allowed. */
export function adviceOn(
  values: readonly string[],
  standard: string,
  later: Record<string, string> = {},
): string {
  const newer = Object.entries(later).map(([value, newer]) => ` ${newer} also lists ${value}.`);
  return `${standard} lists ${values.join(", ")}.${newer.join("")} The open form of this builder allows any other value`;
}

/** The arrays whose items have an enum: the place of each, and the title of the enum. */
function enumsOf(schema: ResolvedSchema): { place: string; title: string; values: readonly string[] }[] {
  return [...walk(schema)].flatMap(([pointer, { items }]) => {
    const { enum: values, title = "" } = items ?? {};
    if (!values || !pointer.startsWith("/properties/")) return [];
    return { place: pointer.split("/properties/").slice(1).join("/"), title, values };
  });
}
