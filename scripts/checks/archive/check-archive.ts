/**
 * Builds the archive, and does what docs/archive.md says with it. Languages that are not installed are listed as not run;
 * with ALL_LANGUAGES=1 in the environment, each must run.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archiveFiles } from "../../archive/archive-files.ts";
import { writeArchive } from "../../archive/write-archive.ts";
import { followPage } from "../../follow-page.ts";
import { publishedVersion } from "../../published-data.ts";
import { repository } from "../../repository.ts";
import { missingTool } from "../../run-program.ts";

/** The headings of the page from which tools are needed, and commands that succeed if they are installed. */
const needs = [
  {
    heading: "## Shell",
    tools: [
      ["curl", "--version"],
      ["sha256sum", "--version"],
      ["tar", "--version"],
      ["python3", "-m", "venv", "--help"],
    ],
  },
  { heading: "## Go", tools: [["go", "version"]] },
];

const version = publishedVersion();
const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-archive-"));
let page = readFileSync(`${repository}docs/archive.md`, "utf8");
for (const { heading, tools } of needs) {
  const missing = missingTool(tools);
  const begin = page.indexOf(`\n${heading}\n`);
  if (begin < 0) throw new Error(`docs/archive.md has no heading "${heading}".`);
  if (missing === undefined) continue;
  console.log(`NOT RUN: docs/archive.md from "${heading}" ("${missing}" does not run)`);
  page = page.slice(0, begin);
  if (process.env.ALL_LANGUAGES === "1") process.exitCode = 1;
  break;
}
try {
  await writeArchive(join(folder, "release"), `nodeinfo-kit-${version}`, archiveFiles());
  if (page.includes("```console"))
    followPage(page, { folder, env: { release: `file://${folder}/release`, version } });
  console.log("The archive works as docs/archive.md says.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
