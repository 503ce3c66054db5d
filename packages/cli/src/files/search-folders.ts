import { type Dirent, readdir, realpath, type Stats, stat } from "node:fs";
import { type FileSystemAdapter, glob } from "tinyglobby";
import { codeOf } from "./why-unreadable.js";

/** What was found in folders, and what of them could not be searched. */
export interface Searched {
  readonly files: readonly string[];
  readonly failures: readonly SearchFailure[];
}

interface SearchFailure {
  /** The folder, or a symbolic link that may be one, as an absolute path. */
  readonly path: string;
  readonly error: Error;
}

/** Finds files by globs that are relative to a folder. Every error on the way is either a file that cannot be read or a failure. */
export async function searchFolders(
  patterns: string | readonly string[],
  options: { readonly cwd: string; readonly ignore: readonly string[] },
): Promise<Searched> {
  const failures: SearchFailure[] = [];
  const files = await glob(patterns, {
    ...options,
    dot: true,
    expandDirectories: false,
    fs: telling((path, error) => failures.push({ path, error })),
  });
  return { files: files.sort(), failures: failures.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

type Callback<Value> = (error: Error | null, value: Value) => void;

/** The file system as tinyglobby asks it. What tinyglobby would leave out silently is told, or found as a file, so that reading it says why. */
function telling(tell: (path: string, error: Error) => void): FileSystemAdapter {
  const asked = {
    readdir(path: string, options: { withFileTypes: true }, done: Callback<Dirent[]>): void {
      readdir(path, options, (error, entries) => {
        // A pattern may begin with a folder that does not exist: it matches nothing.
        if (error && !isAbsent(error)) tell(path, error);
        done(null, entries ?? []);
      });
    },
    realpath(path: string, done: Callback<string>): void {
      realpath(path, (error, real) => {
        // Where it leads cannot be known; it may be to a folder of documents.
        if (error && !isAbsent(error)) tell(path, error);
        done(null, error ? path : real);
      });
    },
    stat(path: string, done: Callback<Pick<Stats, "isDirectory">>): void {
      stat(path, (error, stats) => done(null, error ? { isDirectory: () => false } : stats));
    },
  };
  // `fs` has more signatures; tinyglobby calls these.
  return asked as unknown as FileSystemAdapter;
}

/** Whether there is nothing of the name, not even behind a link. */
function isAbsent(error: Error): boolean {
  return ["ENOENT", "ENOTDIR", "ELOOP"].includes(codeOf(error) ?? "");
}
