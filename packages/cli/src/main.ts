import { wantsColour } from "./colour.js";
import type { Outcome } from "./command.js";
import { painter } from "./paint.js";
import { type Parsed, parseCommand } from "./parse-command.js";

// The reader of a pipe may stop reading: `nodeinfo check … | head` is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

const { out, err, status } = await run(parseCommand(process.argv.slice(2)));
if (out !== undefined) console.log(out);
if (err !== undefined) console.error(err);
process.exitCode = status;

async function run(command: Parsed): Promise<Outcome> {
  switch (command.kind) {
    case "print":
      return { out: command.text, status: 0 };
    case "wrong-usage":
      return { err: command.message, status: 2 };
    case "run":
      return command.run({
        out: painter(wantsColour(process.stdout.isTTY, process.env.NO_COLOR)),
        err: painter(wantsColour(process.stderr.isTTY, process.env.NO_COLOR)),
      });
  }
}
