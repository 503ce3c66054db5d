import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installProject } from "../../install-project.ts";
import { repository } from "../../repository.ts";
import type { Said, VectorFile } from "./compare.ts";
import { folderOf, type Language } from "./languages.ts";

/** An engine's results for each file's vectors, or why it was not run. */
export type Run = { said: Map<string, Said[]>; failure?: string } | { notRun: string };

/** Runs a language's runner over files of vectors, after installing what it needs. */
export function runLanguage(language: Language, files: VectorFile[]): Run {
  const folder = `${repository}node_modules/.cache/nodeinfo-kit/runners/${language.id}`;
  const { tools: needs, install } = language;
  const notRun =
    missingPackages(language) ?? installProject({ source: folderOf(language), folder, needs, install });
  if (notRun) return { notRun };

  const schemas = join(repository, "schemas/dist", language.dialect === "2020-12" ? "" : language.dialect);
  const paths = files.map(({ file }) => join(repository, "schemas", file));
  const [command = "", ...args] = language.run;
  const { status, stdout, stderr } = execute([command, ...args, schemas, ...paths], folder);
  if (status !== 0 && stdout === "") return { notRun: `its runner stopped immediately: ${lastLine(stderr)}` };
  const lines: { file: string; verdicts: Said[] }[] = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const said = new Map(
    lines.map(({ file, verdicts }) => [files[paths.indexOf(file)]?.file ?? file, verdicts]),
  );
  return status === 0 ? { said } : { said, failure: `The runner stopped: ${lastLine(stderr)}` };
}

function execute([command = "", ...args]: string[], cwd?: string) {
  const run = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
  return { status: run.status, stdout: run.stdout ?? "", stderr: run.stderr ?? "" };
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}

/** Lists the Debian packages of a runner's manifest that are not installed in the pinned version. */
function missingPackages(language: Language): string | undefined {
  const manifest = `${folderOf(language)}apt-packages.txt`;
  if (!existsSync(manifest)) return undefined;
  const packages = readFileSync(manifest, "utf8").trim().split("\n");
  const missing = packages.filter((line) => {
    const [name = "", version] = line.split("=");
    const { stdout } = execute(["dpkg", "--status", name]);
    const [, installed] = stdout.match(/^Version: (.+)$/m) ?? [];
    return (
      !stdout.includes("Status: install ok installed") || (version !== undefined && version !== installed)
    );
  });
  return missing.length > 0 ? `Debian packages not installed: ${missing.join(" ")}` : undefined;
}
