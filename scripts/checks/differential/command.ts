import { type ParseArgsConfig, parseArgs } from "node:util";

/** Parses the command line. An error is printed with the usage, and ends the program. */
export function readCommand<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    return process.exit(2);
  }
}

/** Reads an option that must be an integer of at least `min`; any other value ends the program. */
export function readNumber(option: string, text: string, min: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= min) return number;
  console.error(`--${option} must be an integer of at least ${min}, but is "${text}".`);
  return process.exit(2);
}
