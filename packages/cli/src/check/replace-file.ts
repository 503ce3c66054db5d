import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Puts another text into a file, all of it or nothing: it is written beside the file, and then takes its place. The file keeps
 * its permissions; of a link, the file that it leads to is replaced.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  const beside = join(dirname(target), `.nodeinfo-${randomUUID()}.tmp`);
  try {
    const handle = await open(beside, "wx", mode);
    try {
      await handle.writeFile(text);
      // The mode that a file is made with is narrowed by the umask.
      await handle.chmod(mode);
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
