import { posix } from "node:path";

/**
 * The start of the import specifiers in generated modules: a path or a package. A path starts with a dot, and is relative to
 * the folder that the modules are written into.
 */
export type ModuleFolder = string;

/** The specifier that imports the module of a document, by default from a module of the same document: `@nodeinfo-kit/types/nodeinfo/2.1`. */
export function moduleOf(folder: ModuleFolder, id: string, importer = id): string {
  const module = `${runtimeOf(folder, importer)}${id}`;
  return isPath(folder) ? `${module}.js` : module;
}

/** The start of specifiers of run-time modules in the module of a document, with a trailing slash. */
export function runtimeOf(folder: ModuleFolder, id: string): string {
  return `${seenFrom(id, folder).replace(/\/$/, "")}/`;
}

function seenFrom(id: string, folder: ModuleFolder): string {
  if (!isPath(folder)) return folder;
  const path = posix.join("../".repeat(id.split("/").length - 1), folder);
  return isPath(path) ? path : `./${path}`;
}

function isPath(folder: ModuleFolder): boolean {
  return folder.startsWith(".");
}
