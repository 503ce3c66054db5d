import { type CompletedCommand, type CompletedOption, firstOptions, quoted } from "./completions.js";

/** Writes the completion for zsh, to be sourced or saved as `_nodeinfo` in a folder of zsh functions. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  return `#compdef nodeinfo
# Completes nodeinfo in zsh. Made by "nodeinfo completion zsh".

_nodeinfo() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    if [[ $words[2] == -* ]]; then compadd -- ${firstOptions.map(({ name }) => name).join(" ")}; else _describe command commands; fi
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(caseOf).join("\n")}
  esac
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _nodeinfo "$@"; else compdef _nodeinfo nodeinfo; fi`;
}

function caseOf({ name, options, operands }: CompletedCommand): string {
  const specs = [...options.map(specOf), ...operandsOf(operands)];
  return `    ${name}) _arguments ${specs.map(quoted).join(" ")} ;;`;
}

/** An option as `_arguments` expects it: name, description, name of the value, and how to complete the value. */
function specOf({ name, value, description, isRepeatable }: CompletedOption): string {
  const start = isRepeatable ? "*" : "";
  const explained = `[${description.replace(/[[\]\\]/g, "\\$&")}]`;
  if (value === "none") return `${start}${name}${explained}`;
  return `${start}${name}=${explained}:${name.slice(2)}:${actionOf(value)}`;
}

function operandsOf(operands: CompletedCommand["operands"]): string[] {
  return operands.length === 0 ? [] : [`*:operand:${actionOf(operands)}`];
}

function actionOf(value: "files" | "text" | readonly string[]): string {
  if (value === "files") return "_files";
  return value === "text" ? " " : `(${value.join(" ")})`;
}
