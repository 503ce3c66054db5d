import { exitCode, runCheck } from "./check.js";
import { wantsColour } from "./colour.js";
import { runConvert } from "./convert.js";
import type { Outcome } from "./load.js";
import { painter } from "./paint.js";
import { type Command, parseCommand } from "./parse-command.js";
import { runRead } from "./read.js";
import { reportJson } from "./report-json.js";
import { reportText } from "./report-text.js";

// The reader of a pipe may stop reading: `nodeinfo check … | head` is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

const { out, err, status } = await run(parseCommand(process.argv.slice(2)));
if (out !== undefined) console.log(out);
if (err !== undefined) console.error(err);
process.exitCode = status;

async function run(command: Command): Promise<Outcome> {
  const isColoured = {
    out: wantsColour(process.stdout.isTTY, process.env.NO_COLOR),
    err: wantsColour(process.stderr.isTTY, process.env.NO_COLOR),
  };
  switch (command.kind) {
    case "print":
      return { out: command.text, status: 0 };
    case "wrong-usage":
      return { err: command.message, status: 2 };
    case "check": {
      const documents = await runCheck(command.inputs, command.schema);
      const out = command.format === "json" ? reportJson(documents) : reportText(documents, isColoured.out);
      return { out, status: exitCode(documents) };
    }
    case "read":
      return runRead(command, { out: painter(isColoured.out), err: painter(isColoured.err) });
    case "convert":
      return runConvert(command, painter(isColoured.err));
  }
}
