/** Builds every package with turbo, and prints nothing of it but failures. */
import { spawnSync } from "node:child_process";
import { repository } from "./source/documents.ts";

const { status, stdout, stderr } = spawnSync(
  "npx",
  ["--no-install", "turbo", "run", "build", "--output-logs=errors-only", ...process.argv.slice(2)],
  {
    cwd: repository,
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
  },
);
if (status === 0) console.error("Built.");
else console.error(`${stdout}\n${stderr}\nThe build failed, as shown above.`);
process.exitCode = status ?? 1;
