import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lint } from "./lint.js";
import type { Position, Range } from "./place.js";
import { nodeInfo } from "./rules/samples.js";

/** A text that stands for its bytes, one a character. */
function bytes(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0));
}

function withMetadata(json: string): string {
  return nodeInfo().replace('"metadata": {}', `"metadata": ${json}`);
}

function withTotal(number: string): string {
  return nodeInfo().replace('"total": 12', `"total": ${number}`);
}

function codesOf(input: Uint8Array | string): string[] {
  return lint(input).diagnostics.map(({ code }) => code);
}

const million = 1024 * 1024;
const valid = nodeInfo();
const fill = million - valid.length;

describe("reports only what is wrong with hostile input", () => {
  test.each<[number, string, Uint8Array | string, string[]]>([
    // The numbers are those of the rows of our list of hostile input.
    [73, "a byte order mark", bytes(`\xef\xbb\xbf${valid}`), ["json/bom"]],
    [74, "a byte that is no UTF-8", bytes(withMetadata('{"a": "\xff"}')), ["json/encoding"]],
    [74, "an overlong character", bytes(withMetadata('{"a": "\xc0\xaf"}')), ["json/encoding"]],
    [74, "a surrogate (CESU-8)", bytes(withMetadata('{"a": "\xed\xa0\xbd\xed\xb8\x80"}')), ["json/encoding"]],
    [75, "UTF-16 with a byte order mark", utf16(`\ufeff${valid}`), ["json/encoding"]],
    [75, "UTF-16 without", utf16(valid), ["json/encoding"]],
    [76, "Latin-1", bytes(withMetadata('{"a": "caf\xe9"}')), ["json/encoding"]],
    [77, "no bytes", bytes(""), ["json/empty"]],
    [77, "no text", "", ["json/empty"]],
    [77, "only spaces", " \r\n\t ", ["json/empty"]],
    [77, "zeros", bytes("\0\0\0\0"), ["json/empty"]],
    [77, "a zero before a document", `\0${valid}`, ["json/text-before"]],
    [81, "100,000 lists", "[".repeat(100_000), ["json/too-deep"]],
    [81, "20,000 objects", '{"a":'.repeat(20_000), ["json/too-deep"]],
    [81, "100,000 lists that end", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, ["json/too-deep"]],
    [81, "lists in a text that is no JSON", `{'a': ${"[".repeat(100_000)}`, ["json/too-deep"]],
    [82, "a depth of 64", withMetadata(nested(63)), []],
    [82, "a depth of 65", withMetadata(nested(64)), ["json/too-deep"]],
    [83, "a name twice", valid.replace('"2.0",', '"2.1", "version": "2.0",'), ["json/duplicate-key"]],
    [83, "a name twice, nested", withMetadata('{"a": [{"b": 1, "b": 2}]}'), ["json/duplicate-key"]],
    [83, "a name and its escape", withMetadata('{"a": 1, "\\u0061": 2}'), ["json/duplicate-key"]],
    [
      84,
      "members named __proto__",
      withMetadata('{"__proto__": {"a": 1}, "constructor": {"prototype": {"a": 1}}}'),
      [],
    ],
    [84, "a document in __proto__", `{"__proto__": ${valid}}`, ["document/unknown"]],
    [
      85,
      "names of inherited members",
      withMetadata('{"toString": 1, "hasOwnProperty": 2, "then": 3, "valueOf": 4}'),
      [],
    ],
    [85, "nothing but such names", '{"toString": 1, "hasOwnProperty": 2}', ["document/unknown"]],
    [86, "a number without end", withTotal("1e400"), ["json/unsafe-number", "schema/type"]],
    [86, "a number without end below zero", withTotal("-1e400"), ["json/unsafe-number", "schema/type"]],
    [87, "a digit too many", withMetadata('{"a": 9007199254740993}'), ["json/unsafe-number"]],
    [87, "a thousand digits", withMetadata(`{"a": 1${"0".repeat(1000)}}`), ["json/unsafe-number"]],
    [87, "a million digits", withMetadata(`{"a": ${"7".repeat(1_000_000)}}`), ["json/unsafe-number"]],
    [88, "minus zero", withTotal("-0"), []],
    [88, "a whole number with a point", withTotal("1.0"), []],
    [88, "a whole number with an exponent", withTotal("1e2"), []],
    [89, "half of a surrogate pair", withMetadata('{"a": "\\ud800"}'), ["json/lone-surrogate"]],
    [89, "half of a pair as it is", withMetadata('{"a": "\ud800"}'), ["json/lone-surrogate"]],
    [89, "half of a pair in a name", withMetadata('{"\\udfff": 1}'), ["json/lone-surrogate"]],
    [90, "NUL, a mark that turns the text, ESC", withMetadata('{"a": "\\u0000\\u202e\u202e\\u001b[2J"}'), []],
    [91, "a comment", valid.replace("{", "{ // NodeInfo"), ["json/syntax"]],
    [91, "a trailing comma", withMetadata("{},"), ["json/syntax"]],
    [91, "single quotes", valid.replace('"2.0"', "'2.0'"), ["json/syntax"]],
    [91, "NaN", withTotal("NaN"), ["json/syntax"]],
    [91, "a name without quotes", valid.replace('"version"', "version"), ["json/syntax"]],
    [92, "two documents", valid + valid, ["json/trailing"]],
    [92, "documents a line", '{"links": []}\n{"links": []}\n', ["json/trailing"]],
    [92, "JSONP", `callback(${valid});`, ["json/syntax"]],
    [92, "a prefix against scripts", `)]}'\n${valid}`, ["json/syntax"]],
    [93, "one long string", withMetadata(`{"a": "${"x".repeat(fill - 20)}"}`), []],
    [93, "a megabyte and more", withMetadata(`{"a": "${"x".repeat(fill)}"}`), ["json/too-large"]],
    [93, "50,000 members", withMetadata(`{${Array.from({ length: 50_000 }, (_, at) => `"k${at}":1`)}}`), []],
    [93, "white space", " ".repeat(fill) + valid, []],
  ])("row %i: %s", (_row, _what, input, codes) => {
    expect(codesOf(input).sort()).toEqual(codes);
  });

  test("row 93: 70,000 words, with no more diagnostics than the limit", () => {
    const text = nodeInfo({ protocols: Array.from({ length: 70_000 }, (_, at) => `p${at % 9}`) });
    const { diagnostics, omittedCount } = lint(text, { limits: { diagnostics: 7 } });
    expect(diagnostics).toHaveLength(7);
    expect(omittedCount).toBeGreaterThan(60_000);
  });
});

test("counts the omitted findings of text that is not JSON, or that loses something", () => {
  const limits = { diagnostics: 7 };
  for (const [text, count] of [
    [`[${"NaN,\n".repeat(50_000)}1]`, 50_000],
    [withMetadata(`{"a": [${'"\\ud800",'.repeat(50_000)}9007199254740993]}`), 50_001],
  ] as const) {
    const { diagnostics, omittedCount } = lint(text, { limits });
    expect([diagnostics.length, diagnostics.length + omittedCount]).toEqual([7, count]);
  }
});

test("a name that is half of the document is not repeated for thousands of places", () => {
  const members = Array.from({ length: 20_000 }, (_, at) => `"k${at}":1,"k${at}":1`);
  const text = withMetadata(`{"${"x".repeat(500_000)}":{${members}}}`);
  const { diagnostics, omittedCount } = lint(text, { limits: { diagnostics: 10_000 } });
  expect(diagnostics.length + omittedCount).toBe(20_000);
  const length = diagnostics.reduce((sum, { pointer }) => sum + pointer.length, 0);
  expect(length).toBeLessThan(5_000_000);
  expect(diagnostics.length).toBeGreaterThan(1);
});

describe("says where", () => {
  test("the bracket is that is too deep", () => {
    const { range } = only(`[\n${"[".repeat(100_000)}`);
    expect(range).toMatchObject({ start: { offset: 65, line: 2, column: 64 }, end: { offset: 66 } });
  });

  test("the first byte is that is not UTF-8", () => {
    const text = '{\n  "name": "€\xe9"\n}'.replace("€", "\xe2\x82\xac");
    const { range, args, message } = only(bytes(text));
    expect(args.byteOffset).toBe(16);
    expect(message).toBe(
      "Byte 16 (counting from 0) is 0xE9, which is not valid UTF-8 here; it is é in Latin-1 (ISO 8859-1). Save the file as UTF-8.",
    );
    expect(range?.start).toEqual({ offset: 14, line: 2, column: 13 });
  });

  test("both properties with the same name are", () => {
    const { range, related, pointer } = only(withMetadata('{\n"a": 1,\n"b": 2,\n"a": 3 }'));
    expect(pointer).toBe("/metadata/a");
    expect([related[0]?.range?.start.line, range?.start.line]).toEqual([14, 16]);
  });
});

test("row 84: prototypes in a document change none", () => {
  const { value } = lint(withMetadata('{"__proto__": {"isAdmin": true}}'));
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  expect(JSON.stringify(value)).toContain('"metadata":{"__proto__":{"isAdmin":true}}');
});

test("keeps to its own limit of depth, above which a parser would run out of stack", () => {
  const limits = { depth: 1_000_000 };
  expect(lint(nested(900), { limits }).diagnostics.map(({ code }) => code)).toEqual(["document/unknown"]);
  expect(lint(nested(2000), { limits }).diagnostics.map(({ code }) => code)).toEqual(["json/too-deep"]);
});

describe("for any input", () => {
  test(`any bytes (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => holdsTogether(input)),
      { seed, numRuns: 1000 },
    );
  });

  test(`any UTF-16 units (seed ${seed})`, () => {
    const units = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, (input) => holdsTogether(input)),
      { seed, numRuns: 1000 },
    );
  });

  test(`a document that was changed in places (seed ${seed})`, () => {
    const put = fc.oneof(
      fc.constantFrom(
        "",
        "\r",
        "\n",
        "\r\n",
        '"',
        "'",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\\",
        "/*",
        "//",
        "\ud800",
        "\\ud800",
      ),
      fc.constantFrom(
        "\ufeff",
        "\0",
        "1e999",
        "\u2028",
        '"version": "2.0",',
        "\u{1f600}",
        "true",
        "null",
        "-",
      ),
    );
    const change = fc.tuple(fc.nat(), fc.nat(4), put);
    const changed = fc.array(change, { maxLength: 6 }).map((changes) =>
      changes.reduce((text, [at, length, put]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + put + text.slice(start + length);
      }, valid),
    );
    fc.assert(
      fc.property(changed, (input) => holdsTogether(input)),
      { seed, numRuns: 2000 },
    );
    fc.assert(
      fc.property(changed, fc.nat(), (input, at) => holdsTogether(corrupted(input, at))),
      { seed, numRuns: 500 },
    );
  });
});

/** The bytes of a text, with one of them made no UTF-8. */
function corrupted(text: string, at: number): Uint8Array {
  const input = new TextEncoder().encode(text);
  if (input.length > 0) input[at % input.length] = 0xff;
  return input;
}

/** Lint does not throw, and all places lie in the text, in lines and columns that fit. */
function holdsTogether(input: Uint8Array | string): void {
  const text =
    typeof input === "string" ? input : new TextDecoder("utf-8", { ignoreBOM: true }).decode(input);
  const { diagnostics, ...result } = lint(input);
  if (!("value" in result)) expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  for (const { range, related, suggestions, message } of diagnostics) {
    expect(message).toMatch(/^[^\p{Cc}\p{Cs}]+[.?]$/u);
    expectInside(range, text);
    for (const each of related) expectInside(each.range, text);
    for (const { edits } of suggestions) {
      for (const edit of edits) expectInside(edit.range, text);
      const sorted = edits.toSorted((a, b) => a.range.start.offset - b.range.start.offset);
      for (const [index, { range }] of sorted.entries())
        expect(range.start.offset).toBeGreaterThanOrEqual(sorted[index - 1]?.range.end.offset ?? 0);
    }
  }
}

function expectInside(range: Range | undefined, text: string): void {
  if (range === undefined) throw new Error("A diagnostic of a text has no range.");
  expect(range.start.offset).toBeGreaterThanOrEqual(0);
  expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
  expect(range.end.offset).toBeLessThanOrEqual(text.length);
  for (const position of [range.start, range.end])
    expect(position).toEqual(positionIn(text, position.offset));
}

/** Counts lines as people do: an offset between a carriage return and its line feed is still on their line. */
function positionIn(text: string, offset: number): Position {
  const isWithinBreak = text[offset - 1] === "\r" && text[offset] === "\n";
  const lines = text.slice(0, isWithinBreak ? offset - 1 : offset).split(/\r\n|\r|\n/);
  const column = (lines.at(-1)?.length ?? 0) + 1 + (isWithinBreak ? 1 : 0);
  return { offset, line: lines.length, column };
}

function only(input: Uint8Array | string) {
  const { diagnostics } = lint(input);
  const [first] = diagnostics;
  if (first === undefined || diagnostics.length > 1) throw new Error(`There are ${diagnostics.length}.`);
  return first;
}

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
}

/** The bytes of an ASCII text in UTF-16, the little end first. */
function utf16(text: string): Uint8Array {
  return bytes([...text].map((unit) => (unit === "\ufeff" ? "\xff\xfe" : `${unit}\0`)).join(""));
}
