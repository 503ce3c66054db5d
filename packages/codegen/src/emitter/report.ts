import { escapeToken } from "../source/json-pointer.js";
import { quoteAll } from "./expectation.js";
import type { IssueCode } from "./issue-code.js";
import type { Module } from "./module.js";

/** Where a value is: the variable that holds it, and the keys that lead to it. */
export interface Place {
  readonly variable: string;
  readonly path: readonly Key[];
}

/** A name as it is, or the variable that holds what only the value has: the index of an item, the name of a member. */
type Key = string | { readonly index: string } | { readonly name: string };

/** Writes what the code does when it finds a fault. */
export interface Report {
  /** Whether the code ends at the first fault. */
  readonly stops: boolean;
  /** What else must be so for the code to go on with the next item of an array. */
  readonly goesOn: string;
  /** A value that is not as expected, or undefined. */
  fault(code: IssueCode, place: Place, expected: string): string;
  /** A member that is not among the known ones of its object. The variable of its place holds its name. */
  unknown(place: Place, known: readonly string[]): string;
}

/** The guard stops at the first fault. */
export const stop: Report = {
  stops: true,
  goesOn: "",
  fault: () => "return false;",
  unknown: () => "return false;",
};

/** The explaining code takes down every fault, and goes on. */
export function takeDown(module: Module): Report {
  const at = ({ path }: Place) => `[${path.map(expressionOf).join(", ")}], ${pointerTo(path, module)}`;
  const want = (expected: string) => {
    const call = `${module.import("want", "faults")}(${JSON.stringify(expected)})`;
    return module.declare(`want ${expected}`, (name) => `const ${name} = /* @__PURE__ */ ${call};`);
  };
  return {
    stops: false,
    goesOn: " && faults.isCounting",
    fault: (code, place, expected) =>
      `faults.add(${JSON.stringify(code)}, ${at(place)}, ${want(expected)}, ${place.variable});`,
    unknown: (place, known) =>
      `faults.addUnknown(${at(place)}, ${JSON.stringify(quoteAll(known))}, ${place.variable});`,
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
