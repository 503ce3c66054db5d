/**
 * Runs the packages with the same inputs in every runtime (`scripts/checks/runtimes/`), and fails if an answer differs.
 * Runtimes that cannot be installed are listed; with ALL_LANGUAGES=1 in the environment, each must run.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { repository } from "../../repository.ts";
import { inputs } from "./inputs.ts";
import { get, type Runtime, runtimes } from "./runtimes.ts";

const maxShown = 5;
const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-runtimes-"));
const [program, file] = [join(folder, "answers.mjs"), join(folder, "inputs.json")];

interface Ran {
  readonly name: string;
  /** A digest of each answer. */
  readonly digests: readonly string[];
  /** Returns the full answers at some places. */
  readonly answersAt: (places: readonly number[]) => Promise<readonly string[]>;
}

try {
  const asked = inputs().map((each) => JSON.stringify(each));
  writeFileSync(file, `[${asked.join(",\n")}]`);
  buildSync({
    entryPoints: [`${repository}scripts/checks/runtimes/answers.ts`],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
  });
  const waiting = [...runtimes];
  const ran: Ran[] = [];
  const missing: string[] = [];
  const next = async (): Promise<void> => {
    const runtime = waiting.shift();
    if (runtime === undefined) return;
    const got = await get(runtime);
    if ("problem" in got) missing.push(`${runtime.name} (${got.problem})`);
    else ran.push(await ask(runtime, got.program));
    await next();
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, next));
  if (missing.length > 0) console.log(`Not run: ${missing.join(", ")}.`);
  if (ran.length < 2) console.log("Nothing was compared: this requires two runtimes.");
  if (!(await report(asked, ran)) || (missing.length > 0 && process.env.ALL_LANGUAGES === "1"))
    process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function ask({ name, args }: Runtime, command: string): Promise<Ran> {
  const run = async (...wanted: string[]) => {
    const out = join(folder, `${name}.txt`);
    await new Promise<void>((done, fail) => {
      const child = spawn(command, [...args, program, file, out, ...wanted], {
        cwd: folder,
        stdio: "inherit",
      });
      child.on("error", fail);
      child.on("close", (status) =>
        status === 0 ? done() : fail(new Error(`${name} exits with ${status}.`)),
      );
    });
    return readFileSync(out, "utf8").split("\n");
  };
  return { name, digests: await run(), answersAt: (places) => run(places.join()) };
}

/** Prints a digest of each runtime's answers, and the differences. Returns whether they are equal. */
async function report(asked: readonly string[], ran: readonly Ran[]): Promise<boolean> {
  const names = runtimes.map(({ name }) => name);
  const alike = new Map<string, Ran[]>();
  for (const each of ran.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))) {
    const { name, digests } = each;
    if (digests.length !== asked.length)
      throw new Error(`${name} answers ${digests.length} of ${asked.length} inputs.`);
    const digest = createHash("sha256").update(digests.join()).digest("hex").slice(0, 16);
    console.log(`${name}: ${digests.length} answers, digest ${digest}`);
    alike.set(digest, [...(alike.get(digest) ?? []), each]);
  }
  const [[first] = [], ...others] = alike.values();
  for (const [other] of others) if (first && other) await reportDifferences(asked, first, other);
  return others.length === 0;
}

async function reportDifferences(asked: readonly string[], first: Ran, other: Ran): Promise<void> {
  const places = asked.flatMap((_, at) => (first.digests[at] === other.digests[at] ? [] : [at]));
  console.error(`\n${first.name} and ${other.name} answer ${places.length} inputs differently:`);
  const shown = places.slice(0, maxShown);
  const [ones, anothers] = [await first.answersAt(shown), await other.answersAt(shown)];
  for (const [index, at] of shown.entries()) {
    const [one = "", another = ""] = [ones[index], anothers[index]];
    const start = one.split("").findIndex((unit, place) => unit !== another[place]);
    console.error(`  ${excerpt(asked[at], 0, 300)}`);
    console.error(`    ${first.name.padEnd(15)} ${excerpt(one, start - 80, 240)}`);
    console.error(`    ${other.name.padEnd(15)} ${excerpt(another, start - 80, 240)}`);
  }
  if (places.length > maxShown) console.error(`  and ${places.length - maxShown} more`);
}

function excerpt(text = "", start: number, length: number): string {
  const from = Math.max(0, start);
  const goesOn = from + length < text.length;
  return `${from > 0 ? "…" : ""}${text.slice(from, from + length)}${goesOn ? "…" : ""}`;
}
