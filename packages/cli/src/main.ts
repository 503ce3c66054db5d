import { handleUncaughtErrors, print } from "./print.js";
import { run } from "./run.js";

handleUncaughtErrors();
print(await run(process.argv.slice(2)));
