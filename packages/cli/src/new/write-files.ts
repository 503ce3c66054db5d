import { lstat, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createFile, overwriteFile } from "../files/write-file.js";

/** A file to write, by its path in a folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Says which of the files are there already. */
export async function existingOf(folder: string, files: readonly NewFile[]): Promise<string[]> {
  const found = await Promise.all(
    files.map(async ({ path }) => ((await isThere(join(folder, path))) ? path : [])),
  );
  return found.flat();
}

/** A link that leads nowhere is there, too. */
function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/** Thrown when a file cannot be written; those before it are. */
export class NotWritten extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`${path} was not written`, { cause });
    this.path = path;
  }
}

/** Writes files into a folder, which is made if it is not there. What exists is only overwritten if that is wanted. */
export async function writeFiles(
  folder: string,
  files: readonly NewFile[],
  { overwrites }: { overwrites: boolean },
): Promise<void> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      if (overwrites && (await isThere(file))) overwriteFile(file, text);
      // Not even what has come to be there since it was looked for is overwritten.
      else createFile(file, text);
    } catch (cause) {
      throw new NotWritten(path, cause);
    }
  }
}
