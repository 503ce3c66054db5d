/**
 * Requests the documents that other projects' packages serve, checks them with the matchers, and compares the results with
 * those recorded in each project's verdict.json. `npm run check:third-party -- --write` records the current results.
 */
import { AssertionError } from "node:assert";
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { type Diagnostic, type DocumentId, lint } from "@nodeinfo-kit/lint";
import { documents } from "@nodeinfo-kit/schemas";
import { assertDocument } from "@nodeinfo-kit/testing/assert";
import { repository } from "../../repository.ts";

/** An item of the output of a project's `documents.mjs`, one for each document. */
interface Served {
  readonly what: string;
  readonly id: string;
  readonly document: unknown;
}

interface Recorded {
  readonly package: string;
  readonly documents: readonly Result[];
}

interface Result {
  readonly what: string;
  readonly id: string;
  readonly fails: readonly Failure[];
}

type Failure = Pick<Diagnostic, "code" | "pointer">;

const projects = join(repository, "packages/testing/third-party");
const isWriting = process.argv.includes("--write");
const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-third-party-"));
const problems: string[] = [];

try {
  cpSync(projects, folder, { recursive: true, filter: (path) => basename(path) !== "node_modules" });
  const waiting = readdirSync(folder).filter((name) => existsSync(join(folder, name, "package.json")));
  if (waiting.length < 3) throw new Error("The projects of some packages are missing.");
  // Two at a time: one waits for the registry while the other unpacks.
  await Promise.all([checkInTurn(waiting), checkInTurn(waiting)]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (problems.length > 0) {
  console.error(`The results differ from those in packages/testing/third-party:\n${problems.join("\n")}`);
  console.error(
    'If this is correct, run "npm run check:third-party -- --write" and update docs/field-reports.',
  );
  process.exitCode = 1;
}

async function checkInTurn(waiting: string[]): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
    try {
      await check(name);
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
}

async function check(name: string): Promise<void> {
  const file = join(projects, name, "verdict.json");
  const known: Recorded = JSON.parse(readFileSync(file, "utf8"));
  const results = (await requestDocuments(name)).map(checkDocument);
  for (const { what, id, fails } of results)
    console.log(`${known.package} ${what} (${id}): ${fails.map(nameOf).join(", ") || "valid"}`);
  if (isWriting) writeFileSync(file, `${JSON.stringify({ ...known, documents: results }, null, 2)}\n`);
  else problems.push(...differences(known.documents, results).map((change) => `${known.package} ${change}`));
}

async function requestDocuments(name: string): Promise<Served[]> {
  const quiet = ["--loglevel=error", "--no-audit", "--no-fund", "--prefer-offline"];
  // Database drivers are optional dependencies. None is needed here.
  await npm(name, "ci", "--ignore-scripts", "--omit=optional", ...quiet);
  const served: Served[] = JSON.parse(await npm(name, "run", "--silent", "documents"));
  if (served.length < 2) throw new Error("documents.mjs does not print a linked document.");
  return served;
}

async function npm(name: string, ...args: string[]): Promise<string> {
  const options = { cwd: join(folder, name), timeout: 300_000, shell: process.platform === "win32" };
  // On failure it rejects with npm's output.
  return (await promisify(execFile)("npm", args, options)).stdout;
}

function checkDocument({ what, id, document }: Served): Result {
  const known = documents.find((one) => one.id === id)?.id;
  if (known === undefined) throw new Error(`${what}: unknown document ID ${JSON.stringify(id)}.`);
  const errors = lint({ value: document }, { as: known }).diagnostics.filter(
    ({ severity }) => severity === "error",
  );
  if (passes(document, known) !== (errors.length === 0))
    throw new Error(`${what}: the matcher and lint disagree.`);
  return { what, id: known, fails: errors.map(({ code, pointer }) => ({ code, pointer })) };
}

function passes(document: unknown, id: DocumentId): boolean {
  try {
    assertDocument(document, id);
    return true;
  } catch (error) {
    if (error instanceof AssertionError) return false;
    throw error;
  }
}

/** Describes the changes, as the rest of sentences that begin with the package. */
function differences(known: readonly Result[], now: readonly Result[]): string[] {
  const before = new Map(known.map((document) => [document.what, document]));
  const after = new Map(now.map((document) => [document.what, document]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((what) => {
    const [was, is] = [before.get(what), after.get(what)];
    if (was === undefined) return [`serves ${what}, which has no recorded result yet`];
    if (is === undefined) return [`no longer serves ${what}`];
    const [failed, fails] = [was.fails.map(nameOf), is.fails.map(nameOf)];
    return [
      ...(was.id === is.id ? [] : [`links to ${what} as ${is.id}, no longer as ${was.id}`]),
      ...fails
        .filter((failure) => !failed.includes(failure))
        .map((failure) => `${what} now fails ${failure}`),
      ...failed
        .filter((failure) => !fails.includes(failure))
        .map((failure) => `${what} no longer fails ${failure}`),
    ];
  });
}

function nameOf({ code, pointer }: Failure): string {
  return `${code} at ${JSON.stringify(pointer)}`;
}
