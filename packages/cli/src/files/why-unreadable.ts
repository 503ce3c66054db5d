/** Thrown for an input that is not read, with the reason in full sentences. */
export class Unreadable extends Error {}

/** Explains in full sentences why a file or folder cannot be read. */
export function whyUnreadable(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const known = sentences[codeOf(error) ?? ""];
  if (known !== undefined) return known;
  return `Cannot read the file: ${error instanceof Error ? error.message : String(error)}.`;
}

/** The code of a file system error, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

const denied =
  "Cannot read the file: permission denied. Check its permissions, and those of the folders that contain it.";

const sentences: Readonly<Record<string, string>> = {
  ENOENT: "No such file.",
  EACCES: denied,
  EPERM: denied,
  ELOOP:
    "Cannot read the file: it is a symbolic link that points back to itself. Remove it, or specify the file.",
  ENOTDIR: "Cannot read the file: a part of its path is a file, not a folder.",
  ENAMETOOLONG: "Cannot read the file: its name is too long.",
};

/** The message for a symbolic link that points to nothing. */
export const brokenLink =
  "Cannot read the file: it is a symbolic link to a file that does not exist. Remove it, or restore the file.";
