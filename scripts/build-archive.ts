/** Writes the archive for users without npm, and its checksum, to `archive/`. It is not committed. */
import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { archiveFiles } from "./archive/archive-files.ts";
import { writeArchive } from "./archive/write-archive.ts";
import { publishedVersion } from "./published-data.ts";
import { repository } from "./repository.ts";

const folder = `${repository}archive`;
rmSync(folder, { recursive: true, force: true });
const files = archiveFiles();
const version = publishedVersion();
const archive = await writeArchive(folder, `nodeinfo-kit-${version}`, files);
console.log(`${files.size} files in ${archive.slice(repository.length)}. To try docs/archive.md with it:

  release=${pathToFileURL(folder)} version=${version}`);
