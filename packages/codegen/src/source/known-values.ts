import { basename } from "node:path";
import { Ajv } from "ajv";
import { globSync } from "tinyglobby";
import { readJson } from "./read-json.js";
import { problemLines } from "./shape-problems.js";

/** A value that documents use, and what is known about it. `schemas/README.md` describes the properties. */
export interface KnownValue {
  value: string;
  title: string;
  homepage?: string;
  aliases: string[];
  since?: string;
  directions?: ("inbound" | "outbound")[];
  fork?: string;
  notes?: string;
}

/** One file of `schemas/known-values/`. */
export interface Registry {
  /** The name of the file and of its export, such as `protocols`. */
  name: string;
  values: KnownValue[];
}

/** Reads every registry, in the order of their names. Throws a `SourceError` with all problems of the first file that has any. */
export function readRegistries(folder: string): Registry[] {
  const files = globSync("known-values/*.json", { cwd: folder }).sort();
  return files.map((file) => {
    const name = basename(file, ".json");
    return {
      name,
      values: readJson<KnownValue[]>(folder, file, "", (values) => problemsOfRegistry(name, values)),
    };
  });
}

/** Reports what is wrong with the values of a registry, one line each: their shape first, then how they fit together. */
export function problemsOfRegistry(name: string, values: KnownValue[]): string[] {
  const hasShape = new Ajv({ allErrors: true }).compile(registryShape(name));
  if (!hasShape(values)) return problemLines(hasShape.errors, "schemas/README.md");
  return [...problemsOfOrder(values), ...problemsOfNames(values), ...problemsOfForks(values)];
}

function registryShape(name: string): object {
  const string = { type: "string", minLength: 1 };
  const sentence = { type: "string", pattern: "^\\S[^\\n]{0,160}\\.$" };
  const directions = {
    type: "array",
    items: { enum: ["inbound", "outbound"] },
    minItems: 1,
    uniqueItems: true,
  };
  return {
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      required: ["value", "title", "aliases"],
      properties: {
        // A value of `software` must be valid as software.name of NodeInfo 2.x: a fix must not suggest an invalid name.
        value: name === "software" ? { type: "string", pattern: "^[a-z0-9-]+$" } : string,
        title: string,
        homepage: { type: "string", pattern: "^https://[^/\\s]" },
        aliases: { type: "array", items: string, uniqueItems: true },
        since: string,
        ...(name === "services" ? { directions } : {}),
        ...(name === "software" ? { fork: string } : {}),
        notes: sentence,
      },
    },
  };
}

function problemsOfOrder(values: KnownValue[]): string[] {
  return values.flatMap(({ value }, at) => {
    const before = values[at - 1]?.value;
    return before === undefined || before <= value
      ? []
      : [`/${at}/value: "${value}" is after "${before}": sort by value.`];
  });
}

/** A value or an alias belongs to only one entry. */
function problemsOfNames(values: KnownValue[]): string[] {
  const places = values.flatMap(({ value, aliases }, at) => [
    { name: value, place: `/${at}/value` },
    ...aliases.map((alias, index) => ({ name: alias, place: `/${at}/aliases/${index}` })),
  ]);
  const first = new Map<string, string>();
  return places.flatMap(({ name, place }) => {
    const other = first.get(name);
    if (other === undefined) first.set(name, place);
    return other === undefined ? [] : [`${place}: "${name}" is also at ${other}: keep one.`];
  });
}

/** A fork names the first program of its family, not another fork. */
function problemsOfForks(values: KnownValue[]): string[] {
  return values.flatMap(({ fork }, at) => {
    const family = values.find(({ value }) => value === fork);
    if (fork === undefined || (family && family.fork === undefined)) return [];
    return [
      family
        ? `/${at}/fork: "${fork}" is itself a fork: use "${family.fork}", the first of its family.`
        : `/${at}/fork: "${fork}" is not a value of this registry: add it, or remove "fork".`,
    ];
  });
}
