import { type Dirent, readdir, realpath, type Stats, stat } from "node:fs";
import { type FileSystemAdapter, glob } from "tinyglobby";
import { codeOf } from "./why-unreadable.js";

/** The files found in folders, and the folders that could not be searched. */
export interface Searched {
  readonly files: readonly string[];
  readonly failures: readonly SearchFailure[];
}

interface SearchFailure {
  /** The folder, or a symbolic link that may be one, as an absolute path. */
  readonly path: string;
  readonly error: Error;
}

/** Finds files by globs relative to a folder. Each error becomes a failure, or a file that cannot be read. */
export async function searchFolders(
  patterns: string | readonly string[],
  options: { readonly cwd: string; readonly ignore: readonly string[] },
): Promise<Searched> {
  const failures: SearchFailure[] = [];
  const files = await glob(patterns, {
    ...options,
    dot: true,
    expandDirectories: false,
    fs: reporting((path, error) => failures.push({ path, error })),
  });
  return { files: files.sort(), failures: failures.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

type Callback<Value> = (error: Error | null, value: Value) => void;

/** A file system for tinyglobby, which skips errors silently. Reports them, or lists the entry as a file that fails when read. */
function reporting(report: (path: string, error: Error) => void): FileSystemAdapter {
  const adapter = {
    readdir(path: string, options: { withFileTypes: true }, done: Callback<Dirent[]>): void {
      readdir(path, options, (error, entries) => {
        // A pattern may begin with a folder that does not exist: it matches nothing.
        if (error && !isAbsent(error)) report(path, error);
        done(null, entries ?? []);
      });
    },
    realpath(path: string, done: Callback<string>): void {
      realpath(path, (error, real) => {
        // The target is unknown; it may be a folder of documents.
        if (error && !isAbsent(error)) report(path, error);
        done(null, error ? path : real);
      });
    },
    stat(path: string, done: Callback<Pick<Stats, "isDirectory">>): void {
      stat(path, (error, stats) => done(null, error ? { isDirectory: () => false } : stats));
    },
  };
  // `fs` has more signatures; tinyglobby calls these.
  return adapter as unknown as FileSystemAdapter;
}

/** Checks whether nothing exists at the path or at the target of a link. */
function isAbsent(error: Error): boolean {
  return ["ENOENT", "ENOTDIR", "ELOOP"].includes(codeOf(error) ?? "");
}
