import { defineCommand } from "../command.js";
import { makeNew, type NewCommand } from "../new/make-new.js";
import { newOptions, understandNew } from "../new/new-options.js";
import type { Terminal } from "../terminal.js";

export const create = defineCommand({
  name: "new",
  summary: "Create the documents for a server",
  help: {
    usage: "",
    about:
      "Create a NodeInfo document, the link document that points to it, and serving instructions. In a terminal, prompts for what the options leave out.",
    examples: [
      "nodeinfo new",
      "nodeinfo new --yes --base-url https://social.example --software harbour \\",
      "  --software-version 1.2.0 --protocol activitypub --open-registrations no",
    ],
    exitStatus: "0 written, 1 not written, 2 invalid usage, 3 cannot write.",
  },
  options: newOptions,
  operands: [],
  understand: understandNew,
  run: (command: NewCommand, terminal: Terminal) => makeNew(command, terminal),
});
