import { describe, expect, test } from "vitest";
import type { Found } from "../rule.js";
import { readText } from "./read-text.js";

const limits = { bytes: 1024 * 1024, depth: 64, diagnostics: 100 };

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0));
}

function read(input: Uint8Array | string) {
  const { source, parsed, found } = readText(input, limits);
  const marked = ({ span }: Pick<Found, "span">) => source?.text.slice(span?.start, span?.end);
  return { source, parsed, found, marks: found.map((each) => `${each.rule.code} ${marked(each)}`), marked };
}

describe("the bytes", () => {
  test("of a text become that text and its value", () => {
    const text = '{"name": "Café 😀"}';
    expect(readText(new TextEncoder().encode(text), limits)).toMatchObject({
      source: { text },
      parsed: { value: { name: "Café 😀" } },
      found: [],
    });
  });

  test.each([
    ["Latin-1", '["\xe4", "caf\xe9"]', 2, '["\ufffd", "caf\ufffd"]', 2],
    [
      "Latin-1 behind characters of several bytes",
      '["\xe2\x82\xac\xf0\x9f\x98\x80 \xe9"]',
      10,
      '["€😀 \ufffd"]',
      6,
    ],
    ["UTF-16 with a mark, little end first", "\xff\xfe{\0}\0", 0, "\ufffd\ufffd{\0}\0", 0],
    ["UTF-16 with a mark, big end first", "\xfe\xff\0{\0}", 0, "\ufffd\ufffd\0{\0}", 0],
    ["UTF-16 without, little end first", "{\0}\0", 1, "{\0}\0", 1],
    ["UTF-16 without, big end first", "\0{\0}", 0, "\0{\0}", 0],
    ["UTF-32", "\0\0\xfe\xff\0\0\0{", 0, "\0\0\ufffd\ufffd\0\0\0{", 0],
  ])(
    "that are %s are shown with U+FFFD, and the first bad one is told",
    (_, latin1, byteOffset, text, start) => {
      const { source, parsed, found } = read(bytesOf(latin1));
      expect(source?.text).toBe(text);
      expect(parsed).toBeUndefined();
      expect(found).toMatchObject([
        { rule: { code: "json/encoding" }, args: { byteOffset }, span: { start, end: start + 1 } },
      ]);
      expect(found[0]?.message).toContain(` ${byteOffset} (counting from 0)`);
    },
  );

  test("may be shared with other threads", () => {
    const shared = new Uint8Array(new SharedArrayBuffer(2));
    shared.set(bytesOf("{}"));
    expect(readText(shared, limits).parsed).toMatchObject({ value: {} });
    shared.set(bytesOf("{\xff"));
    expect(read(shared).marks).toEqual(["json/encoding \ufffd"]);
  });
});

describe("a byte order mark", () => {
  test.each([
    ["bytes", bytesOf('\xef\xbb\xbf{"a": 1, "a": 2}')],
    ["text", '\ufeff{"a": 1, "a": 2}'],
  ])("stays in the text that is shown, so that all places fit the file: %s", (_, input) => {
    const { source, parsed, marks } = read(input);
    expect(source?.text).toBe('\ufeff{"a": 1, "a": 2}');
    expect(parsed).toMatchObject({ value: { a: 2 } });
    expect(marks).toEqual(["json/bom \ufeff", 'json/duplicate-key "a"']);
  });

  test("does not hide the value behind it", () => {
    expect(read("\ufefftrue").parsed).toMatchObject({ value: true });
    expect(read("\ufeff12").source?.tree).toMatchObject({ type: "number", offset: 1, length: 2 });
  });

  test("does not hide what else is wrong", () => {
    expect(read("\ufeff[1,]").marks).toEqual(["json/bom \ufeff", "json/syntax ,"]);
    expect(read("\ufeff\n").marks).toEqual(["json/empty \ufeff\n"]);
    expect(read("\ufeff<html>").marks).toEqual(["json/bom \ufeff", "json/web-page <html>"]);
    expect(read("\ufeff\ufeff{}").marks).toEqual(["json/bom \ufeff", "json/syntax \ufeff"]);
  });
});

describe("the size", () => {
  test.each([
    ["as many bytes as may be", bytesOf("[    ]"), []],
    ["one byte more", bytesOf("[     ]"), ["json/too-large"]],
    ["as many characters as may be", "[    ]", []],
    ["one character more", "[     ]", ["json/too-large"]],
    ["fewer characters, but more bytes", '["€"]', ["json/too-large"]],
    ["characters of two bytes that just fit", '"éé"', []],
  ])("of %s", (_, input, expected) => {
    const { found, source } = readText(input, { ...limits, bytes: 6 });
    expect(found.map(({ rule }) => rule.code)).toEqual(expected);
    if (found.length > 0) expect(source?.text).toBe("");
  });
});

describe("what reading loses", () => {
  test.each([
    ["no duplicate: the same name in two objects", '{"a": {"b": 1}, "c": {"b": 1}}', []],
    ["no duplicate: colons in strings", '{"a : b": "\\": c", "d" : " : "}', []],
    ["a name twice", '{"a": 1, "b": 2, "a": 3}', ['"a"']],
    ["a name twice, nested", '[{"a": {"b": 1, "b": 2}}]', ['"b"']],
    ["a name and its escape", '{"a": 1, "\\u0061": 2}', ['"\\u0061"']],
    ["the name __proto__", '{"__proto__": 1, "__proto__": 2}', ['"__proto__"']],
    ["names in what a later member takes the place of", '{"a": {"b": 1, "b": 2}, "a": 3}', ['"a"', '"b"']],
    ["names behind colons in strings", '{"x": " : ", "a":1,"a" :2}', ['"a"']],
    ["digits", "[9007199254740993, 1.5]", ["9007199254740993"]],
    ["the size", "[1e400, -1e400]", ["1e400", "-1e400"]],
    ["the smallness", "[0, 1e-400]", ["1e-400"]],
    ["no number: the words e-1", '["e-1", 0]', []],
    ["half a pair", '{"a": "b\\ud800c"}', ["\\ud800"]],
    ["half a pair in a name", '{"\\udc00": 1}', ["\\udc00"]],
    ["half a pair as it is", '["a\ud83d"]', ["\ud83d"]],
    ["halves the wrong way round", '["\\ude00\\ud83d"]', ["\\ude00"]],
    ["two first halves", '["\\ud83d\\ud83d\\ude00"]', ["\\ud83d"]],
    ["no half: a pair, in any spelling", '["\\uD83D\\ude00", "\ud83d\\ude00", "\\ud83d\ude00"]', []],
    ["no half: a backslash before", '["\\\\ud800"]', []],
  ])("%s", (_, text, expected) => {
    const { found, marked } = read(text);
    expect(found.map(marked)).toEqual(expected);
  });

  test("names the place of each property with the name, with the last one as the main place", () => {
    const { found, marked } = read('{"a": {"b": 1, "c": 2, "b": 1, "\\u0062": 3}}');
    expect(found).toMatchObject([
      {
        path: ["a", "b"],
        message:
          '3 properties of this object are named "b", and most readers see only the last one. Keep one.',
      },
    ]);
    expect(found[0]?.span).toEqual({ start: 31, end: 39 });
    expect(found[0]?.related?.map(marked)).toEqual(['"b"', '"b"']);
    expect(found[0]?.related?.map(({ span }) => span?.start)).toEqual([7, 23]);
    expect(found[0]?.remedies?.map(({ isSafe, changes }) => [isSafe, changes])).toEqual([
      [
        false,
        [
          { kind: "text", span: { start: 7, end: 15 }, text: "" },
          { kind: "text", span: { start: 23, end: 31 }, text: "" },
        ],
      ],
    ]);
  });

  test("removes a property equal to the last one safely", () => {
    expect(read('{"a": 1, "a": 1}').found[0]?.remedies?.[0]?.isSafe).toBe(true);
  });

  test("names the number that it becomes", () => {
    expect(read('{"a": [9007199254740993, 1e999]}').found.map(({ message }) => message)).toEqual([
      expect.stringContaining("/a/0 is 9007199254740993, which most programs read as 9007199254740992."),
      expect.stringContaining("/a/1 is 1e999, which is beyond the range of numbers in most programs."),
    ]);
  });
});
