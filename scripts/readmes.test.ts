import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { readDocuments, repository } from "../packages/codegen/src/source/documents.ts";

const read = (file: string) => readFileSync(repository + file, "utf8");
const ids = readDocuments().map(({ id }) => id);

describe.each([
  "README.md",
  "schemas/README.md",
  "packages/types/README.md",
  "packages/validators/README.md",
  "packages/builders/README.md",
  "packages/vectors/README.md",
])("%s", (file) => {
  test("names every id of a document", () => {
    // "`nodeinfo/1.0` to `nodeinfo/2.2`" names those between them.
    const between =
      /`nodeinfo\/1\.0` (?:to|…) `nodeinfo\/2\.2`|`nodeinfo\/1\.0`, `1\.1`, `2\.0`, `2\.1`, `2\.2`/;
    const named = (id: string) =>
      read(file).includes(`\`${id}\``) || (id.startsWith("nodeinfo/") && between.test(read(file)));
    expect(ids.filter((id) => !named(id))).toEqual([]);
  });
});

test("the table of example documents has a line for each, and no other", () => {
  const examples = globSync("*/*.json", { cwd: `${repository}examples/documents` }).sort();
  const listed = [...read("examples/documents/README.md").matchAll(/^\| `(.*?)` \|/gm)].map(
    ([, file]) => file,
  );
  expect(examples.length).toBeGreaterThan(25);
  expect(listed.sort()).toEqual(examples);
});
