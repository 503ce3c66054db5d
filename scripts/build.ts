/** Builds every package with turbo. Prints the name of each package, and turbo's output only if the build fails. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { repository } from "./repository.ts";

const turbo = spawn(
  "npx",
  ["--no-install", "turbo", "run", "build", "--output-logs=new-only", ...process.argv.slice(2)],
  {
    cwd: repository,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  },
);

const printed: string[] = [];
for (const input of [turbo.stdout, turbo.stderr])
  createInterface({ input }).on("line", (line) => {
    printed.push(line);
    // "@nodeinfo-kit/schemas:build: cache miss, executing 0123456789abcdef"
    const [, name] = /^(.*):build: cache (?:miss|bypass)/.exec(line) ?? [];
    if (name !== undefined) console.error(`Building ${name} …`);
  });

turbo.on("close", (status) => {
  if (status === 0) console.error("Built.");
  else console.error(`${printed.join("\n")}\nThe build failed, as shown above.`);
  process.exitCode = status ?? 1;
});
