import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { list } from "tar";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../repository.ts";
import { archiveFiles, sha256 } from "./archive-files.ts";
import { writeArchive } from "./write-archive.ts";

const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-archive-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const files = archiveFiles();
const index = JSON.parse(files.get("index.json") ?? "");

describe("the index", () => {
  test("has each document in two profiles and three dialects, by the path and $id of its schema", () => {
    expect(index.schemas).toHaveLength(readDocuments().length * 6);
    for (const { path, $id, dialect, profile } of index.schemas) {
      const schema = JSON.parse(files.get(path) ?? "");
      expect(schema.$id ?? schema.id).toBe($id);
      expect(schema.$schema).toContain(dialect);
      expect(path.includes("/open/")).toBe(profile === "open");
    }
    expect(new Set(index.schemas.map(({ path }: { path: string }) => path)).size).toBe(index.schemas.length);
  });

  test("has the id and profile of each file of vectors", () => {
    expect(index.vectors.length).toBeGreaterThan(70);
    expect(index.vectors).toContainEqual({
      id: "metadata/fep-0151",
      profile: "open",
      path: "vectors/metadata/fep-0151/open-field.json",
    });
    expect(index.vectors).toContainEqual({
      id: "nodeinfo/2.1",
      profile: "strict",
      path: "vectors/nodeinfo/2.1/optional/strict-beyond-double.json",
    });
    expect(index.cases).toContain("vectors/discovery/followed-links.json");
  });

  test("lists every JSON file, and none twice", () => {
    const pathOf = (entry: string | { path: string }) => (typeof entry === "string" ? entry : entry.path);
    const listed = [index.schemas, index.vectors, index.cases, index.openapi, index.examples]
      .flat()
      .map(pathOf);
    const json = [...files.keys()].filter((path) => path.endsWith(".json") && path !== "index.json");
    expect(listed.sort()).toEqual(json);
  });
});

test("the archive has the schemas and OpenAPI descriptions as npm users get them", () => {
  for (const [path, text] of files)
    if (/^(?:schemas|openapi)\//.test(path)) {
      const published = path.replace(/^schemas\//, "");
      expect(readFileSync(`${repository}schemas/dist/${published}`, "utf8"), path).toBe(text);
    }
});

describe("the archive", () => {
  let first: Buffer;
  beforeAll(async () => {
    first = readFileSync(await writeArchive(join(folder, "first"), "kit-1.0.0", files));
  });

  test("is the same when it is built again, at another time and with another umask", async () => {
    const umask = process.umask(0o077);
    try {
      const again = readFileSync(await writeArchive(join(folder, "again"), "kit-1.0.0", archiveFiles()));
      expect(sha256(again)).toBe(sha256(first));
    } finally {
      process.umask(umask);
    }
  });

  test("has a checksum next to it", () => {
    const line = readFileSync(join(folder, "first/kit-1.0.0.tar.gz.sha256"), "utf8");
    expect(line).toBe(`${sha256(first)}  kit-1.0.0.tar.gz\n`);
  });

  test("contains every file in the order of its path, without times and owners, and its checksum", async () => {
    const entries: { path: string; text: string; facts: object }[] = [];
    await list({
      file: join(folder, "first/kit-1.0.0.tar.gz"),
      onReadEntry: (entry) => {
        const { path, type, mode, mtime, uid = 0, gid = 0 } = entry;
        const chunks: Buffer[] = [];
        entry.on("data", (chunk) => chunks.push(chunk));
        entry.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          entries.push({ path, text, facts: { type, mode, mtime, uid, gid } });
        });
      },
    });
    const facts = { type: "File", mode: 0o644, mtime: new Date(0), uid: 0, gid: 0 };
    expect(entries.filter((entry) => !isDeepStrictEqual(entry.facts, facts))).toEqual([]);
    expect(new Map(entries.map(({ path, text }) => [path.replace("kit-1.0.0/", ""), text]))).toEqual(files);
    const names = entries.map(({ path }) => path).slice(0, -1); // The checksums are last.
    expect(names).toEqual(names.toSorted());
    const sums = files.get("SHA256SUMS")?.trimEnd().split("\n");
    expect(sums).toEqual([...files].slice(0, -1).map(([path, text]) => `${sha256(text)}  ${path}`));
  });
});
