import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "@nodeinfo-kit/lint/internal";
import type { Option, Options, ValueOption, ValuesOf } from "./option.js";
import { orList } from "./or-list.js";
import { WrongUsage } from "./wrong-usage.js";

interface ParsedOptions<O extends Options> {
  readonly values: ValuesOf<O>;
  /** What is on the command line besides options. */
  readonly operands: string[];
}

type Token = NonNullable<ReturnType<typeof parseArgs<{ tokens: true; strict: false }>>["tokens"]>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/** Parses the options of a command line. Throws a `WrongUsage` if an option or its value is wrong. */
export function parseOptions<O extends Options>(args: readonly string[], options: O): ParsedOptions<O> {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: typesOf(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, (string | true)[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    given.set(token.name, [...(given.get(token.name) ?? []), givenBy(token, options)]);
  }
  const values = Object.entries(options).map(([name, option]) => [
    name,
    finalValue(name, option, given.get(name)),
  ]);
  // Each value is one of its option, as `finalValue` sees to; a type cannot follow it through the loop.
  return { values: Object.fromEntries(values) as ValuesOf<O>, operands: positionals };
}

/** What `parseArgs` has to know to tell options from their values. */
function typesOf(options: Options): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}

/** The value that an option has on the command line; `true`, if it takes none. */
function givenBy({ name, rawName, value, inlineValue }: OptionToken, options: Options): string | true {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) throw new WrongUsage(unknownOption(rawName, options));
  if (option.type === "boolean") {
    if (value !== undefined) throw new WrongUsage(`${rawName} does not take a value.`);
    return true;
  }
  if (value === undefined)
    throw new WrongUsage(`${rawName} requires a value: ${rawName} ${valueName(option)}.`);
  if (!inlineValue && /^-./s.test(value)) throw new WrongUsage(ambiguous(rawName, value, options));
  if (option.choices?.includes(value) === false)
    throw new WrongUsage(option.refusal?.(value) ?? invalidValue(name, value, option.choices));
  return value;
}

function finalValue(name: string, option: Option, given: readonly (string | true)[] = []): unknown {
  if (option.type === "boolean") return given.length > 0;
  if (option.multiple === true)
    return given.length > 0 || option.default === undefined ? given : [option.default];
  const value = given.at(-1) ?? option.default;
  if (value === undefined && option.isRequired === true)
    throw new WrongUsage(`--${name} is required: --${name} ${valueName(option)}.${useOneOf(option)}`);
  return value;
}

function useOneOf({ choices }: ValueOption): string {
  return choices === undefined ? "" : ` Use ${orList(choices)}.`;
}

/** What help calls the value of an option. */
export function valueName({ value, choices }: ValueOption): string {
  return value ?? choices?.join("|") ?? "VALUE";
}

function invalidValue(option: string, value: string, choices: readonly string[]): string {
  return `Invalid value "${value}" for --${option}. Use ${orList(choices)}.`;
}

/** The next word looks like an option: the value may have been forgotten. */
function ambiguous(option: string, value: string, options: Options): string {
  const [name = ""] = value.split("=");
  return Object.keys(options).some((each) => name === `--${each}`)
    ? `${option} requires a value, but ${name} is an option.`
    : `${option} requires a value. If that is ${value}, write ${option}=${value}.`;
}

/** Says that an option is unknown, and which was probably meant. */
export function unknownOption(option: string, options: Options): string {
  const entries = Object.entries(options);
  const tried = entries.find(([, { triedNames }]) => triedNames?.some((name) => option === `--${name}`))?.[0];
  if (tried !== undefined) return `Unknown option ${option}. Use --${tried}.`;
  const meant = nearest(
    option,
    entries.map(([name]) => `--${name}`),
  );
  return `Unknown option ${option}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`;
}
