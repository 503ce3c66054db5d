import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  type Stats,
  writeSync,
} from "node:fs";
import { Unwritable } from "./why-unwritable.js";

/**
 * Overwrites an existing file in place: owner, group, permissions and links stay, and there is no temporary file. If that
 * fails, restores the old bytes. `expected` are the bytes that the file must still have.
 */
export function overwriteFile(file: string, text: string, expected?: Uint8Array): void {
  holdSignals();
  const descriptor = openSync(file, "r+");
  try {
    rejectUnwritable(fstatSync(descriptor), expected);
    const before = readFileSync(descriptor);
    if (expected && !before.equals(expected)) throw changed();
    replaceBytes(descriptor, before, Buffer.from(text));
  } finally {
    closeSync(descriptor);
  }
}

/** Creates a file. Throws and leaves no file if that fails. With `followsLinks`, it may be the target of a link. */
export function createFile(file: string, text: string, { followsLinks = false } = {}): void {
  holdSignals();
  const descriptor = openSync(file, followsLinks ? "w" : "wx");
  try {
    writeAll(descriptor, Buffer.from(text), 0);
  } catch (error) {
    rmSync(realpathSync(file));
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function rejectUnwritable(stats: Stats, expected: Uint8Array | undefined): void {
  if (!stats.isFile()) throw new Unwritable("it is not a file. Specify a file");
  // Root may write any file, but a file that is read-only for everyone is not meant to be written.
  if ((stats.mode & 0o222) === 0)
    throw new Unwritable("it is read-only. Make it writable first, for example with chmod u+w");
  if (expected && stats.size !== expected.length) throw changed();
}

function changed(): Unwritable {
  return new Unwritable("it has changed since it was read, and was not overwritten. Run the command again");
}

/** See docs/decisions/0011-writing-files.md for the order of these steps. */
function replaceBytes(descriptor: number, before: Buffer, after: Buffer): void {
  const size = Math.max(before.length, after.length);
  try {
    writeAll(descriptor, Buffer.alloc(size - before.length, " "), before.length);
    writeAll(descriptor, Buffer.concat([after, Buffer.alloc(size - after.length, " ")]), 0);
    ftruncateSync(descriptor, after.length);
    fsyncSync(descriptor);
  } catch (error) {
    restoreBytes(descriptor, before, error);
    throw error;
  }
}

function restoreBytes(descriptor: number, before: Buffer, cause: unknown): void {
  try {
    writeAll(descriptor, before, 0);
    ftruncateSync(descriptor, before.length);
  } catch {
    throw new Unwritable("writing failed, and so did restoring it. Restore it from a backup", { cause });
  }
}

function writeAll(descriptor: number, bytes: Buffer, position: number): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(descriptor, bytes, written, bytes.length - written, position + written);
}

let areSignalsHeld = false;

/** Delays signals until a write is complete: writes are synchronous, and listeners run after them. */
function holdSignals(): void {
  if (areSignalsHeld) return;
  areSignalsHeld = true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => process.kill(process.pid, signal));
}
