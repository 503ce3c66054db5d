/** What `--color` says; `auto`, the default, leaves it to the environment and the terminal. */
export type ColourWish = "auto" | "always" | "never";

export const colourWishes: readonly ColourWish[] = ["auto", "always", "never"];

/**
 * Whether to print in colours. The command line decides; then NO_COLOR (https://no-color.org), FORCE_COLOR
 * (https://force-color.org) and CLICOLOR_FORCE (http://bixense.com/clicolors) in the environment; and then whether it is a
 * terminal that has colours.
 */
export function wantsColour(
  wish: ColourWish,
  isTerminal: boolean,
  { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM }: NodeJS.ProcessEnv,
): boolean {
  if (wish !== "auto") return wish === "always";
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (CLICOLOR_FORCE && CLICOLOR_FORCE !== "0") return true;
  return isTerminal && TERM !== "dumb";
}
