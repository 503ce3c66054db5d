import { posix } from "node:path";

/**
 * What a generated module imports, as it is to be written: the path or the package that every specifier begins with. A path begins
 * with a dot, and is relative to the folder that the modules are written into.
 */
export type ModuleFolder = string;

/** The specifier by which a module, that of the same document unless another is named, imports that of a document: `@nodeinfo-kit/types/nodeinfo/2.1`. */
export function moduleOf(folder: ModuleFolder, id: string, importer = id): string {
  const module = `${runtimeOf(folder, importer)}${id}`;
  return isPath(folder) ? `${module}.js` : module;
}

/** What the specifiers of the run time begin with in the module of a document, with a slash at its end. */
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
