import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { makeDocuments } from "./documents.ts";
import { benchmarks, candidateFile, candidateIds, dist } from "./places.ts";

// CommonJS modules that load Node's modules need a `require`, which an ES module must create.
const requireInEsm =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

const options = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "error",
} satisfies BuildOptions;

/** Bundles the programs of the measuring processes to plain JavaScript, without a loader that would change the code. */
export async function bundleCandidates(): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  const [document] = makeDocuments().small;
  await build({
    ...options,
    entryPoints: ["check-vectors.ts", "run-candidate.ts"].map((file) => join(benchmarks, file)),
    outdir: dist,
  });
  const report = "console.log(JSON.stringify([performance.now(), process.resourceUsage().maxRSS / 1024]));\n";
  writeFileSync(join(dist, "empty.js"), report);
  for (const id of candidateIds()) {
    const file = JSON.stringify(candidateFile(id));
    await bundleForNode(`export * from ${file};`, { outfile: join(dist, "candidates", `${id}.js`) });
    await bundleForNode(
      `import { check } from ${file};
if (!check(${document})) throw new Error("A valid document was rejected.");
${report}`,
      { outfile: join(dist, "cold", `${id}.js`), minify: true },
    );
  }
}

async function bundleForNode(code: string, where: BuildOptions): Promise<void> {
  const stdin = { contents: code, resolveDir: benchmarks };
  const { outputFiles } = await build({ ...options, ...where, stdin, write: false });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild did not create ${where.outfile}.`);
  const banner = file.text.includes("Dynamic require of") ? `${requireInEsm}\n` : "";
  mkdirSync(dirname(file.path), { recursive: true });
  writeFileSync(file.path, banner + file.text);
}

/** Returns the size of a bundled and minified program, in bytes after gzip. */
export async function bundledSize(code: string): Promise<number> {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: code, resolveDir: benchmarks },
    minify: true,
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}
