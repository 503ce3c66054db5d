/**
 * `npm start` judges the example documents, and fails if one does not get the verdict that its folder names.
 * `npm start -- FILE…` judges the files named, and exits as `nodeinfo check` does.
 */
import { spawnSync } from "node:child_process";
import { repository } from "./source/documents.ts";

interface Report {
  documents: { file: string; kind: string; strict?: { valid: boolean }; open?: { valid: boolean } }[];
}

// The reader of a pipe may stop reading: `npm start | head` is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const folders = ["valid", "open-only", "invalid"] as const;
const command = `${repository}packages/cli/bin/nodeinfo.js`;

function judgeExamples(): number {
  const inputs = folders.map((folder) => `examples/documents/${folder}`);
  const check = (...options: string[]) =>
    spawnSync(process.execPath, [command, "check", ...options, ...inputs], {
      cwd: repository,
      encoding: "utf8",
      stdio: ["ignore", options.length > 0 ? "pipe" : "inherit", "inherit"],
    });
  check();
  const { documents }: Report = JSON.parse(check("--format", "json").stdout);
  const wrong = documents.filter(({ file, kind, strict, open }) => {
    const verdict = strict?.valid ? "valid" : open?.valid ? "open-only" : "invalid";
    return !["judged", "unknown"].includes(kind) || !file.includes(`/${verdict}/`);
  });
  for (const { file } of wrong) console.error(`${file} did not get the verdict that its folder names.`);
  if (documents.length === 0 || wrong.length > 0) return 1;
  console.log(`\nAll ${documents.length} examples got the verdict that their folder names.`);
  console.log("Check your own: npm start -- FILE…");
  return 0;
}

const args = process.argv.slice(2);
process.exitCode =
  args.length === 0
    ? judgeExamples()
    : (spawnSync(process.execPath, [command, "check", ...args], {
        cwd: process.env.INIT_CWD ?? process.cwd(),
        stdio: "inherit",
      }).status ?? 1);
