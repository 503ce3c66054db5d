import type { CheckCommand } from "../check/check-options.js";
import { checkOptions, understandOptions } from "../check/check-options.js";
import { WrongConfig } from "../check/load-config.js";
import { planOf, runPlan } from "../check/run-check.js";
import { defineCommand, type Outcome, type Terminal } from "../command.js";

const help = `nodeinfo check [OPTIONS] FILE|FOLDER|GLOB|- …

Says what is wrong with documents: where, why, and how to mend it.
  nodeinfo check server.json "examples/**/*.json"
  curl -si https://social.example/nodeinfo/2.0 | nodeinfo check -
  nodeinfo check --fail-on warning --output sarif=report.sarif documents

Documents  --schema ID (nodeinfo schema lists them)  --profile strict|open
           --ndjson (one on each line)  --stdin-filename NAME
Came from  --host HOST  --url URL  --rel REL  --content-type TYPE
Rules      --rule CODE=off|info|warning|error (nodeinfo rules lists them)
           --fail-on error|warning|info
           --config FILE (nodeinfo.config.json, if it is there)  --no-config
Report     --format pretty|compact|json|sarif|github|gitlab|junit|markdown
           --output FORMAT=FILE (as many as you like)
Mend       --fix  --unsafe (what deletes or guesses)
           --fix-dry-run (a diff; raw, unless on a terminal: it can be applied)

Exit status: 0 fine, 1 something is as bad as --fail-on or worse, 2 wrong usage
or configuration, 3 nothing to check or unreadable, 70 a fault of nodeinfo.`;

export const check = defineCommand({
  name: "check",
  summary: "says what is wrong with documents: where, why, and how to mend it",
  help,
  options: checkOptions,
  operands: "files",
  understand: understandOptions,
  run: runCheck,
});

async function runCheck(command: CheckCommand, terminal: Terminal): Promise<Outcome> {
  try {
    return await runPlan(await planOf(command), terminal);
  } catch (error) {
    if (!(error instanceof WrongConfig)) throw error;
    return { err: `nodeinfo: ${error.message}`, status: 2 };
  }
}
