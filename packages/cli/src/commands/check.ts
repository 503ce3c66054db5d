import type { CheckCommand } from "../check/check-options.js";
import { checkOptions, understandOptions } from "../check/check-options.js";
import { WrongConfig } from "../check/load-config.js";
import { planOf, runPlan } from "../check/run-check.js";
import { defineCommand, type Outcome } from "../command.js";
import type { Terminal } from "../terminal.js";

export const check = defineCommand({
  name: "check",
  summary: "Find problems in documents, and fix them",
  help: {
    usage: "FILE|FOLDER|GLOB|-...",
    about: "Find problems in documents: where they are, why they matter, how to fix them.",
    examples: [
      'nodeinfo check server.json "examples/**/*.json"',
      "curl -si https://social.example/nodeinfo/2.0 | nodeinfo check -",
    ],
    more: '"nodeinfo schema" lists the IDs, "nodeinfo rules" the rule codes.',
    exitStatus:
      "0 no finding at --fail-on or above, 1 at least one, 2 invalid usage or configuration, 3 nothing to check or unreadable input, 70 bug in nodeinfo.",
  },
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
