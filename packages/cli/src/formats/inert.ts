/**
 * Keeps a runner of CI, which reads the log for commands, from taking anything in a text for one: GitHub's begin a line with `::`
 * or stand anywhere as `##[…]`, Azure's are `##vso[…]` and TeamCity's `##teamcity[…]`.
 */
export function inert(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, "$1\\u{3a}").replace(/##(?=\w*\[)/g, "#\\u{23}");
}
