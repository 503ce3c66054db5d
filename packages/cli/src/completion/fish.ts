import { type CompletedCommand, type CompletedOption, firstOptions } from "./completions.js";

/** Writes the completion for fish, version 3 or later. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const first = firstOptions.map(
    (option) => `complete -c nodeinfo -n __nodeinfo_is_first ${optionOf(option)}`,
  );
  return `# Completes nodeinfo in fish. Made by "nodeinfo completion fish".

function __nodeinfo_is_first
    test (count (commandline -opc)) -eq 1
end

function __nodeinfo_is
    set -l words (commandline -opc)
    test "$words[2]" = $argv[1]
end

complete -c nodeinfo -f
${[...first, ...commands.flatMap(linesOf)].join("\n")}`;
}

function linesOf({ name, summary, options, operands }: CompletedCommand): string[] {
  const start = `complete -c nodeinfo -n ${quoted(`__nodeinfo_is ${name}`)}`;
  return [
    `complete -c nodeinfo -n __nodeinfo_is_first -a ${name} -d ${quoted(summary)}`,
    ...options.map((option) => `${start} ${optionOf(option)}`),
    ...(operands.length === 0 ? [] : [`${start} ${operands === "files" ? "-F" : valuesOf(operands)}`]),
  ];
}

function optionOf({ name, value, description }: CompletedOption): string {
  const long = `-l ${name.slice(2)} -d ${quoted(description)}`;
  if (value === "none") return long;
  if (value === "files") return `${long} -r -F`;
  return value === "text" ? `${long} -x` : `${long} -x ${valuesOf(value)}`;
}

function valuesOf(values: readonly string[]): string {
  return `-a ${quoted(values.join(" "))}`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
