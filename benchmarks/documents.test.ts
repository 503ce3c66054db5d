import { isNodeInfo, validateNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { describe, expect, test } from "vitest";
import { check } from "./candidates/hand-written.ts";
import { documentCount, issueCount, makeDocuments } from "./documents.ts";

const documents = makeDocuments();

describe.each(Object.entries<readonly string[]>({ ...documents }))("%s", (name, texts) => {
  const values = texts.map((text): unknown => JSON.parse(text));

  test("has the stated number of documents, all different", () => {
    expect(new Set(texts).size).toBe(documentCount);
  });

  test("has the same results in the hand-written guard and in ours", () => {
    const valid = name === "small" || name === "large";
    expect(values.map(isNodeInfo)).toEqual(values.map(() => valid));
    expect(values.map(check)).toEqual(values.map(() => valid));
  });
});

test("documents with many errors have the stated number", () => {
  const counts = documents.manyErrors.map((text) => validateNodeInfo(JSON.parse(text)).issues?.length);
  expect(new Set(counts)).toEqual(new Set([issueCount]));
});

test("documents have about the stated length", () => {
  const average = (texts: readonly string[]) => texts.join("").length / texts.length;
  expect(average(documents.small)).toBeGreaterThan(500);
  expect(average(documents.small)).toBeLessThan(700);
  expect(average(documents.large)).toBeGreaterThan(7_500);
  expect(average(documents.large)).toBeLessThan(8_500);
});

test("keys have at least a dozen orders", () => {
  const orders = documents.small.map((text) => Object.keys(JSON.parse(text)).join());
  expect(new Set(orders).size).toBeGreaterThanOrEqual(12);
});

test("the documents are the same every time", () => {
  expect(makeDocuments()).toEqual(documents);
});
