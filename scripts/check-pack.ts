/** Installs the packed packages into an empty project, and uses them from there as their users do. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { publishedPackages } from "./packages/published.ts";
import { repository } from "./source/documents.ts";

const project = mkdtempSync(join(tmpdir(), "nodeinfo-kit-pack-"));
const tarballs = join(project, "tarballs");

function run(command: string, args: string[], cwd = project, expectedStatus = 0): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === expectedStatus) return stdout;
  throw new Error(
    `${command} ${args.join(" ")} exited with ${status}, not ${expectedStatus}:\n${stdout}\n${stderr}`,
  );
}

function pack(): string[] {
  mkdirSync(tarballs);
  return publishedPackages().map(({ name, folder }) => {
    const out = run("npm", ["pack", "--json", "--pack-destination", tarballs], join(repository, folder));
    const [{ filename, files }]: [{ filename: string; files: { path: string }[] }] = JSON.parse(out);
    const stray = files.filter(({ path }) => !/^(dist\/|package\.json$|README\.md$|LICENSE$)/.test(path));
    const missing = ["README.md", "LICENSE"].filter((file) => !files.some(({ path }) => path === file));
    if (stray.length > 0 || missing.length > 0)
      throw new Error(
        `${name} packs what it should not (${stray.map(({ path }) => path)}) or lacks ${missing}. See "files" in its package.json.`,
      );
    return join(tarballs, filename);
  });
}

function install(files: string[]): void {
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", ...files]);
  cpSync(join(repository, "scripts/packages/consumer"), project, { recursive: true });
}

/** The README's first lines of code must compile and run as they stand. */
function writeReadmeExample(): void {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const [, code] = readme.match(/```ts\n([\s\S]*?)```/) ?? [];
  if (!code) throw new Error("README.md has no example in ```ts.");
  writeFileSync(join(project, "readme.ts"), code);
  writeFileSync(join(project, "readme.mjs"), transformSync(code, { loader: "ts" }).code);
}

try {
  install(pack());
  writeReadmeExample();
  process.stdout.write(run(process.execPath, ["esm.mjs"]));
  process.stdout.write(run(process.execPath, ["require.cjs"]));
  process.stdout.write(`README's example prints: ${run(process.execPath, ["readme.mjs"])}`);
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  for (const resolution of ["nodenext", "bundler"]) {
    run(process.execPath, [tsc, "-p", `tsconfig.${resolution}.json`]);
    console.log(`TypeScript ${resolution}`);
  }
  run("npx", ["--no-install", "nodeinfo", "check", "package.json"], project, 1);
  console.log("the command nodeinfo");
} finally {
  rmSync(project, { recursive: true, force: true });
}
