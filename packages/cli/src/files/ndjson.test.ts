import { seed } from "@nodeinfo-kit/test-support/seed";
import { array, assert, asyncProperty, constantFrom, integer } from "fast-check";
import { describe, expect, test } from "vitest";
import { isNamedNdjson, linesOf } from "./ndjson.js";

/** Reads bytes that come in chunks of some size. */
async function read(
  bytes: Uint8Array | string,
  { chunk = 65_536, most = 1000, input = 2 ** 20, maxLines = 2 ** 22 } = {},
) {
  const all = Buffer.from(bytes);
  async function* stream() {
    for (let start = 0; start < all.length; start += chunk) yield all.subarray(start, start + chunk);
  }
  const lines = [];
  for await (const { bytes, ...place } of linesOf(stream(), { line: most, input, lines: maxLines }))
    lines.push({ text: Buffer.from(bytes).toString(), ...place });
  return lines;
}

test("each line has its number, and where it begins", async () => {
  expect(await read('{"a":1}\n{"é😀":2}\r\n[3]')).toEqual([
    { text: '{"a":1}', firstLine: 1, firstOffset: 0 },
    { text: '{"é😀":2}', firstLine: 2, firstOffset: 8 },
    { text: "[3]", firstLine: 3, firstOffset: 19 },
  ]);
});

test("empty lines are skipped, but counted", async () => {
  expect(await read("\n \t\r\n1\n\n")).toEqual([{ text: "1", firstLine: 3, firstOffset: 5 }]);
  expect(await read("")).toEqual([]);
});

test("a byte order mark stays in its line, and is not counted", async () => {
  expect(await read("\ufeff1\n2")).toEqual([
    { text: "\ufeff1", firstLine: 1, firstOffset: 0 },
    { text: "2", firstLine: 2, firstOffset: 2 },
  ]);
});

describe("an input that may never end is read", () => {
  test("up to so many bytes, of one line or of many", async () => {
    const message = "the limit is 2 MiB, and 1 MiB a line. Split the input.";
    const limits = { most: 2 ** 20, input: 2 ** 21 };
    await expect(read("x".repeat(2 ** 21 + 1), limits)).rejects.toThrow(
      `Reading stopped in line 1: ${message}`,
    );
    await expect(read("\n".repeat(2 ** 21 + 1), limits)).rejects.toThrow(message);
    expect(await read(`x${"\n".repeat(2 ** 21 - 1)}`, limits)).toHaveLength(1);
  });

  test("up to so many lines", async () => {
    const message = "Reading stopped after line 3: the limit is 3 lines. Split the input.";
    for (const chunk of [1, 2, 100]) {
      await expect(read("1\n\n2\n3", { maxLines: 3, chunk })).rejects.toThrow(message);
      await expect(read("1\n\n2\n\n", { maxLines: 3, chunk })).rejects.toThrow(message);
      expect(await read("1\n\n2\n", { maxLines: 3, chunk })).toHaveLength(2);
    }
  });

  test("and what was read until then is returned", async () => {
    async function* stream() {
      for (;;) yield Buffer.from("1\n");
    }
    const lines: unknown[] = [];
    const limits = { line: 10, input: 100, lines: 3 };
    await expect(async () => {
      for await (const line of linesOf(stream(), limits)) lines.push(line);
    }).rejects.toThrow("after line 3");
    expect(lines).toHaveLength(3);
  });
});

describe("of a long line", () => {
  test("one byte above the limit is kept, and what follows is read as if nothing had been", async () => {
    const lines = await read(`${"x".repeat(5000)}\n1\n`, { most: 1000, chunk: 64 });
    expect(lines).toEqual([
      { text: "x".repeat(1001), firstLine: 1, firstOffset: 0 },
      { text: "1", firstLine: 2, firstOffset: 5001 },
    ]);
  });

  test("no more is kept in memory", async () => {
    async function* stream() {
      for (let chunk = 0; chunk < 100; chunk++) yield Buffer.alloc(100_000, "x");
    }
    for await (const { bytes } of linesOf(stream(), { line: 1000, input: 2 ** 24, lines: 1 }))
      expect(bytes.buffer.byteLength).toBeLessThanOrEqual(100_000);
  });

  test("that has just the limit, all is kept, however it ends", async () => {
    for (const end of ["", "\n", "\r\n"])
      for (const chunk of [1, 7, 65_536]) {
        const [line] = await read(`${"x".repeat(1000)}${end}`, { chunk });
        expect(line?.text).toBe("x".repeat(1000));
      }
  });
});

test(`a file is read the same regardless of its chunks (seed ${seed})`, async () => {
  const piece = constantFrom("\n", "\r\n", " ", "\ufeff", "é", "😀", "{", "xx", "x".repeat(9));
  await assert(
    asyncProperty(array(piece, { maxLength: 30 }), integer({ min: 1, max: 20 }), async (pieces, chunk) => {
      const text = pieces.join("");
      const hasMark = text.startsWith("\ufeff");
      let offset = hasMark ? -1 : 0;
      const expected = text.split("\n").flatMap((line, index) => {
        const firstOffset = Math.max(0, offset);
        offset += line.length + 1;
        const isBlank = /^[ \t\v\f\r]*$/.test(line);
        return isBlank ? [] : [{ text: line.replace(/\r$/, ""), firstLine: index + 1, firstOffset }];
      });
      expect(await read(text, { chunk })).toEqual(expected);
    }),
    { seed, numRuns: 500 },
  );
});

test("a name says whether there is a document on each line", () => {
  for (const name of ["a.ndjson", "b/c.jsonl", "A.NDJSON"]) expect(isNamedNdjson(name)).toBe(true);
  for (const name of ["a.json", "ndjson", "a.ndjson.gz", "-"]) expect(isNamedNdjson(name)).toBe(false);
});
