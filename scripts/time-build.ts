/** Prints how long a full build takes, and a build without changes. `npm run bench:build`. */
import { execSync } from "node:child_process";
import { repository } from "./repository.ts";

function seconds(command: string): number {
  const start = performance.now();
  execSync(command, { cwd: repository, stdio: "ignore" });
  return (performance.now() - start) / 1000;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

for (const [what, command] of [
  ["cold: generate and build everything", "npm run build -- --force"],
  ["warm: nothing changed", "npm run build"],
] as const) {
  const times = Array.from({ length: 3 }, () => seconds(command));
  console.log(`${what}: ${median(times).toFixed(1)} s (median of ${times.length})`);
}
