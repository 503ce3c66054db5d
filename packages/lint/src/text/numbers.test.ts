import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isKept } from "./numbers.js";

test.each([
  ["0"],
  ["-0"],
  ["0.0"],
  ["0e400"],
  ["1.0"],
  ["1e2"],
  ["1E+2"],
  ["0.1"],
  ["12.50"],
  ["1e-7"],
  ["5e-324"],
  ["3.141592653589793"],
  ["0.10000000000000001"],
  ["0.1000000000000000000000"],
  ["9007199254740991"],
  ["9007199254740992"],
  ["100000000000000000000"],
  ["1e300"],
  ["-1.7976931348623157e308"],
])("%s is kept", (written) => {
  expect(isKept(written)).toBe(true);
});

test.each([
  ["a digit more than whole numbers have", "9007199254740993"],
  ["the same below zero", "-9007199254740993"],
  ["the same with a point", "9007199254740993.0"],
  ["the same with an exponent", "90071992547409930e-1"],
  ["twenty digits", "12345678901234567890"],
  ["a number too large", "1e309"],
  ["a number too large below zero", "-1e400"],
  ["a number too near to zero", "123.456e-789"],
  ["the same without an exponent", `0.${"0".repeat(400)}1`],
  ["more of pi than there is room for", "3.141592653589793238462643383279"],
  ["a million digits", "9".repeat(1_000_000)],
  ["a million digits behind the point", `0.${"3".repeat(1_000_000)}`],
])("%s is not kept", (_, written) => {
  expect(isKept(written)).toBe(false);
});

test(`keeps every number of JavaScript as it writes it, and fifteen digits of any other (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.nat(14), (number, digits) => {
      const rounded = number.toExponential(digits);
      fc.pre(Number.isFinite(Number(rounded)));
      expect(isKept(String(number))).toBe(true);
      expect(isKept(number.toExponential())).toBe(true);
      expect(isKept(rounded) || Number(rounded) === 0).toBe(true);
    }),
    { seed },
  );
});

test(`keeps a whole number if it is written again with the same digits (seed ${seed})`, () => {
  const largest = 10n ** 21n - 1n;
  fc.assert(
    fc.property(fc.bigInt(-largest, largest), fc.nat(70), (number, shift) => {
      const whole = String(number / 2n ** BigInt(shift));
      expect(isKept(whole)).toBe(String(Number(whole)) === whole);
    }),
    { seed, numRuns: 2000 },
  );
});
