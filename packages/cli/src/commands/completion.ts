import { type Command, defineCommand } from "../command.js";
import { bashScript } from "../completion/bash.js";
import { completionsOf } from "../completion/completions.js";
import { fishScript } from "../completion/fish.js";
import { zshScript } from "../completion/zsh.js";
import { orList } from "../or-list.js";
import { WrongUsage } from "../wrong-usage.js";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

type Shell = keyof typeof scripts;

const shells: readonly Shell[] = ["bash", "zsh", "fish"];

/** Makes the completion command, which covers the other commands and itself. */
export function completionOf(commands: () => readonly Command[]): Command {
  return defineCommand({
    name: "completion",
    summary: "Print a completion script for bash, zsh or fish",
    help: {
      usage: shells.join("|"),
      about:
        "Print a script that completes commands, options and their values: document IDs, rule codes, formats and files.",
      examples: [],
      more: `In ~/.bashrc (bash 4 or later):
  source <(nodeinfo completion bash)

In ~/.zshrc, after compinit:
  source <(nodeinfo completion zsh)

For fish, run once:
  nodeinfo completion fish > ~/.config/fish/completions/nodeinfo.fish`,
      exitStatus: "0 printed, 2 invalid usage.",
    },
    options: {},
    operands: shells,
    understand: (_, [name, ...others]): Shell => {
      const shell = shells.find((each) => each === name);
      if (name === undefined || others.length > 0)
        throw new WrongUsage(`Specify one shell: ${orList(shells)}.`);
      if (shell === undefined) throw new WrongUsage(`Unknown shell "${name}". Use ${orList(shells)}.`);
      return shell;
    },
    run: (shell) => ({ out: scripts[shell](completionsOf(commands())), status: 0 }),
  });
}
