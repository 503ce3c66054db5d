import { escapeToken } from "../source/json-pointer.js";
import { eitherOf, quoteAll } from "./expectation.js";
import type { IssueCode } from "./issue-code.js";
import type { Module } from "./module.js";

/** The place of a value: the variable that holds it, and the keys from the root to it. */
export interface Place {
  readonly variable: string;
  readonly path: readonly Key[];
}

/** A literal name, or the variable that holds the index of an item or the name of a property. */
type Key = string | { readonly index: string } | { readonly name: string };

/** Writes the code for an issue. */
export interface Report {
  /** Whether the code stops at the first issue. */
  readonly stops: boolean;
  /** An additional condition for continuing with the next item of an array. */
  readonly goesOn: string;
  /** A value that is not as expected, or undefined. */
  issue(code: IssueCode, place: Place, expected: string): string;
  /** A property that the schema does not allow in its object. The variable of its place holds its name. */
  unknown(place: Place, known: readonly string[]): string;
  /** An object without any of the properties of which it must have one. */
  missingAlternative(place: Place, names: readonly string[]): string;
}

/** The guard stops at the first issue. */
export const stop: Report = {
  stops: true,
  goesOn: "",
  issue: () => "return false;",
  unknown: () => "return false;",
  missingAlternative: () => "return false;",
};

/** The explaining code records every issue and continues. */
export function takeDown(module: Module): Report {
  const at = ({ path }: Place) => `[${path.map(expressionOf).join(", ")}], ${pointerTo(path, module)}`;
  const requirement = (expected: string) => {
    const call = `${module.import("want", "faults")}(${JSON.stringify(expected)})`;
    return module.declare(`requirement ${expected}`, (name) => `const ${name} = /* @__PURE__ */ ${call};`);
  };
  return {
    stops: false,
    goesOn: " && faults.isCounting",
    issue: (code, place, expected) =>
      `faults.add(${JSON.stringify(code)}, ${at(place)}, ${requirement(expected)}, ${place.variable});`,
    unknown: (place, known) =>
      `faults.addUnknown(${at(place)}, ${JSON.stringify(quoteAll(known))}, ${place.variable});`,
    missingAlternative: (place, names) =>
      `${module.import("addMissingAlternative", "faults")}(faults, ${at(place)}, ${JSON.stringify(eitherOf(names))}, ${names.length});`,
  };
}

function expressionOf(key: Key): string {
  if (typeof key === "string") return JSON.stringify(key);
  return "index" in key ? key.index : key.name;
}

/** An expression for the JSON Pointer (RFC 6901) to a place. */
function pointerTo(path: readonly Key[], module: Module): string {
  const terms: string[] = [];
  let literal = "";
  for (const key of path) {
    if (typeof key === "string") literal += `/${escapeToken(key)}`;
    else {
      const token = "index" in key ? key.index : `${module.import("escapeToken", "issue")}(${key.name})`;
      terms.push(JSON.stringify(`${literal}/`), token);
      literal = "";
    }
  }
  if (literal !== "" || terms.length === 0) terms.push(JSON.stringify(literal));
  return terms.join(" + ");
}
