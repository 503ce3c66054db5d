import { createReadStream, type Stats } from "node:fs";
import { lstat, stat } from "node:fs/promises";
import { brokenLink, codeOf, Unreadable } from "./why-unreadable.js";

/** No document about a server comes near a mebibyte; more of one is not read into memory. */
export const mostBytes = 1024 * 1024;

/** Opens a file to be read. Throws if it is something else: a named pipe that nobody writes to would never be opened. */
export async function openFile(
  file: string,
  instead = "Name a file, or - for standard input.",
): Promise<AsyncIterable<Buffer>> {
  const stats = await stat(file).catch(async (error: unknown) => {
    throw (await isBrokenLink(file, error)) ? new Unreadable(brokenLink) : error;
  });
  const other = isDescriptor(file) ? undefined : kindOf(stats);
  if (other !== undefined) throw new Unreadable(`It is ${other}, not a file. ${instead}`);
  return createReadStream(file);
}

/** Whether a file is what a shell makes of `<(command)`: it is open already. */
function isDescriptor(file: string): boolean {
  return /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/(?:self|\d+)\/fd\/\d+)$/.test(file);
}

/** What is no file, and not to be read as one. */
function kindOf(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a named pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

/** Whether a file could not be found because a symbolic link points to nothing. */
export async function isBrokenLink(file: string, error: unknown): Promise<boolean> {
  if (codeOf(error) !== "ENOENT") return false;
  return lstat(file).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}

/** Reads a stream to its end, but no further than one byte above what a document may have: a pipe may never end. */
export async function readStart(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, mostBytes + 1);
}
