import type { Profile, Severity } from "@nodeinfo-kit/lint";
import { getRule, type Level, severities } from "@nodeinfo-kit/lint";
import { nearest } from "@nodeinfo-kit/lint/internal";
import { describeValue, escapeToken, quote } from "@nodeinfo-kit/validators/internal";
import { levels, profiles } from "../options.js";
import { orList } from "../or-list.js";
import { unknownRule, whyNeverOff } from "../rule-codes.js";

/** The configuration of `check`. */
export interface Config {
  readonly profile?: Profile;
  readonly failOn?: Severity;
  /** The severity of rules, by their codes. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** What to check if the command line names no input, relative to the configuration's folder. */
  readonly files?: readonly string[];
  readonly ignore?: readonly Ignore[];
}

/** Known findings that are not reported. */
export interface Ignore {
  /** The code of the rule. */
  readonly rule: string;
  /** The documents, as globs relative to the configuration's folder. */
  readonly files: readonly string[];
  /** Where findings are ignored: this value and everything in it. Default: the whole document. */
  readonly pointer?: string;
  /** Why the findings are ignored. */
  readonly reason: string;
}

/**
 * Interprets a configuration from its parsed JSON, and lists its problems: each is a place and a sentence. The published
 * schema, config.schema.json, defines the same for editors; "npm run generate" writes the rule codes into it.
 */
export function understandConfig(value: unknown): { config: Config; problems: readonly string[] } {
  const problems: string[] = [];
  const properties = propertiesOf(value, "", configProperties, (pointer, problem) => {
    if (problems.length < maxProblems) problems.push(`${pointer || "The configuration"} ${problem}`);
  });
  properties.get("$schema", text);
  const [profile, failOn, rules, files, ignore] = [
    properties.get("profile", oneOf(profiles)),
    properties.get("failOn", oneOf(severities)),
    properties.get("rules", rulesAndLevels),
    properties.get("files", names),
    properties.get("ignore", ignores),
  ];
  const config = {
    ...(profile && { profile }),
    ...(failOn && { failOn }),
    ...(rules && { rules }),
    ...(files && { files }),
    ...(ignore && { ignore }),
  };
  return { config, problems };
}

/** More problems than these are too many to read at once. */
const maxProblems = 20;
const configProperties = ["$schema", "profile", "failOn", "rules", "files", "ignore"];
const ignoreProperties = ["rule", "files", "pointer", "reason"];

/** Reports a problem with a place: a sentence without its subject, which is the place. */
type Complain = (pointer: string, problem: string) => void;

/** Interprets a value, or reports a problem and returns undefined. */
type Reader<T> = (value: unknown, pointer: string, complain: Complain) => T | undefined;

interface Properties {
  readonly names: readonly string[];
  /** Reads a property. Returns undefined if it is absent. */
  get<T>(name: string, reader: Reader<T>): T | undefined;
  /** Reads a required property. `cure` is what to do if it is absent. */
  need<T>(name: string, reader: Reader<T>, cure: string): T | undefined;
}

/** Reads the properties of an object. Reports unknown ones; any name is known if `known` is undefined. */
function propertiesOf(
  value: unknown,
  pointer: string,
  known: readonly string[] | undefined,
  complain: Complain,
): Properties {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject) complain(pointer, `must be an object, but is ${describeValue(value)}.`);
  const properties = new Map<string, unknown>(isObject ? Object.entries(value) : []);
  for (const name of properties.keys())
    if (known !== undefined && !known.includes(name)) complain(pointer, unknownProperty(name, known));
  const get = <T>(name: string, reader: Reader<T>) =>
    properties.has(name) ? reader(properties.get(name), `${pointer}/${placeOf(name)}`, complain) : undefined;
  return {
    names: [...properties.keys()],
    get,
    need(name, reader, cure) {
      if (isObject && !properties.has(name)) complain(pointer, `has no "${name}". ${cure}`);
      return get(name, reader);
    },
  };
}

function unknownProperty(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const cure = meant === undefined ? `Properties: ${known.join(", ")}.` : `Did you mean "${meant}"?`;
  return `has an unknown property ${quote(name)}. ${cure}`;
}

/** A name as a token of a JSON Pointer, safe to print. */
function placeOf(name: string): string {
  const token = escapeToken(name);
  return /^[$\w/~-]{1,120}$/.test(token) ? token : quote(token);
}

const text: Reader<string> = (value, pointer, complain) => {
  if (typeof value === "string") return value;
  complain(pointer, `must be a string, but is ${describeValue(value)}.`);
  return undefined;
};

function oneOf<Value extends string>(values: readonly Value[]): Reader<Value> {
  return (value, pointer, complain) => {
    const known = values.find((each) => each === value);
    if (known === undefined)
      complain(pointer, `must be ${orList(values.map(quote))}, but is ${describeValue(value)}.`);
    return known;
  };
}

const code: Reader<string> = (value, pointer, complain) => {
  const name = text(value, pointer, complain);
  if (name !== undefined && getRule(name) === undefined)
    complain(pointer, unknownRule(name, "is the unknown rule"));
  return name;
};

const rulesAndLevels: Reader<Record<string, Level>> = (value, pointer, complain) => {
  const properties = propertiesOf(value, pointer, undefined, complain);
  const found = properties.names.flatMap((name) => {
    if (getRule(name) === undefined) complain(pointer, unknownRule(name, "has the unknown rule"));
    const level = properties.get(name, oneOf(levels));
    const refusal = level === "off" ? whyNeverOff(name) : undefined;
    if (refusal !== undefined) complain(pointer, `turns off a rule that must stay on. ${refusal}`);
    return level === undefined ? [] : [[name, level] as const];
  });
  return Object.fromEntries(found);
};

const names: Reader<string[]> = (value, pointer, complain) => {
  if (!Array.isArray(value) || value.length === 0) {
    complain(
      pointer,
      `must be an array with at least one file name or glob, but is ${describeValue(value)}.`,
    );
    return undefined;
  }
  return value.flatMap((item: unknown, index) => {
    const name = text(item, `${pointer}/${index}`, complain);
    if (name === "") complain(`${pointer}/${index}`, "is empty. Specify a file.");
    return name ?? [];
  });
};

const ignores: Reader<Ignore[]> = (value, pointer, complain) => {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => ignore(item, `${pointer}/${index}`, complain) ?? []);
  complain(pointer, `must be an array, but is ${describeValue(value)}.`);
  return undefined;
};

const ignore: Reader<Ignore> = (value, pointer, complain) => {
  const properties = propertiesOf(value, pointer, ignoreProperties, complain);
  const rule = properties.need("rule", code, "Specify the rule whose findings are ignored.");
  const files = properties.need("files", names, "List the documents, as globs.");
  const reason = properties.need("reason", sentence, "State why the findings are ignored.");
  const at = properties.get("pointer", jsonPointer);
  if (rule === undefined || files === undefined || reason === undefined) return undefined;
  return { rule, files, reason, ...(at !== undefined && { pointer: at }) };
};

const sentence: Reader<string> = (value, pointer, complain) => {
  const reason = text(value, pointer, complain);
  if (reason !== undefined && !/\S/.test(reason))
    complain(pointer, "is empty. State why the findings are ignored.");
  return reason;
};

const jsonPointer: Reader<string> = (value, pointer, complain) => {
  const at = text(value, pointer, complain);
  if (at !== undefined && at !== "" && !at.startsWith("/"))
    complain(pointer, `must be a JSON Pointer such as "/metadata", but is ${describeValue(at)}.`);
  return at;
};
