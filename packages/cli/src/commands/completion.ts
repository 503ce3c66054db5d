import { type Command, defineCommand, WrongUsage } from "../command.js";
import { bashScript } from "../completion/bash.js";
import { completionsOf } from "../completion/completions.js";
import { fishScript } from "../completion/fish.js";
import { zshScript } from "../completion/zsh.js";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

type Shell = keyof typeof scripts;

const shells: readonly Shell[] = ["bash", "zsh", "fish"];

const help = `nodeinfo completion bash|zsh|fish

Prints a script that lets a shell complete the commands, their options and what
these can be: ids of documents, codes of rules, formats, files.

In ~/.bashrc, for bash 4 or later:
  source <(nodeinfo completion bash)

In ~/.zshrc, behind compinit:
  source <(nodeinfo completion zsh)

For fish, once:
  nodeinfo completion fish > ~/.config/fish/completions/nodeinfo.fish

Exit status: 0 printed, 2 wrong usage.`;

/** Makes the command of the others, and of itself. */
export function completionOf(commands: () => readonly Command[]): Command {
  return defineCommand({
    name: "completion",
    summary: "prints a script that completes all this in bash, zsh or fish",
    help,
    options: {},
    operands: shells,
    understand: (_, [name, ...others]): Shell => {
      const shell = shells.find((each) => each === name);
      if (name === undefined || others.length > 0)
        throw new WrongUsage(`Name one shell: ${shells.join(", ")}.`);
      if (shell === undefined)
        throw new WrongUsage(`Nothing is known of the shell "${name}"; the shells are ${shells.join(", ")}.`);
      return shell;
    },
    run: (shell) => ({ out: scripts[shell](completionsOf(commands())), status: 0 }),
  });
}
