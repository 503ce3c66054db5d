import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ownProperty } from "./own-property.js";
import { pathOf, pointerOf, valueAt, valueAtPointer } from "./pointer.js";

test.each([
  [[], ""],
  [[""], "/"],
  [["usage", "users", "total"], "/usage/users/total"],
  [["links", 0], "/links/0"],
  [["a/b", "m~n", "~1"], "/a~1b/m~0n/~01"],
])("the pointer of %j is %j", (path, pointer) => {
  expect(pointerOf(path)).toBe(pointer);
  expect(pathOf(pointer)).toEqual(path.map(String));
});

test(`every path is that of its pointer (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (path) => {
      expect(pathOf(pointerOf(path))).toEqual(path);
    }),
    { seed },
  );
});

test("the value at a path is found in objects and arrays, and nothing that is inherited", () => {
  const document = JSON.parse('{ "links": [{ "a/b": 1 }], "__proto__": { "own": 2 } }');
  expect(valueAt(document, [])).toBe(document);
  expect(valueAt(document, ["links", 0, "a/b"])).toBe(1);
  expect(valueAtPointer(document, "/links/0/a~1b")).toBe(1);
  expect(valueAtPointer(document, "/__proto__/own")).toBe(2);
  for (const path of [
    ["toString"],
    ["links", "map"],
    ["links", 1],
    ["links", 0, "a/b", "toFixed"],
    ["none", "x"],
  ])
    expect(valueAt(document, path)).toBeUndefined();
});

test.each([undefined, null, 1, "text", true])("%j has no own property", (value) => {
  expect(ownProperty(value, "length")).toBeUndefined();
  expect(ownProperty(value, "toString")).toBeUndefined();
});
