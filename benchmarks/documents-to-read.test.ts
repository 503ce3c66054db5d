import { type Repair, read } from "@nodeinfo-kit/convert";
import { isNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { expect, test } from "vitest";
import { documentCount } from "./documents.ts";
import { bulks, enlarge, makeDocumentsToRead, repairCount } from "./documents-to-read.ts";

const { valid, broken } = makeDocumentsToRead();

function repairsOf(document: unknown): readonly Repair[] {
  const result = read(document);
  if (result.issues) throw new Error("The document was not read.");
  return result.repairs;
}

test("a valid document is read without repairs", () => {
  expect(valid.filter(isNodeInfo)).toHaveLength(documentCount);
  expect(valid.flatMap(repairsOf)).toEqual([]);
});

test("a broken document is invalid, and needs the stated number of repairs", () => {
  expect(broken).toHaveLength(documentCount);
  expect(broken.filter(isNodeInfo)).toEqual([]);
  const counts = broken.map((document) => repairsOf(document).length);
  expect(new Set(counts)).toEqual(new Set([repairCount]));
});

test("the errors are a count as a string, a null count, and services or metadata that are not objects", () => {
  const repairs = broken.flatMap(repairsOf);
  expect(new Set(repairs.map(({ code, pointer }) => `${code} ${pointer}`))).toEqual(
    new Set([
      "repair/text-for-number /usage/users/total",
      "repair/null /usage/localPosts",
      "repair/missing /services",
      "repair/empty-list /metadata",
    ]),
  );
});

test.each(Object.entries(bulks))("a document with many %s is as big as is asked for", (_, bulk) => {
  const bytes = 100_000;
  const document = enlarge(valid[0] ?? {}, bulk, bytes);
  expect(JSON.stringify(document).length).toBeGreaterThan(0.95 * bytes);
  expect(JSON.stringify(document).length).toBeLessThan(1.05 * bytes);
  expect(read(document).issues).toBeUndefined();
});
