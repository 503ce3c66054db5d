import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { expect, test } from "vitest";
import { badByteIn } from "./utf8.js";

test.each([
  ["overlong, two bytes", [0x22, 0xc0, 0xaf], 1, "overlong"],
  ["overlong, three bytes", [0xe0, 0x9f, 0xbf], 0, "overlong"],
  ["overlong, four bytes", [0xf0, 0x8f, 0xbf, 0xbf], 0, "overlong"],
  ["a surrogate (CESU-8)", [0x61, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], 1, "surrogate"],
  ["beyond U+10FFFF", [0xf4, 0x90, 0x80, 0x80], 0, "beyond"],
  ["six bytes", [0xfc, 0x83, 0xbf, 0xbf, 0xbf, 0xbf], 0, "beyond"],
  ["cut off by the end", [0xc3, 0xa9, 0xe2, 0x82], 2, "cut"],
  ["cut off by another character", [0xe2, 0x82, 0x22], 0, "cut"],
  ["é in Latin-1", [0x63, 0xe9, 0x22], 1, "stray"],
  ["a byte that goes on with nothing", [0x22, 0x80], 1, "stray"],
])("%s", (_, bytes, byteOffset, reason) => {
  expect(badByteIn(Uint8Array.from(bytes))).toEqual({ byteOffset, byte: bytes[byteOffset], reason });
});

test(`finds a bad byte if TextDecoder rejects the bytes, in the same place (seed ${seed})`, () => {
  const unit = fc.oneof(
    fc.constantFrom([0x61], [0xc3, 0xa9], [0xe2, 0x82, 0xac], [0xf0, 0x9f, 0x98, 0x80], [0xef, 0xbb, 0xbf]),
    fc.uint8Array({ minLength: 1, maxLength: 3 }).map((bytes) => [...bytes]),
    fc.constantFrom(
      [0xe0, 0x9f],
      [0xed, 0xa0],
      [0xf4, 0x90],
      [0xf0, 0x80],
      [0xc0],
      [0xf5],
      [0xe2, 0x82],
      [0xf0, 0x9f, 0x98],
    ),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
      const bytes = Uint8Array.from(units.flat());
      const bad = badByteIn(bytes)?.byteOffset;
      expect(bad === undefined).toBe(isUtf8(bytes));
      if (bad === undefined) return;
      expect(isUtf8(bytes.subarray(0, bad))).toBe(true);
      const shown = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, bad));
      expect(shown.startsWith(`${before}\ufffd`)).toBe(true);
    }),
    { seed, numRuns: 3000 },
  );
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
