/** `npm test`: runs every step until one fails, and prints every minute which one is running. */
import { spawn } from "node:child_process";
import { printEveryMinute } from "./progress.ts";
import { repository } from "./repository.ts";

// The last step prints its own progress.
const steps = ["generate:check", "clean", "build", "lint", "typecheck", "test:unit", "checks"];

for (const step of steps) {
  const status = await run(step);
  if (status === 0) continue;
  console.error(`npm run ${step} failed, as shown above.`);
  process.exitCode = 1;
  break;
}

async function run(step: string): Promise<number | null> {
  const stop =
    step === "checks"
      ? () => {}
      : printEveryMinute((seconds) => `npm run ${step} is still running after ${seconds} s.`);
  const child = spawn("npm", ["run", step], {
    cwd: repository,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const status = await new Promise<number | null>((done, fail) => child.on("close", done).on("error", fail));
  stop();
  return status;
}
