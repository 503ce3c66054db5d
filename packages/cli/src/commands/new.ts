import { defineCommand, type Terminal } from "../command.js";
import { makeNew, type NewCommand } from "../new/make-new.js";
import { newOptions, understandNew } from "../new/new-options.js";

const help = `nodeinfo new [OPTIONS]

Writes what a server needs to describe itself: a NodeInfo document, the link
document that leads to it, and how to serve both. Asks for what is not said.
  nodeinfo new
  nodeinfo new --yes --base-url https://social.example --software harbour \\
    --software-version 1.2.0 --protocol activitypub --open-registrations false

Needed    --base-url URL  --software NAME  --software-version VERSION
          --protocol WORD (as many as you like)  --open-registrations true|false
Optional  --name TEXT  --description TEXT  --repository URL  --homepage URL
          --staff URL (the actor of an account; as many as you like)
Counts    --users N  --active-halfyear N  --active-month N  --active-week N
          --local-posts N  --local-comments N
Version   --schema nodeinfo/2.1|nodeinfo/2.0|nodeinfo/2.2 (as many as you like;
          nodeinfo/2.1, if you do not say)
Profile   --profile strict|open (open allows protocols that NodeInfo does not
          list; default: strict)
Files     --out DIR (here, if you do not say)  --force (overwrite)
Ask       --yes (nothing; what is not given is left out)

Exit status: 0 written, 1 not written, 2 wrong usage, 3 not writable.`;

export const create = defineCommand({
  name: "new",
  summary: "asks about a server, and writes its documents",
  help,
  options: newOptions,
  operands: [],
  understand: understandNew,
  run: (command: NewCommand, terminal: Terminal) => makeNew(command, terminal),
});
