import { parseArgs } from "node:util";
import { type Kind, kinds } from "./case.js";

const formats = ["pretty", "json", "junit"] as const;

type FormatName = (typeof formats)[number];

/** The options of `run`. */
export interface Options {
  /** The program and its arguments. */
  readonly command: readonly string[];
  /** Document IDs, kinds and parts of names: each selects cases, all if it is empty. */
  readonly ids: readonly string[];
  readonly kinds: readonly Kind[];
  readonly names: readonly string[];
  readonly expectedFailures: string | undefined;
  readonly format: FormatName;
  /** The time for an answer, in milliseconds. */
  readonly timeout: number;
}

/** Wrong usage of the command; the message says how to correct it. */
export class UsageError extends Error {}

export const help = `Usage: nodeinfo-vectors run [OPTIONS] -- PROGRAM [ARGUMENTS]

Check a program that validates or reads NodeInfo, in any language. It is started
once, receives a request per line on its standard input, and answers each with a
line on its standard output. PROTOCOL.md in this package describes both.

Cases   --kind validate|read|follow (repeatable)
        --id ID (of the document, such as nodeinfo/2.1; repeatable)
        --case TEXT (contained in the name of the case; repeatable)
Result  --expected-failures FILE (a case name per line; if one of them passes,
          this is an error too)
        --format pretty|json|junit (default: pretty)
Other   --timeout SECONDS (for each answer; default: 10)  --help

Exit status: 0 all results are as expected, 1 at least one is not or all cases
were skipped, 2 invalid usage, 3 the program cannot be started.
`;

/** Parses the arguments of the command. Returns undefined if they ask for help. */
export function parseOptions(args: readonly string[]): Options | undefined {
  const [verb, ...others] = args;
  if (verb === undefined || verb === "--help" || verb === "-h" || verb === "help") return undefined;
  if (verb !== "run") throw new UsageError(`Unknown command "${verb}". Use run.`);
  const { own, command } = split(others);
  const values = parse(own);
  if (values.help) return undefined;
  if (command.length === 0)
    throw new UsageError("The program is missing. Write it after the options: run -- ./my-program");
  return {
    command,
    ids: values.id ?? [],
    kinds: (values.kind ?? []).map((kind) => oneOf(kinds, kind, "kind")),
    names: values.case ?? [],
    expectedFailures: values["expected-failures"],
    format: oneOf(formats, values.format, "format"),
    timeout: milliseconds(values.timeout),
  };
}

const options = {
  id: { type: "string", multiple: true },
  kind: { type: "string", multiple: true },
  case: { type: "string", multiple: true },
  "expected-failures": { type: "string" },
  format: { type: "string", default: "pretty" },
  timeout: { type: "string", default: "10" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Separates our own options from the program. npx may remove the `--` between them. */
function split(args: readonly string[]): { own: string[]; command: string[] } {
  let position = 0;
  for (; position < args.length; position++) {
    const arg = args[position] ?? "";
    if (arg === "--") return { own: args.slice(0, position), command: args.slice(position + 1) };
    if (!arg.startsWith("-")) break;
    const option = Object.entries(options).find(([name]) => arg === `--${name}`)?.[1];
    if (option?.type === "string") position++;
  }
  return { own: args.slice(0, position), command: args.slice(position) };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Name extends string>(names: readonly Name[], value: string, what: string): Name {
  const name = names.find((each) => each === value);
  if (name === undefined) throw new UsageError(`Unknown ${what} "${value}". Use ${names.join(", ")}.`);
  return name;
}

function milliseconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || seconds <= 0 || seconds > 86_400)
    throw new UsageError(`--timeout is "${text}". Use a number of seconds, such as 10 or 0.5.`);
  return seconds * 1000;
}
