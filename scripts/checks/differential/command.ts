import { type ParseArgsConfig, parseArgs } from "node:util";

/** Reads the command line. What is wrong with it is said in a line, with the usage, and ends the program. */
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

/** Reads an option that is a whole number of at least `least`; anything else ends the program. */
export function readNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  console.error(`--${option} must be a whole number of at least ${least}, but is "${text}".`);
  return process.exit(2);
}
