import { lstat, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createFile, overwriteFile } from "../files/write-file.js";

/** A file to write, with its path in a folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Finds the files that already exist. */
export async function existingOf(folder: string, files: readonly NewFile[]): Promise<string[]> {
  const found = await Promise.all(
    files.map(async ({ path }) => ((await exists(join(folder, path))) ? path : [])),
  );
  return found.flat();
}

/** Checks whether a file exists. A broken symbolic link exists too. */
function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/** Thrown when a file cannot be written. Earlier files were written. */
export class NotWritten extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`${path} was not written`, { cause });
    this.path = path;
  }
}

/** Writes files to a folder, and creates it if necessary. Overwrites existing files only with `overwrites`. */
export async function writeFiles(
  folder: string,
  files: readonly NewFile[],
  { overwrites }: { overwrites: boolean },
): Promise<void> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      if (overwrites && (await exists(file))) overwriteFile(file, text);
      // Fails if the file was created since it was looked for.
      else createFile(file, text);
    } catch (cause) {
      throw new NotWritten(path, cause);
    }
  }
}
