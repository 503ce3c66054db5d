import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { create } from "tar";
import { sha256 } from "./archive-files.ts";

/**
 * Writes files into `<name>.tar.gz`, below a folder called `name`, and its checksum into `<name>.tar.gz.sha256`. The bytes depend
 * only on the files and on zlib: the entries are in the order of `files`, and all have the same time, mode and no owner.
 */
export async function writeArchive(
  folder: string,
  name: string,
  files: ReadonlyMap<string, string>,
): Promise<string> {
  const staged = mkdtempSync(join(tmpdir(), "nodeinfo-kit-archive-"));
  const archive = join(folder, `${name}.tar.gz`);
  mkdirSync(folder, { recursive: true });
  try {
    for (const [path, text] of files) write(join(staged, name, path), text);
    const paths = [...files.keys()].map((path) => `${name}/${path}`);
    await create(
      { cwd: staged, file: archive, gzip: true, portable: true, noPax: true, mtime: epoch },
      paths,
    );
  } finally {
    rmSync(staged, { recursive: true });
  }
  writeFileSync(`${archive}.sha256`, `${sha256(readFileSync(archive))}  ${name}.tar.gz\n`);
  return archive;
}

const epoch = new Date(0);

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o644); // Whatever the umask is.
}
