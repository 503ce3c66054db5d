/** Whether to print in colours: on a terminal, unless NO_COLOR is set to anything (https://no-color.org). */
export function wantsColour(isTerminal: boolean | undefined, noColor: string | undefined): boolean {
  return isTerminal === true && !noColor;
}
