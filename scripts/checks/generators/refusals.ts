import type { Outcome } from "./result.ts";

/** Valid documents that the types of some languages cannot read, whatever the schema says. */
export interface Refusal {
  /** Names of the ways that refuse such documents. */
  ways: string[];
  /** Matches the descriptions of the vectors. */
  cases: RegExp;
  /** What is refused, and why. Shown on the page. */
  why: string;
}

const go = ["Go, go-jsonschema", "Go, quicktype"];
const rust = ["Rust, typify", "Rust, quicktype"];

export const refusals: Refusal[] = [
  {
    ways: [...go, ...rust, "Python, quicktype"],
    cases: / is written (1\.0|1e2|100e-2)$/,
    why: "Integers written with a point or an exponent, such as `1.0` and `1e2`: the language reads these as floats only.",
  },
  {
    ways: rust,
    cases: / is written -0$/,
    why: "`-0`: serde reads it as a float.",
  },
  {
    ways: [...go, ...rust, "Java, jsonschema2pojo", "Java, quicktype", "PHP, quicktype"],
    cases: / is written (18446744073709551616|10{60})$/,
    why: "Integers of more than 64 bits.",
  },
  {
    ways: ["Java, jsonschema2pojo"],
    cases: / is 50{2,3} times 🎉$/,
    why: "Texts near the greatest length with characters outside the Basic Multilingual Plane: Bean Validation counts them twice.",
  },
];

/** Lists the refused valid documents that no refusal explains, and the refusals that no longer occur. */
export function refusalErrors(way: string, outcomes: Outcome[], known: Refusal[] = refusals): string[] {
  const refused = outcomes.filter(({ valid, error }) => valid && error !== undefined);
  const own = known.filter(({ ways }) => ways.includes(way));
  const explained = (description: string) => own.some(({ cases }) => cases.test(description));
  return [
    ...refused
      .filter(({ description }) => !explained(description))
      .map(
        ({ id, profile, description, error }) =>
          `${id}, ${profile}: "${description}" is valid, but refused: ${error}`,
      ),
    ...own
      .filter(({ cases }) => !refused.some(({ description }) => cases.test(description)))
      .map(({ cases }) => `${cases} is listed in refusals.ts, but all such documents are read. Remove it.`),
  ];
}
