import { expect, test } from "vitest";
import { mutations } from "./mutate.ts";

const documents = [
  { users: { total: 1 }, list: ["a", { b: null }] },
  JSON.parse('{"__proto__": {"total": 1}}'),
];

function first(count: number, seed: number): unknown[] {
  const source = mutations(documents, ["total"], seed);
  return Array.from({ length: count }, () => source.next().value);
}

test("the same seed gives the same documents, another seed gives others", () => {
  expect(first(100, 1)).toEqual(first(100, 1));
  expect(first(100, 1)).not.toEqual(first(100, 2));
});

test("a schema without known values works too", () => {
  const source = mutations([["a", "b"]], [], 5);
  const texts = Array.from({ length: 1000 }, () => JSON.stringify(source.next().value));
  expect(texts).toContain('["a"]');
  expect(texts).toContain('["a",null]');
});

test("the documents and earlier copies stay unchanged", () => {
  const before = JSON.stringify(documents);
  const source = mutations(documents, ["total"], 3);
  const made = Array.from({ length: 1000 }, () => source.next().value);
  const texts = made.map((document) => JSON.stringify(document));
  for (let more = 0; more < 1000; more++) source.next();
  expect(made.map((document) => JSON.stringify(document))).toEqual(texts);
  expect(JSON.stringify(documents)).toBe(before);
});

test("every place of a document is changed eventually, and a property called __proto__ stays a property", () => {
  const texts = first(20_000, 4).map((document) => JSON.stringify(document));
  for (const text of [
    '{"users":{"total":-1},"list":["a",{"b":null}]}',
    '{"users":{"total":1},"list":[{"b":null}]}',
    '{"users":{"total":1},"list":["a",{"b":true}]}',
    '{"users":{"total":1}}',
    '{"__proto__":{"total":"total"}}',
    "{}",
  ])
    expect(texts).toContain(text);
});
