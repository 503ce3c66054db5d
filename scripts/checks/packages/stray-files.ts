import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

interface Manifest {
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/**
 * Lists the files of a packed package that no user needs: files outside its folders, files of tests, and modules that
 * neither an export nor a command of the package reaches.
 */
export function strayFiles(folder: string, paths: readonly string[]): string[] {
  const reached = reachedModules(folder);
  return paths.filter(
    (path) =>
      !isPublished.test(path) ||
      isOfTests.test(path) ||
      (isModule.test(path) && !isNeeded(path, folder, reached)),
  );
}

const isPublished =
  /^(?:(?:bin|dist)\/|package\.json$|config\.schema\.json$|README\.md$|PROTOCOL\.md$|LICENSE$)/;
const isOfTests = /(?:\.(?:test|spec|bench)\.[cm]?[jt]s|\.d\.[cm]?ts\.map$|(?:^|\/)(?:fixtures|__\w+__)\/)/;
const isModule = /\.(?:[cm]?js|d\.[cm]?ts)$/;

/** A declaration is needed with its module, and a module without code for the types that were in it. */
function isNeeded(path: string, folder: string, reached: ReadonlySet<string>): boolean {
  const module = path.replace(/\.d\.([cm]?)ts$/, ".$1js");
  return reached.has(module) || hasNoCode(readFileSync(join(folder, module), "utf8"));
}

function hasNoCode(module: string): boolean {
  return /^\s*export \{\};\s*$/.test(module.replace(/\/\*[\s\S]*?\*\/|^\/\/.*$/gm, ""));
}

function reachedModules(folder: string): Set<string> {
  const { exports = {}, bin = {} }: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { metafile } = buildSync({
    absWorkingDir: folder,
    // Numbered, because modules of two formats may have one name.
    entryPoints: [...Object.values(bin), ...targetsOf(exports)]
      .filter((target) => /\.[cm]?js$/.test(target))
      .map((path, index) => ({ in: path, out: String(index) })),
    outdir: "out",
    write: false,
    bundle: true,
    metafile: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "silent",
  });
  return new Set(Object.keys(metafile.inputs));
}

/** Returns the files that the conditions of exports resolve to. */
function targetsOf(exports: unknown): string[] {
  if (typeof exports === "string") return [exports];
  return typeof exports === "object" && exports !== null ? Object.values(exports).flatMap(targetsOf) : [];
}
