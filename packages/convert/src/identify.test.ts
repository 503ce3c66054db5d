import { expect, test } from "vitest";
import { identify } from "./identify.js";
// `npm run check:language-packages` runs the same cases in other languages.
import cases from "./identify-cases.json" with { type: "json" };

test.each(cases)("$description: $id", ({ document, id }) => {
  expect(identify(document) ?? null).toBe(id);
});

test("a property that is only inherited does not count", () => {
  expect(identify(Object.create({ links: [] }))).toBeUndefined();
});
