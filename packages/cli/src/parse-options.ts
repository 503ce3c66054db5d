import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "@nodeinfo-kit/lint/internal";
import type { Option, Options, ValueOption, ValuesOf } from "./option.js";
import { orList } from "./or-list.js";
import { WrongUsage } from "./wrong-usage.js";

interface ParsedOptions<O extends Options> {
  readonly values: ValuesOf<O>;
  /** The arguments that are not options. */
  readonly operands: string[];
}

type Token = NonNullable<ReturnType<typeof parseArgs<{ tokens: true; strict: false }>>["tokens"]>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/** Parses the options of a command line. Throws a `WrongUsage` for an unknown option or an invalid value. */
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
  // `finalValue` makes sure that each value fits its option; TypeScript cannot follow that through the loop.
  return { values: Object.fromEntries(values) as ValuesOf<O>, operands: positionals };
}

/** The types that `parseArgs` needs to separate options from their values. */
function typesOf(options: Options): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}

/** The value of an option on the command line; `true` for an option without a value. */
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

/** The name of an option's value in help. */
export function valueName({ value, choices }: ValueOption): string {
  return value ?? choices?.join("|") ?? "VALUE";
}

function invalidValue(option: string, value: string, choices: readonly string[]): string {
  return `Invalid value "${value}" for --${option}. Use ${orList(choices)}.`;
}

/** The message for a value that looks like an option: the real value may be missing. */
function ambiguous(option: string, value: string, options: Options): string {
  const [name = ""] = value.split("=");
  return Object.keys(options).some((each) => name === `--${each}`)
    ? `${option} requires a value, but ${name} is an option.`
    : `${option} requires a value. If that is ${value}, write ${option}=${value}.`;
}

/** The message for an unknown option. */
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
