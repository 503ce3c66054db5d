import type { Profile, Severity } from "@nodeinfo-kit/lint";
import { getRule, type Level, severities } from "@nodeinfo-kit/lint";
import { nearest } from "@nodeinfo-kit/lint/internal";
import { describeValue, escapeToken, quote } from "@nodeinfo-kit/validators/internal";
import { levels, profiles } from "../options.js";
import { orList } from "../or-list.js";
import { unknownRule, whyNeverOff } from "../rule-codes.js";

/** What a configuration says. */
export interface Config {
  readonly profile?: Profile;
  readonly failOn?: Severity;
  /** How severe a rule is, by its code. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** What to check if the command line names nothing, relative to the configuration's folder. */
  readonly files?: readonly string[];
  readonly ignore?: readonly Ignore[];
}

/** Findings that are known, and not to be told again. */
export interface Ignore {
  /** The code of the rule. */
  readonly rule: string;
  /** The documents, as globs that are relative to the configuration's folder. */
  readonly files: readonly string[];
  /** The place: what is there and in it is ignored. The whole document, if it is absent. */
  readonly pointer?: string;
  /** Why. */
  readonly reason: string;
}

/**
 * Makes of the JSON of a configuration what it says, and lists what is wrong with it: each a place and a sentence. The schema
 * that is published, config.schema.json, says the same for editors; "npm run generate" writes the codes of the rules into it.
 */
export function understandConfig(value: unknown): { config: Config; problems: readonly string[] } {
  const problems: string[] = [];
  const members = membersOf(value, "", configMembers, (pointer, problem) => {
    if (problems.length < mostProblems) problems.push(`${pointer || "The configuration"} ${problem}`);
  });
  members.get("$schema", text);
  const [profile, failOn, rules, files, ignore] = [
    members.get("profile", oneOf(profiles)),
    members.get("failOn", oneOf(severities)),
    members.get("rules", rulesAndLevels),
    members.get("files", names),
    members.get("ignore", ignores),
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

/** More of one file nobody reads at once. */
const mostProblems = 20;
const configMembers = ["$schema", "profile", "failOn", "rules", "files", "ignore"];
const ignoreMembers = ["rule", "files", "pointer", "reason"];

/** Says what is wrong with a place: a sentence without its subject, which is the place. */
type Complain = (pointer: string, problem: string) => void;

/** Makes of a value what it means, or complains. */
type Reader<T> = (value: unknown, pointer: string, complain: Complain) => T | undefined;

interface Members {
  readonly names: readonly string[];
  /** What a member means; undefined, if it is not there. */
  get<T>(name: string, reader: Reader<T>): T | undefined;
  /** The same of a member that must be there. `cure` says what to do if it is not. */
  need<T>(name: string, reader: Reader<T>, cure: string): T | undefined;
}

/** The members of an object. Complains of those that are not known; every name is, if none is given. */
function membersOf(
  value: unknown,
  pointer: string,
  known: readonly string[] | undefined,
  complain: Complain,
): Members {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject) complain(pointer, `must be an object, but is ${describeValue(value)}.`);
  const members = new Map<string, unknown>(isObject ? Object.entries(value) : []);
  for (const name of members.keys())
    if (known !== undefined && !known.includes(name)) complain(pointer, unknownMember(name, known));
  const get = <T>(name: string, reader: Reader<T>) =>
    members.has(name) ? reader(members.get(name), `${pointer}/${placeOf(name)}`, complain) : undefined;
  return {
    names: [...members.keys()],
    get,
    need(name, reader, cure) {
      if (isObject && !members.has(name)) complain(pointer, `has no "${name}". ${cure}`);
      return get(name, reader);
    },
  };
}

function unknownMember(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const cure = meant === undefined ? `Properties: ${known.join(", ")}.` : `Did you mean "${meant}"?`;
  return `has an unknown property ${quote(name)}. ${cure}`;
}

/** A name as a pointer has it, but safe to print. */
function placeOf(name: string): string {
  const token = escapeToken(name);
  return /^[$\w/~-]{1,120}$/.test(token) ? token : quote(token);
}

const text: Reader<string> = (value, pointer, complain) => {
  if (typeof value === "string") return value;
  complain(pointer, `must be a string, but is ${describeValue(value)}.`);
  return undefined;
};

function oneOf<Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value, pointer, complain) => {
    const word = words.find((each) => each === value);
    if (word === undefined)
      complain(pointer, `must be ${orList(words.map(quote))}, but is ${describeValue(value)}.`);
    return word;
  };
}

const code: Reader<string> = (value, pointer, complain) => {
  const word = text(value, pointer, complain);
  if (word !== undefined && getRule(word) === undefined)
    complain(pointer, unknownRule(word, "is the unknown rule"));
  return word;
};

const rulesAndLevels: Reader<Record<string, Level>> = (value, pointer, complain) => {
  const members = membersOf(value, pointer, undefined, complain);
  const found = members.names.flatMap((name) => {
    if (getRule(name) === undefined) complain(pointer, unknownRule(name, "has the unknown rule"));
    const level = members.get(name, oneOf(levels));
    const refusal = level === "off" ? whyNeverOff(name) : undefined;
    if (refusal !== undefined) complain(pointer, `turns off what must stay on. ${refusal}`);
    return level === undefined ? [] : [[name, level] as const];
  });
  return Object.fromEntries(found);
};

const names: Reader<string[]> = (value, pointer, complain) => {
  if (!Array.isArray(value) || value.length === 0) {
    complain(pointer, `must be a list of at least one name or glob, but is ${describeValue(value)}.`);
    return undefined;
  }
  return value.flatMap((item: unknown, index) => {
    const name = text(item, `${pointer}/${index}`, complain);
    if (name === "") complain(`${pointer}/${index}`, "is empty. Name a file.");
    return name ?? [];
  });
};

const ignores: Reader<Ignore[]> = (value, pointer, complain) => {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => ignore(item, `${pointer}/${index}`, complain) ?? []);
  complain(pointer, `must be a list, but is ${describeValue(value)}.`);
  return undefined;
};

const ignore: Reader<Ignore> = (value, pointer, complain) => {
  const members = membersOf(value, pointer, ignoreMembers, complain);
  const rule = members.need("rule", code, "Name the rule whose findings are ignored.");
  const files = members.need("files", names, "List the documents, as globs.");
  const reason = members.need("reason", sentence, "Say why it is ignored.");
  const at = members.get("pointer", jsonPointer);
  if (rule === undefined || files === undefined || reason === undefined) return undefined;
  return { rule, files, reason, ...(at !== undefined && { pointer: at }) };
};

const sentence: Reader<string> = (value, pointer, complain) => {
  const words = text(value, pointer, complain);
  if (words !== undefined && !/\S/.test(words)) complain(pointer, "is empty. Say why it is ignored.");
  return words;
};

const jsonPointer: Reader<string> = (value, pointer, complain) => {
  const at = text(value, pointer, complain);
  if (at !== undefined && at !== "" && !at.startsWith("/"))
    complain(pointer, `must be a JSON Pointer such as "/metadata", but is ${describeValue(at)}.`);
  return at;
};
