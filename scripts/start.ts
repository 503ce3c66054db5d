/**
 * `npm start` checks the example documents, and fails if one does not get the verdict that its folder names.
 * `npm start -- FILE…` checks the files named, and exits as `nodeinfo check` does.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "./source/documents.ts";

interface Report {
  documents: { file: string; kind: string; strict?: { valid: boolean }; open?: { valid: boolean } }[];
}

// The reader of a pipe may stop reading: `npm start | head` is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const folders = ["valid", "open-only", "invalid"] as const;

function check(args: readonly string[], folder: string): number {
  const command = `${repository}packages/cli/bin/nodeinfo.js`;
  const run = spawnSync(process.execPath, [command, "check", ...args], { cwd: folder, stdio: "inherit" });
  return run.status ?? 1;
}

function checkExamples(): number {
  const inputs = folders.map((folder) => `examples/documents/${folder}`);
  const temporary = mkdtempSync(join(tmpdir(), "nodeinfo-kit-start-"));
  const file = join(temporary, "report.json");
  check(["--no-config", "--format", "pretty", "--output", `json=${file}`, ...inputs], repository);
  const { documents }: Report = JSON.parse(readFileSync(file, "utf8"));
  rmSync(temporary, { recursive: true });
  const wrong = documents.filter(({ file, kind, strict, open }) => {
    const verdict = strict?.valid ? "valid" : open?.valid ? "open-only" : "invalid";
    return kind !== "checked" || !file.includes(`/${verdict}/`);
  });
  for (const { file } of wrong) console.error(`${file} did not get the verdict that its folder names.`);
  if (documents.length === 0 || wrong.length > 0) return 1;
  console.log(`\nAll ${documents.length} examples got the verdict that their folder names.`);
  console.log("Check your own: npm start -- FILE…");
  return 0;
}

const args = process.argv.slice(2);
process.exitCode = args.length === 0 ? checkExamples() : check(args, process.env.INIT_CWD ?? process.cwd());
