import { exitCode, runCheck } from "./check.js";
import { wantsColour } from "./colour.js";
import { parseCommand } from "./parse-command.js";
import { reportJson } from "./report-json.js";
import { reportText } from "./report-text.js";

// The reader of a pipe may stop reading: `nodeinfo check … | head` is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const command = parseCommand(process.argv.slice(2));
if (command.kind === "print") console.log(command.text);
else if (command.kind === "wrong-usage") {
  console.error(command.message);
  process.exitCode = 2;
} else {
  const documents = await runCheck(command.inputs, command.schema);
  const colour = wantsColour(process.stdout.isTTY, process.env.NO_COLOR);
  console.log(command.format === "json" ? reportJson(documents) : reportText(documents, colour));
  process.exitCode = exitCode(documents);
}
