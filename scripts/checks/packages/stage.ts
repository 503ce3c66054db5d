import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sourceCondition } from "../../generate/render-exports.ts";

/** Copies the published files of a package to a new folder, with the package.json that users get. */
export function stage(source: string, target: string): void {
  const manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  mkdirSync(target, { recursive: true });
  for (const name of [...manifest.files, "README.md", "LICENSE"])
    if (existsSync(join(source, name))) cpSync(join(source, name), join(target, name), { recursive: true });
  writeFileSync(join(target, "package.json"), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
}

interface Manifest {
  readonly publishConfig: Readonly<Record<string, unknown>>;
  readonly exports: unknown;
  readonly scripts?: unknown;
  readonly devDependencies?: unknown;
}

/** Removes what only this repository uses: scripts, tools, the condition, and the folder that is published instead. */
function publishedManifest({
  publishConfig,
  exports,
  scripts: _scripts,
  devDependencies: _devDependencies,
  ...manifest
}: Manifest): unknown {
  const { directory, ...config } = publishConfig;
  return { ...manifest, publishConfig: config, exports: withoutSources(exports) };
}

function withoutSources(exports: unknown): unknown {
  if (typeof exports !== "object" || exports === null) return exports;
  const entries = Object.entries(exports).filter(([condition]) => condition !== sourceCondition);
  return Object.fromEntries(entries.map(([key, target]) => [key, withoutSources(target)]));
}
