import { printable } from "@nodeinfo-kit/lint/terminal";
import { codeOf } from "./why-unreadable.js";

/** Thrown for a file that is not written, with the reason and the cure, without a final full stop. */
export class Unwritable extends Error {}

/** The error message for a file that could not be written. */
export function unwritable(file: string, error: unknown): string {
  return `nodeinfo: Cannot write ${printable(file)}: ${printable(whyUnwritable(error))}.`;
}

function whyUnwritable(error: unknown): string {
  return sentences[codeOf(error) ?? ""] ?? (error instanceof Error ? error.message : String(error));
}

const denied = "permission denied. Change its permissions, or run nodeinfo as a user who may write it";
const full = "no space is left. The file was not changed. Free some space, and run the command again";

const sentences: Readonly<Record<string, string>> = {
  EACCES: denied,
  EPERM: denied,
  EROFS: "the file system is read-only. Write elsewhere, or mount it for writing",
  EISDIR: "it is a folder. Specify a file",
  EEXIST:
    "its name, or that of a folder that contains it, is already in use. Write elsewhere, or remove the other file",
  ENOENT: "it no longer exists, or is a symbolic link to a file that does not exist",
  ELOOP: "it is a symbolic link that points back to itself. Remove it, or specify the file",
  ENOTDIR: "a part of its path is a file, not a folder",
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
};
