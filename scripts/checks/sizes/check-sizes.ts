/** Prints the sizes of the packages for their users, and fails if one exceeds its limit. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { buildSync } from "esbuild";
import { repository } from "../../repository.ts";
import { publishedPackages } from "../packages/published.ts";
import { stage } from "../packages/stage.ts";

/** Bundles and minifies a program. Returns its size in bytes after gzip, and its files. */
function bundle(code: string): { size: number; inputs: string[] } {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: code, resolveDir: repository },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return {
    size: outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0),
    inputs: used.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  };
}

/** Returns how many types TypeScript instantiates to check a file that uses the generated type. */
function instantiations(code: string): number {
  const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-types-"));
  try {
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), "junction");
    writeFileSync(join(folder, "consumer.ts"), code);
    const tsc = join(repository, "node_modules/typescript/bin/tsc");
    const options = "--noEmit --strict --skipLibCheck --module nodenext --target es2022".split(" ");
    const { stdout, status } = spawnSync(
      process.execPath,
      [tsc, ...options, "--extendedDiagnostics", "consumer.ts"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    const [, count] = stdout.match(/Instantiations:\s+(\d+)/) ?? [];
    if (status !== 0 || count === undefined)
      throw new Error(`tsc did not print the number of instantiations:\n${stdout}`);
    return Number(count);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packedSize(source: string): { packed: number; unpacked: number; files: number } {
  const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-sizes-"));
  stage(join(repository, source), folder);
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  rmSync(folder, { recursive: true });
  const [{ size, unpackedSize, entryCount }] = JSON.parse(stdout);
  return { packed: size, unpacked: unpackedSize, files: entryCount };
}

function report(what: string, value: number, limit: number, unit: string): void {
  const within = value <= limit;
  console.log(`${within ? "✓" : "✗"} ${what}: ${value} ${unit} (limit ${limit})`);
  if (!within) process.exitCode = 1;
}

const validators = "@nodeinfo-kit/validators";
const nodeInfos = readDocuments().filter(({ id }) => id.startsWith("nodeinfo/"));
const versions = nodeInfos.map(({ id }) => id);
const kib = 1024;
const guards = versions.map((id, at) => `export { isNodeInfo as is${at} } from "${validators}/${id}"`);
const builder = `export { nodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1"`;
const sizes: [what: string, code: string, limit: number][] = [
  ...nodeInfos.flatMap(({ id, strict }): typeof sizes => {
    const [guard, both] = strict.properties?.instance ? [1200, 3500] : [1100, 3150];
    return [
      [`isNodeInfo of ${id}, bundled`, `export { isNodeInfo } from "${validators}/${id}"`, guard],
      [
        `isNodeInfo and validateNodeInfo`,
        `export { isNodeInfo, validateNodeInfo } from "${validators}/${id}"`,
        both,
      ],
    ];
  }),
  [`isNodeInfo of all ${versions.length} versions`, guards.join(";"), 2500],
  ["the builder of nodeinfo/2.1, with its validator", builder, 4500],
  ["read, bundled", `export { read } from "@nodeinfo-kit/convert"`, 12_800],
  ["convert, bundled, with all its validators", `export { convert } from "@nodeinfo-kit/convert"`, 27_500],
];
for (const [what, code, limit] of sizes) report(what, bundle(code).size, limit, "bytes gzip");
for (const code of [builder, `export { nodeInfo21 } from "@nodeinfo-kit/builders"`]) {
  const { inputs } = bundle(code);
  const others = inputs.filter((path) => path.includes("generated/") && !path.includes("nodeinfo/2.1"));
  report(`other documents bundled with ${code}`, others.length, 0, "files");
  const open = inputs.filter((path) => path.includes(".open"));
  report(`files of the open profile bundled with ${code}`, open.length, 0, "files");
}
report(
  "a file that uses the type NodeInfo",
  instantiations(`import type { NodeInfo } from "@nodeinfo-kit/types/nodeinfo/2.1";
export function describe(document: NodeInfo): string {
  const { software, usage, protocols } = document;
  return [software.name, software.version, usage.users.total ?? 0, ...protocols].join(" ");
}
`),
  60,
  "instantiations",
);
report(
  "a file that builds a document",
  instantiations(`import { nodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
export const document = nodeInfo()
  .software({ name: "example", version: "1.2.0" })
  .protocols("activitypub")
  .openRegistrations(false)
  .usage({ users: { total: 120, activeMonth: 64 } })
  .metadata({ nodeName: "Example" })
  .build();
`),
  6000,
  "instantiations",
);
console.log("Published:");
for (const { name, folder } of publishedPackages()) {
  const { packed, unpacked, files } = packedSize(folder);
  console.log(
    `  ${name}: ${(packed / kib).toFixed(1)} KiB packed, ${(unpacked / kib).toFixed(1)} KiB unpacked, ${files} files`,
  );
}
