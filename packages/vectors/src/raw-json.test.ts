import fc from "fast-check";
import { expect, test } from "vitest";
import { itemTexts, valueTexts } from "./raw-json.js";

test("items and values keep their texts", () => {
  expect(itemTexts(' [ 1.0, -0 , "a,]\\"" ,{"b":[1e2]},[ ] ]\n')).toEqual([
    "1.0",
    "-0",
    '"a,]\\""',
    '{"b":[1e2]}',
    "[ ]",
  ]);
  expect(valueTexts('{ "__proto__" : 100e-2, "a\\u0062:": { "c" : "}" } }')).toEqual(
    new Map([
      ["__proto__", "100e-2"],
      ["ab:", '{ "c" : "}" }'],
    ]),
  );
  expect(itemTexts("[]")).toEqual([]);
  expect(valueTexts("{ }")).toEqual(new Map());
});

test("the last of two values with one name counts, as for JSON.parse", () => {
  expect(valueTexts('{"a":1,"a":2}')).toEqual(new Map([["a", "2"]]));
});

const seed = Date.now() % 2 ** 32;

test(`what is taken apart is what JSON.parse reads (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(fc.json()), fc.dictionary(fc.string(), fc.json()), (items, values) => {
      expect(itemTexts(`[${items.join(" , ")}]`)).toEqual(items.map((item) => item.trim()));
      const members = Object.entries(values).map(([name, value]) => `${JSON.stringify(name)}: ${value}`);
      expect([...valueTexts(`{${members.join(",\n")}}`)]).toEqual(
        Object.entries(values).map(([name, value]) => [name, value.trim()]),
      );
    }),
    { seed, numRuns: 300 },
  );
});
