/**
 * `npm start` checks three example documents, and summarises the findings in all of them. It fails if one does not have the
 * result that its folder names.
 * `npm start -- FILE…` checks these files, and exits like `nodeinfo check`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documents } from "@nodeinfo-kit/schemas";
import { repository } from "./repository.ts";

interface Report {
  documents: {
    file: string;
    kind: string;
    id: string | null;
    strict?: { valid: boolean };
    open?: { valid: boolean };
    diagnostics?: { code: string }[];
  }[];
}

// The reader of a pipe may stop reading: `npm start | head` is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const folders = ["valid", "open-only", "invalid"];

/** One document of each folder, with few findings: together they fit on a screen. */
const shown = [
  "valid/mastodon.json",
  "open-only/hollo-schema-member.json",
  "invalid/akkoma-open-registrations-as-string.json",
];

/** The rules that most documents break. */
const shownRules = 8;

const examples = `${repository}examples/documents`;

function check(args: readonly string[], folder: string, output: "inherit" | "ignore" = "inherit"): number {
  const command = `${repository}packages/cli/bin/nodeinfo.js`;
  const stdio = ["inherit", output, "inherit"] as const;
  const run = spawnSync(process.execPath, [command, "check", ...args], { cwd: folder, stdio: [...stdio] });
  return run.status ?? 1;
}

function checkExamples(): number {
  for (const file of shown) {
    console.log();
    check(["--no-config", file], examples);
  }
  const { documents: checked } = reportOfAll();
  console.log(`\nAll ${checked.length} example documents:\n`);
  printTable(["", "documents", "strict ✓", "open ✓"], rowsByStandard(checked));
  console.log();
  printTable(["most frequent findings", "times", "files"], rowsByRule(checked).slice(0, shownRules));
  const wrong = checked.filter(({ file, kind, strict, open }) => {
    const result = strict?.valid ? "valid" : open?.valid ? "open-only" : "invalid";
    return kind !== "checked" || !file.startsWith(`${result}/`);
  });
  for (const { file } of wrong) console.error(`${file} does not have the result that its folder names.`);
  if (checked.length === 0 || wrong.length > 0) return 1;
  console.log(`
All ${checked.length} examples have the result that their folder names.
Check your own: npm start -- FILE…
Check all examples: npx nodeinfo check examples/documents`);
  return 0;
}

function reportOfAll(): Report {
  const temporary = mkdtempSync(join(tmpdir(), "nodeinfo-kit-start-"));
  const file = join(temporary, "report.json");
  check(["--no-config", "--output", `json=${file}`, ...folders], examples, "ignore");
  const report = JSON.parse(readFileSync(file, "utf8"));
  rmSync(temporary, { recursive: true });
  return report;
}

type Row = readonly [string, ...number[]];

/** Returns the standard of a document. Mastodon and Matrix have several documents each, named after a comma. */
function standardOf({ id }: { id: string | null }): string {
  return documents.find((document) => document.id === id)?.standard.split(",")[0] ?? "unknown";
}

function rowsByStandard(checked: Report["documents"]): Row[] {
  const names = [...new Set(checked.map(standardOf))].sort();
  const row = (name: string, of: Report["documents"]): Row => [
    name,
    of.length,
    of.filter(({ strict }) => strict?.valid).length,
    of.filter(({ open }) => open?.valid).length,
  ];
  return [
    ...names.map((name) =>
      row(
        name,
        checked.filter((document) => standardOf(document) === name),
      ),
    ),
    row("total", checked),
  ];
}

function rowsByRule(checked: Report["documents"]): Row[] {
  const codes = checked.flatMap(({ diagnostics = [] }) => diagnostics.map(({ code }) => code));
  const files = (code: string) =>
    checked.filter(({ diagnostics = [] }) => diagnostics.some((each) => each.code === code)).length;
  const times = (code: string) => codes.filter((each) => each === code).length;
  return [...new Set(codes)]
    .map((code): Row => [code, times(code), files(code)])
    .sort(([, first = 0], [, second = 0]) => second - first);
}

function printTable(head: readonly string[], rows: readonly Row[]): void {
  const first = Math.max(...[head, ...rows].map(([name]) => String(name).length));
  for (const [name = "", ...cells] of [head, ...rows])
    console.log(
      `${String(name).padEnd(first)}${cells.map((cell, at) => `  ${String(cell).padStart(head[at + 1]?.length ?? 0)}`).join("")}`,
    );
}

const args = process.argv.slice(2);
process.exitCode = args.length === 0 ? checkExamples() : check(args, process.env.INIT_CWD ?? process.cwd());
