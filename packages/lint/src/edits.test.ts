import { describe, expect, test } from "vitest";
import { suggestionOf } from "./edits.js";
import { applyEdits, orderedEdits } from "./fix/text-edits.js";
import type { Path } from "./place.js";
import type { Change } from "./remedy.js";
import { SourceText } from "./text/source-text.js";

/** A text with changes made to it; undefined, if they have no place in it. */
function changed(text: string, ...changes: readonly Change[]): string | undefined {
  const { edits } = suggestionOf({ title: "", isSafe: true, changes }, new SourceText(text));
  const ordered = orderedEdits(edits, text);
  return ordered && applyEdits(text, ordered.edits);
}

const set = (path: Path, value: unknown): Change => ({ kind: "set", path, value });
const remove = (...path: Path): Change => ({ kind: "remove", path });
const rename = (path: Path, name: string): Change => ({ kind: "rename", path, name });

describe("adds a property", () => {
  test.each([
    ["to an object of a line", '{ "a": 1 }', '{ "a": 1, "b": {} }'],
    ["to one whose brackets stand close", '{"a": 1}', '{"a": 1, "b": {}}'],
    ["to one without spaces", '{"a":1}', '{"a":1,"b":{}}'],
    ["on a line of its own", '{\n  "a": 1\n}\n', '{\n  "a": 1,\n  "b": {}\n}\n'],
    ["with tabs", '{\n\t"x": 0,\n\t"a": 1\n}', '{\n\t"x": 0,\n\t"a": 1,\n\t"b": {}\n}'],
    ["with the line ends of Windows", '{\r\n    "a": 1\r\n}\r\n', '{\r\n    "a": 1,\r\n    "b": {}\r\n}\r\n'],
    ["behind a comma on the next line", '{ "x": 0\n, "a": 1\n}', '{ "x": 0\n, "a": 1, "b": {}\n}'],
    ["to an empty object", "{}", '{"b":{}}'],
    ["to an empty object of a file", "{}\n", '{ "b": {} }\n'],
    ["to an empty object with a line in it", "{\n}", '{ "b": {} }'],
    ["behind a byte order mark", '\uFEFF{"a": 1}', '\uFEFF{"a": 1, "b": {}}'],
  ])("%s", (_, text, after) => {
    expect(changed(text, set(["b"], {}))).toBe(after);
  });

  test("to an object within, as the text around it is written", () => {
    expect(changed('{"a":{}}', set(["a", "b"], [1]))).toBe('{"a":{"b":[1]}}');
    expect(changed('{ "a": {} }', set(["a", "b"], [1]))).toBe('{ "a": { "b": [1] } }');
    expect(changed('[\n  {\n    "a": 1\n  }\n]', set([0, "b"], 2))).toBe(
      '[\n  {\n    "a": 1,\n    "b": 2\n  }\n]',
    );
  });

  test("but not to a value that is missing or not an object", () => {
    expect(changed('{"a": [1]}', set(["a", "b"], 1))).toBeUndefined();
    expect(changed('{"a": 1}', set(["b", "c"], 1))).toBeUndefined();
    expect(changed("[]", set([0], 1))).toBeUndefined();
  });
});

describe("replaces a value", () => {
  test.each<[string, unknown, string]>([
    ['{ "a": "12" }', 12, '{ "a": 12 }'],
    ['{\n  "a" :\t[\n  ]\n}', { b: [], c: {} }, '{\n  "a" :\t{ "b": [], "c": {} }\n}'],
    ['{"a":[]}', { b: [], c: {} }, '{"a":{"b":[],"c":{}}}'],
    ['{ "a": "x" }', ["x", "y"], '{ "a": ["x", "y"] }'],
    ['{ "a": {} }', 'a "quote"', '{ "a": "a \\"quote\\"" }'],
  ])("%s", (text, value, after) => {
    expect(changed(text, set(["a"], value))).toBe(after);
  });

  test("in arrays, and the whole document", () => {
    expect(changed('["a", "b", "c"]', set([1], "B"))).toBe('["a", "B", "c"]');
    expect(changed(" 1 ", set([], {}))).toBe(" {} ");
  });

  test("and a number as text keeps its digits", () => {
    expect(changed('{"a": 4.10}', { kind: "quote", path: ["a"] })).toBe('{"a": "4.10"}');
    expect(changed('{"a": -1E+2}', { kind: "quote", path: ["a"] })).toBe('{"a": "-1E+2"}');
  });
});

describe("removes a property or an item", () => {
  const lines = '{\n  "a": 1,\n  "b": [2],\n  "c": 3\n}';

  test.each([
    ["the first", lines, "a", '{\n  "b": [2],\n  "c": 3\n}'],
    ["one in the middle", lines, "b", '{\n  "a": 1,\n  "c": 3\n}'],
    ["the last", lines, "c", '{\n  "a": 1,\n  "b": [2]\n}'],
    ["the only one", '{\n  "a": 1\n}', "a", "{}"],
    ["with the line ends of Windows", '{\r\n"a": 1,\r\n"b": 2\r\n}', "b", '{\r\n"a": 1\r\n}'],
    ["without spaces", '{"a":1,"b":2}', "a", '{"b":2}'],
  ])("%s", (_, text, name, after) => {
    expect(changed(text, remove(name))).toBe(after);
  });

  test.each([
    ["the first", 0, "[2, 3]"],
    ["one in the middle", 1, "[1, 3]"],
    ["the last", 2, "[1, 2]"],
  ])("an item: %s", (_, index, after) => {
    expect(changed("[1, 2, 3]", remove(index))).toBe(after);
  });

  test("the only item", () => {
    expect(changed('{ "a": [ null ] }', remove("a", 0))).toBe('{ "a": [] }');
  });

  test("but not the document, nor what is not there", () => {
    expect(changed("{}", remove())).toBeUndefined();
    expect(changed("{}", remove("a"))).toBeUndefined();
    expect(changed("[]", remove(0))).toBeUndefined();
  });
});

describe("renames a property", () => {
  test("and nothing else of it is changed", () => {
    expect(changed('{ "usages" : {"a": [1,  2]} }', rename(["usages"], "usage"))).toBe(
      '{ "usage" : {"a": [1,  2]} }',
    );
  });

  test("by its name, however that is escaped", () => {
    expect(changed('{"\\u0061": 1}', rename(["a"], "b"))).toBe('{"b": 1}');
    expect(changed('{"a/b~": 1}', rename(["a/b~"], 'say "b"'))).toBe('{"say \\"b\\"": 1}');
    expect(changed('{"__proto__": 1}', rename(["__proto__"], "b"))).toBe('{"b": 1}');
  });

  test("but not an item", () => {
    expect(changed("[1]", rename([0], "b"))).toBeUndefined();
    expect(changed("{}", rename(["toString"], "b"))).toBeUndefined();
  });
});

describe("changes the last of several properties with the same name, which is the one that counts", () => {
  const few = '{"a": 1, "a": 2}';
  const many = `{"a": 1, ${Array.from({ length: 100 }, (_, index) => `"m${index}": 0, `).join("")}"a": 2}`;

  test.each([
    ["of a few", few],
    ["of many", many],
  ])("%s", (_, text) => {
    const others = text.slice(0, text.lastIndexOf(', "a": 2'));
    expect(changed(text, set(["a"], 3))).toBe(`${others}, "a": 3}`);
    expect(changed(text, rename(["a"], "b"))).toBe(`${others}, "b": 2}`);
    expect(changed(text, remove("a"))).toBe(`${others}}`);
  });
});

test("several changes are made together", () => {
  const text = '{ "a": 1, "b": {}, "c": null }';
  expect(changed(text, set(["b", "a"], 1), remove("a"), rename(["c"], "d"))).toBe(
    '{ "b": { "a": 1 }, "d": null }',
  );
});

test("can write where something else was removed", () => {
  expect(changed('{ "a": 1, "b": 2 }', set(["c"], 3), remove("b"))).toBe('{ "a": 1, "c": 3 }');
});

test("does not write two properties at the same place at once", () => {
  expect(changed("{}", set(["a"], 1), set(["b"], 2))).toBeUndefined();
});

test("where one change has no place, none is made", () => {
  expect(changed('{"a": 1}', rename(["a"], "b"), remove("c"))).toBeUndefined();
});

test("there are no edits without a text", () => {
  const remedy = { title: "Remove it", isSafe: true, changes: [remove("a")] };
  expect(suggestionOf(remedy, undefined)).toEqual({ title: "Remove it", isSafe: true, edits: [] });
});

test("an edit has its offset, line and column", () => {
  const source = new SourceText('{\r\n  "a": 1\r\n}');
  const { edits } = suggestionOf({ title: "", isSafe: true, changes: [set(["a"], 2)] }, source);
  expect(edits).toEqual([
    {
      range: { start: { offset: 10, line: 2, column: 8 }, end: { offset: 11, line: 2, column: 9 } },
      text: "2",
    },
  ]);
});
