import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { repository } from "./repository.ts";

const read = (file: string) => readFileSync(repository + file, "utf8");
const ids = readDocuments().map(({ id }) => id);
const versions = ids.filter((id) => id.startsWith("nodeinfo/")).map((id) => id.slice("nodeinfo/".length));

describe.each([
  "README.md",
  "schemas/README.md",
  "packages/types/README.md",
  "packages/validators/README.md",
  "packages/builders/README.md",
  "packages/vectors/README.md",
])("%s", (file) => {
  test("lists every document id", () => {
    const named = new Set(namedIds(read(file)));
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
  });
});

test.each([
  ["`discovery`", ["discovery"]],
  ["`nodeinfo/1.0` to `nodeinfo/2.1`", ["nodeinfo/1.0", "nodeinfo/1.1", "nodeinfo/2.0", "nodeinfo/2.1"]],
  ["`nodeinfo/2.0` … `nodeinfo/2.2`", ["nodeinfo/2.0", "nodeinfo/2.1", "nodeinfo/2.2"]],
  ["`nodeinfo/1.0`, `2.0`", ["nodeinfo/1.0", "nodeinfo/2.0"]],
])("%s names the ids %j", (text, named) => {
  expect([...new Set(namedIds(text))].sort()).toEqual(named);
});

/** Returns the ids that a text names. "`nodeinfo/1.0` to `nodeinfo/2.2`" includes those between, and "`nodeinfo/1.0`, `1.1`" is two. */
function namedIds(text: string): string[] {
  const single = [...text.matchAll(/`([a-z][\w./-]*)`/g)].map(([, id = ""]) => id);
  const ranges = [...text.matchAll(/`nodeinfo\/([\d.]+)` (?:to|…) `nodeinfo\/([\d.]+)`/g)].flatMap(
    ([, first = "", last = ""]) => versions.slice(versions.indexOf(first), versions.indexOf(last) + 1),
  );
  const lists = [...text.matchAll(/`nodeinfo\/[\d.]+`(?:, `[\d.]+`)*/g)].flatMap(
    ([list]) => list.match(/\d+\.\d+/g) ?? [],
  );
  return [...single, ...[...ranges, ...lists].map((version) => `nodeinfo/${version}`)];
}

test("what goes up to a version of NodeInfo goes up to the newest", () => {
  const patterns = ["README.md", "{schemas,packages/*}/{README.md,package.json}"];
  const files = globSync(patterns, { cwd: repository });
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/NodeInfo 1\.0 (?:to|…) (\d+\.\d+)/g)].map(([, version]) => ({ file, version })),
  );
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter(({ version }) => version !== versions.at(-1))).toEqual([]);
});

test("the table of example documents has exactly one line for each", () => {
  const examples = globSync("*/*.json", { cwd: `${repository}examples/documents` }).sort();
  const listed = [...read("examples/documents/README.md").matchAll(/^\| `(.*?)` \|/gm)].map(
    ([, file]) => file,
  );
  expect(examples.length).toBeGreaterThan(25);
  expect(listed.sort()).toEqual(examples);
});

/** Returns the first cells of a table's rows. */
function firstCells(text: string): string[] {
  return [...text.matchAll(/^\| (.*?) \|/gm)].map(([, cell = ""]) => cell);
}

function section(file: string, title: string): string {
  const [, text = ""] = read(file).split(`\n${title}\n`);
  return text.split("\n## ")[0] ?? "";
}

describe("the tables of packages and folders", () => {
  const manifests = globSync(["schemas/package.json", "packages/*/package.json"], { cwd: repository });
  const packages = manifests.map((file) => ({ ...JSON.parse(read(file)), folder: dirname(file) }));

  test("README.md has exactly one row for each published package", () => {
    const published = packages
      .filter((each) => !each.private)
      .map(({ name, folder }) => `[\`${name}\`](${folder})`);
    const rows = firstCells(read("README.md")).filter((cell) => cell.includes("@nodeinfo-kit/"));
    expect(rows.sort()).toEqual(published.sort());
  });

  const listedFolders = firstCells(
    section("CONTRIBUTING.md", "## Repository layout").split("\n### ")[0] ?? "",
  ).flatMap((cell) => /^`(.*)\/`$/.exec(cell)?.[1] ?? []);

  test("CONTRIBUTING.md has a row for each package and each other folder", () => {
    const hidden = ["node_modules", "packages", ...ignoredFolders()];
    const others = readdirSync(repository, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .filter((name) => !hidden.includes(name));
    const folders = [...others, ...packages.map(({ folder }) => folder)];
    expect([...new Set(folders)].filter((folder) => !listedFolders.includes(folder))).toEqual([]);
  });

  test("each folder in CONTRIBUTING.md exists", () => {
    expect(listedFolders.length).toBeGreaterThan(15);
    expect(listedFolders.filter((folder) => !existsSync(repository + folder))).toEqual([]);
  });

  test("the places of changes in CONTRIBUTING.md exist", () => {
    const [, changes = ""] = read("CONTRIBUTING.md").split("\n### Where a change goes\n");
    const rows = (changes.split("\n## ")[0] ?? "").split("\n").filter((line) => /^\| an? /.test(line));
    expect(rows.length).toBe(12);
    for (const row of rows) {
      const places = [...row.matchAll(/`([\w.-]+\/[^`]*)`/g)].map(([, place = ""]) => place);
      expect(places, row).not.toEqual([]);
      for (const place of places) {
        const pattern = place.replaceAll(/<[^>]+>/g, "*");
        expect(
          globSync(pattern, { cwd: repository, onlyFiles: false, ignore: "**/node_modules" }),
          place,
        ).not.toEqual([]);
      }
    }
  });
});

/** Returns the folders at the root that .gitignore lists. */
function ignoredFolders(): string[] {
  return [...read(".gitignore").matchAll(/^\/(.*)\/$/gm)].map(([, folder = ""]) => folder);
}
