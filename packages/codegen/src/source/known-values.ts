import { basename } from "node:path";
import { Ajv } from "ajv";
import { globSync } from "tinyglobby";
import { readJson } from "./read-json.js";
import { faultLines } from "./shape-faults.js";

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

/** Reads every registry, in the order of their names. Throws a `SourceError` with all faults of the first file that has any. */
export function readRegistries(folder: string): Registry[] {
  const files = globSync("known-values/*.json", { cwd: folder }).sort();
  return files.map((file) => {
    const name = basename(file, ".json");
    return {
      name,
      values: readJson<KnownValue[]>(folder, file, "", (values) => faultsOfRegistry(name, values)),
    };
  });
}

/** Reports what is wrong with the values of a registry, one line each: their shape first, then how they fit together. */
export function faultsOfRegistry(name: string, values: KnownValue[]): string[] {
  const hasShape = new Ajv({ allErrors: true }).compile(registryShape(name));
  if (!hasShape(values)) return faultLines(hasShape.errors, "schemas/README.md");
  return [...faultsOfOrder(values), ...faultsOfNames(values), ...faultsOfForks(values)];
}

function registryShape(name: string): object {
  const text = { type: "string", minLength: 1 };
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
        value: name === "software" ? { type: "string", pattern: "^[a-z0-9-]+$" } : text,
        title: text,
        homepage: { type: "string", pattern: "^https://[^/\\s]" },
        aliases: { type: "array", items: text, uniqueItems: true },
        since: text,
        ...(name === "services" ? { directions } : {}),
        ...(name === "software" ? { fork: text } : {}),
        notes: sentence,
      },
    },
  };
}

function faultsOfOrder(values: KnownValue[]): string[] {
  return values.flatMap(({ value: word }, at) => {
    const before = values[at - 1]?.value;
    return before === undefined || before <= word
      ? []
      : [`/${at}/value: "${word}" is after "${before}": sort by value.`];
  });
}

/** A value or an alias belongs to only one entry. */
function faultsOfNames(values: KnownValue[]): string[] {
  const places = values.flatMap(({ value: word, aliases }, at) => [
    { name: word, place: `/${at}/value` },
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
function faultsOfForks(values: KnownValue[]): string[] {
  return values.flatMap(({ fork }, at) => {
    const family = values.find(({ value: word }) => word === fork);
    if (fork === undefined || (family && family.fork === undefined)) return [];
    return [
      family
        ? `/${at}/fork: "${fork}" is itself a fork: use "${family.fork}", the first of its family.`
        : `/${at}/fork: "${fork}" is not a value of this registry: add it, or remove "fork".`,
    ];
  });
}
