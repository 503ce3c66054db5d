import { expect, test } from "vitest";
import { readDocuments } from "../source/documents.ts";
import { walk } from "../source/json-schema.ts";
import { expectationsOf } from "./expectation.ts";

test("members called like a keyword have words too", () => {
  const schema = { type: "object" as const, properties: { not: { type: "integer" as const, minimum: 0 } } };
  expect(expectationsOf(schema)).toMatchObject({ "#/properties/not": "an integer of at least 0" });
});

test.each(readDocuments())("every place of $id has words, and none of them is empty", ({ strict, open }) => {
  for (const schema of [strict, open]) {
    const expectations = expectationsOf(schema);
    const forbidden = new Set([...walk(schema)].flatMap(([, { not }]) => not ?? []));
    const places = [...walk(schema)]
      .filter(([, place]) => !forbidden.has(place))
      .map(([pointer]) => `#${pointer}`);
    expect(places.filter((place) => !expectations[place])).toEqual([]);
  }
});
