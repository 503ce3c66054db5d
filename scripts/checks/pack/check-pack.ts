/** Installs the packed packages into an empty project, and uses them like their users do. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { sourceCondition } from "../../generate/render-exports.ts";
import { repository } from "../../repository.ts";
import { pack } from "../packages/pack.ts";
import { publishedPackages } from "../packages/published.ts";

const project = mkdtempSync(join(tmpdir(), "nodeinfo-kit-pack-"));

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

function install(files: string[]): void {
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", ...files]);
  cpSync(join(repository, "scripts/checks/pack/consumer"), project, { recursive: true });
}

/** Writes every README example as a module, which must compile and run unchanged. Returns the modules' names. */
function writeReadmeExamples(): string[] {
  const readmes = ["README.md", ...publishedPackages().map(({ folder }) => `${folder}/README.md`)];
  const examples = readmes.flatMap((readme) => {
    const text = readFileSync(join(repository, readme), "utf8");
    return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => ({ readme, code }));
  });
  if (examples.length < 4) throw new Error("The READMEs have too few examples in ```ts.");
  mkdirSync(join(project, "readme"));
  return examples.map(({ readme, code }) => {
    const name = `readme/${readme.replace(/\W/g, "-")}`;
    writeFileSync(join(project, `${name}.ts`), code);
    writeFileSync(join(project, `${name}.mjs`), transformSync(code, { loader: "ts" }).code);
    return name;
  });
}

try {
  install(pack(join(project, "tarballs")));
  const examples = writeReadmeExamples();
  process.stdout.write(run(process.execPath, ["esm.mjs"]));
  // Our own condition must not resolve to sources, which are not published.
  run(process.execPath, [`--conditions=${sourceCondition}`, "esm.mjs"]);
  process.stdout.write(run(process.execPath, ["require.cjs"]));
  for (const name of examples) run(process.execPath, [`${name}.mjs`]);
  console.log(`${examples.length} examples of the READMEs`);
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  for (const resolution of ["nodenext", "bundler"]) {
    run(process.execPath, [tsc, "-p", `tsconfig.${resolution}.json`]);
    console.log(`TypeScript ${resolution}`);
  }
  run("npx", ["--no-install", "nodeinfo", "check", "package.json"], project, 1);
  console.log("the command nodeinfo");
  // It has no program to run, which it reports: it has found its cases.
  run(
    "npx",
    ["--no-install", "nodeinfo-vectors", "run", "--id", "discovery", "--", "./no-program"],
    project,
    3,
  );
  console.log("the command nodeinfo-vectors");
} finally {
  rmSync(project, { recursive: true, force: true });
}
