/**
 * Derives vectors from a schema: for every constraint, documents just inside and just outside it. Validity follows
 * only from the constraint; no validator is used.
 */

import { isOpenEnum, type ResolvedSchema, type TypeName } from "../source/json-schema.js";
import { isForbidden, sampleOf } from "./sample.js";
import type { Vector } from "./vector.js";

/** A value for one place in a document. */
interface Candidate {
  value: unknown;
  /** The name of the value in the description. Default: its JSON. */
  name?: string | undefined;
  valid: boolean;
}

/** Makes the vectors for every place that a schema describes. */
export function deriveVectors(root: ResolvedSchema): Vector[] {
  const vectors: Vector[] = [
    { description: "every property is present", data: sampleOf(root, "all"), valid: true },
    { description: "only required properties are present", data: sampleOf(root, "required"), valid: true },
  ];
  visit(root, "the document", (value) => value);
  return vectors;

  /** `wrap` makes the smallest document that has a value in the place. */
  function visit(schema: ResolvedSchema, place: string, wrap: (value: unknown) => unknown): void {
    const add = (at: string, { value, name, valid }: Candidate, around = wrap) =>
      vectors.push({ description: `${at} is ${name ?? JSON.stringify(value)}`, data: around(value), valid });
    const branches = branchesOf(schema);
    const candidates = [...wrongTypes(branches), ...branches.flatMap((branch) => candidatesOf(branch))];
    for (const candidate of candidates) add(place, candidate);

    for (const branch of branches) {
      const { properties = {}, required = [], alternatives = [], items, additionalProperties } = branch;
      const [first, ...others] = alternatives;
      const inside = (name: string) => (place === "the document" ? name : `${place}.${name}`);
      const least = sampleOf({ ...branch, anyOf: [] }, "required");
      const around = (name: string) => (value: unknown) => wrap(withProperty(least, name, value));
      if (branch.type === "object") {
        for (const name of ["unknownMember", "__proto__"])
          add(inside(name), { value: 1, valid: isOpen(branch, 1) }, around(name));
      }
      for (const name of others) {
        const only = withProperty(
          sampleOf({ ...branch, alternatives: [name] }, "required"),
          `${first}`,
          missing,
        );
        add(place, { value: only, name: `an object with ${name} instead of ${first}`, valid: true });
      }
      for (const [name, property] of Object.entries(properties)) {
        const valid = !required.includes(name) && name !== first;
        add(inside(name), { value: missing, name: "missing", valid }, around(name));
        if (isForbidden(property))
          for (const candidate of forbidden) add(inside(name), candidate, around(name));
        else visit(property, inside(name), around(name));
      }
      if (items && branch.maxItems !== 0) visit(items, `${place}.0`, (value) => wrap([value]));
      if (typeof additionalProperties === "object")
        visit(additionalProperties, inside("anyMember"), around("anyMember"));
    }
  }
}

const missing = Symbol("missing");

const forbidden: Candidate[] = [null, {}, 1, "text"].map((value) => ({ value, valid: false }));

const valuesOfTypes: [TypeName, unknown][] = [
  ["null", null],
  ["boolean", false],
  ["integer", 7],
  ["number", 7.5],
  ["string", "text"],
  ["array", []],
  ["object", {}],
];

/** The branches of a schema: itself, or those of its `anyOf`, each with one type. */
function branchesOf(schema: ResolvedSchema): ResolvedSchema[] {
  if (isOpenEnum(schema)) return [{ type: "string" }, ...(schema.anyOf ?? []).slice(2)];
  if (schema.anyOf) return schema.anyOf.flatMap((branch) => branchesOf(branch));
  if (Array.isArray(schema.type)) return schema.type.map((type) => ({ ...schema, type }));
  return [schema];
}

function wrongTypes(branches: ResolvedSchema[]): Candidate[] {
  const accepted = branches.map(({ type }) => type);
  return valuesOfTypes
    .filter(([type]) => !accepted.includes(type) && !(type === "integer" && accepted.includes("number")))
    .map(([, value]) => ({ value, valid: false }));
}

function candidatesOf(branch: ResolvedSchema): Candidate[] {
  switch (branch.type) {
    case "string":
      return branch.const !== undefined
        ? constant(branch.const)
        : branch.enum
          ? enumValues(branch.enum)
          : strings(branch);
    case "integer":
      return [...counts(branch.minimum), { value: 12.5, valid: false }];
    case "number":
      return counts(branch.minimum);
    case "boolean":
      return [true, false].map((value) => ({ value, valid: true }));
    case "null":
      return [{ value: null, valid: true }];
    case "array":
      return arrays(branch);
    default:
      return objects(branch);
  }
}

function constant(value: string): Candidate[] {
  return [
    { value, valid: true },
    ...["", `${value} `, `${value}\n`, `${value}.0`].map((other) => ({ value: other, valid: false })),
  ];
}

function enumValues(known: string[]): Candidate[] {
  const unknown = ["no-such-word", "No-Such-Word", `${known.at(-1)}\n`, ` ${known.at(-1)}`];
  return [
    ...known.map((value) => ({ value, valid: true })),
    ...unknown.filter((value) => !known.includes(value)).map((value) => ({ value, valid: false })),
  ];
}

function counts(minimum: number | undefined): Candidate[] {
  const least = minimum ?? 0;
  return [
    { value: least, valid: true },
    { value: least + 1, valid: true },
    { value: 4294967296, valid: true },
    { value: 9007199254740991, valid: true },
    { value: least - 1, valid: minimum === undefined },
    { value: -4294967296, valid: minimum === undefined },
  ];
}

/** Strings at the edges of their limits. Lengths are measured in code points: an emoji is one. */
function strings({ minLength, maxLength, not }: ResolvedSchema): Candidate[] {
  const free = not?.pattern === undefined;
  const candidates: Candidate[] = [
    { value: "", valid: (minLength ?? 0) < 1 },
    { value: "a", valid: (minLength ?? 0) < 2 },
    ...["A text.", "é", "🎉"].map((value) => ({ value, valid: free || !forbids(not, value) })),
  ];
  if (maxLength !== undefined) {
    for (const character of ["a", "🎉"]) {
      for (const length of [maxLength, maxLength + 1])
        candidates.push({
          value: character.repeat(length),
          name: `${length} times ${character}`,
          valid: length <= maxLength,
        });
    }
  }
  for (const character of edgesOf(not?.pattern)) {
    for (const value of [character, `a${character}`, `${character}a`, `a${character}a`])
      candidates.push({ value, valid: !forbids(not, value) });
  }
  return candidates;
}

/** Reads one of our patterns, which is one set of characters, without using a regular expression. */
function setOf(pattern: string): { negated: boolean; ranges: [first: number, last: number][] } {
  const negated = pattern.startsWith("[^");
  const parts = pattern.slice(negated ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
  const ranges = parts.map((part): [number, number] => {
    const codes = [...part].map((character) => character.codePointAt(0) ?? 0);
    return [codes[0] ?? 0, codes.at(-1) ?? 0];
  });
  return { negated, ranges };
}

function forbids(not: ResolvedSchema | undefined, text: string): boolean {
  if (not?.pattern === undefined) return false;
  const { negated, ranges } = setOf(not.pattern);
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => code >= first && code <= last) !== negated;
  });
}

/** The characters on both sides of each edge of a set, and line breaks, which languages confuse with ends. */
function edgesOf(pattern: string | undefined): string[] {
  if (pattern === undefined) return [];
  const codes = setOf(pattern).ranges.flatMap(([first, last]) => [first - 1, first, last, last + 1]);
  const lineBreaks = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];
  return [...new Set([...codes, ...lineBreaks])]
    .sort((a, b) => a - b)
    .map((code) => String.fromCodePoint(code));
}

function arrays(branch: ResolvedSchema): Candidate[] {
  if (branch.maxItems === 0)
    return [{ value: [], valid: true }, ...[[null], [{}]].map((value) => ({ value, valid: false }))];
  const least = branch.minItems ?? 0;
  const item = sampleOf(branch.items ?? {}, "required");
  return [0, 1, 2, 3].map((length) => ({
    value: Array.from({ length }, () => item),
    name: length > 1 ? `the same item ${length} times` : undefined,
    valid: length >= least,
  }));
}

function objects(branch: ResolvedSchema): Candidate[] {
  return [{ value: {}, valid: [...(branch.required ?? []), ...(branch.alternatives ?? [])].length === 0 }];
}

function isOpen({ additionalProperties }: ResolvedSchema, value: number): boolean {
  if (typeof additionalProperties !== "object") return additionalProperties !== false;
  return [additionalProperties.type].flat().includes(Number.isInteger(value) ? "integer" : "number");
}

/** A copy of an object with an additional property, which is an own property even if it is called `__proto__`. */
function withProperty(object: unknown, name: string, value: unknown): unknown {
  const others = Object.entries(object ?? {}).filter(([key]) => key !== name);
  const copy = Object.fromEntries(others);
  if (value === missing) return copy;
  return Object.defineProperty(copy, name, { value, enumerable: true, writable: true, configurable: true });
}
