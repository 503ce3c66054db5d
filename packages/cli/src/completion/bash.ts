import { type CompletedCommand, type CompletedOption, firstOptions, quoted } from "./completions.js";

/** Writes the completion for bash, version 4 or later. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  return `# Completes nodeinfo in bash 4 or later. Made by "nodeinfo completion bash".

_nodeinfo_offer() {
  local word IFS=$' \\t\\n'
  for word in $1; do [[ $word == "$2"* ]] && COMPREPLY+=("\${word#"\${3-}"}"); done
}

_nodeinfo() {
  local word=\${COMP_WORDS[COMP_CWORD]} at=$COMP_CWORD option= kept=
  COMPREPLY=()
  # Bash splits words at = and at :, so join the parts of the typed word again.
  while ((at > 1)) && [[ $word == [=:]* || \${COMP_WORDS[at - 1]} == *[=:] ]]; do
    word=\${COMP_WORDS[--at]}$word
  done
  if ((at == 1)); then
    if [[ $word == -* ]]; then
      _nodeinfo_offer ${quoted(firstOptions.map(({ name }) => name).join(" "))} "$word"
    else
      _nodeinfo_offer ${quoted(commands.map(({ name }) => name).join(" "))} "$word"
    fi
    return
  fi
  if [[ $word == --*=* ]]; then
    option=\${word%%=*} word=\${word#*=}
  else
    option=\${COMP_WORDS[at - 1]}
  fi
  # Bash inserts a completion after the last of these characters.
  [[ $word == *[=:]* ]] && kept=\${word%"\${word##*[=:]}"}
  case "\${COMP_WORDS[1]} $option" in
${commands.flatMap(({ name, options }) => options.flatMap((option) => caseOfOption(name, option))).join("\n")}
  esac
  case "\${COMP_WORDS[1]} $word" in
${commands.flatMap(casesOfCommand).join("\n")}
  esac
}

complete -F _nodeinfo nodeinfo`;
}

const files = "compopt -o default";

function caseOfOption(command: string, { name, value }: CompletedOption): string[] {
  if (value === "none") return [];
  const offer = value === "files" ? `${files}; ` : value === "text" ? "" : `${offered(value)}; `;
  return [`    ${quoted(`${command} ${name}`)}) ${offer}return ;;`];
}

function casesOfCommand({ name, options, operands }: CompletedCommand): string[] {
  return [
    `    ${quoted(`${name} -`)}*) ${offered(options.map((option) => option.name))} ;;`,
    `    ${quoted(`${name} `)}*) ${operands === "files" ? files : offered(operands)} ;;`,
  ];
}

function offered(words: readonly string[]): string {
  return `_nodeinfo_offer ${quoted(words.join(" "))} "$word" "$kept"`;
}
