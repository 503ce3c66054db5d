import { createReadStream, type Stats } from "node:fs";
import { lstat, stat } from "node:fs/promises";
import { brokenLink, codeOf, Unreadable } from "./why-unreadable.js";

/** Maximum size of a document. Real ones are far smaller; more is not read into memory. */
export const maxBytes = 1024 * 1024;

/** Opens a file for reading. Throws if it is not a file: opening a named pipe without a writer would block forever. */
export async function openFile(
  file: string,
  instead = "Specify a file, or - for standard input.",
): Promise<AsyncIterable<Buffer>> {
  const stats = await stat(file).catch(async (error: unknown) => {
    throw (await isBrokenLink(file, error)) ? new Unreadable(brokenLink) : error;
  });
  const other = isDescriptor(file) ? undefined : kindOf(stats);
  if (other !== undefined) throw new Unreadable(`This is ${other}. ${instead}`);
  return createReadStream(file);
}

/** Checks whether a file is an open descriptor, as shells pass it for `<(command)`. */
function isDescriptor(file: string): boolean {
  return /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/(?:self|\d+)\/fd\/\d+)$/.test(file);
}

/** Names what is not a regular file. Undefined for a file. */
function kindOf(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a named pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

/** Checks whether a file was not found because a symbolic link points to nothing. */
export async function isBrokenLink(file: string, error: unknown): Promise<boolean> {
  if (codeOf(error) !== "ENOENT") return false;
  return lstat(file).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}

/** Reads a stream up to one byte more than the limit of a document: a pipe may never end. */
export async function readStart(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes + 1);
}
