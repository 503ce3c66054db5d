import type { Case } from "./case.js";
import { type Options, UsageError } from "./options.js";

/** Returns the cases that the options select. Throws if an option selects none. */
export function selectCases(
  cases: readonly Case[],
  { ids, kinds, names }: Pick<Options, "ids" | "kinds" | "names">,
): Case[] {
  const known = [...new Set(cases.map(({ id }) => id))].sort();
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(`Unknown id "${unknown}". Use one of ${known.join(", ")}.`);
  const unmatched = names.find((text) => !cases.some(({ name }) => name.includes(text)));
  if (unmatched !== undefined) throw new UsageError(`No case has a name that contains "${unmatched}".`);
  const selected = cases.filter(
    ({ name, id, expected }) =>
      (ids.length === 0 || ids.includes(id)) &&
      (kinds.length === 0 || kinds.includes(expected.kind)) &&
      (names.length === 0 || names.some((text) => name.includes(text))),
  );
  if (selected.length === 0) throw new UsageError("No case matches all of --kind, --id and --case.");
  return selected;
}
