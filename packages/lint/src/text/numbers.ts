/** A decimal number without what does not count: `digits` times ten to the power of `exponent`. */
interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** No number of JavaScript, nor of any program that keeps 64 bits of one, needs more digits to be told from all others. */
const mostDigits = 17;

/**
 * Whether `JSON.parse` keeps a number as it is written, as far as it matters: every digit of a whole number, and seventeen of
 * any other one.
 */
export function isKept(written: string): boolean {
  const value = Number(written);
  if (!Number.isFinite(value)) return false;
  const { digits, exponent } = decimalOf(written);
  if (digits === "") return true;
  if (value === 0 || digits.length > mostDigits) return false;
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return true;
  const kept = decimalOf(String(value));
  return kept.digits === digits && kept.exponent === exponent;
}

function decimalOf(written: string): Decimal {
  const [significand = "", power = "0"] = written.replace(/^-/, "").toLowerCase().split("e");
  const [whole = "", fraction = ""] = significand.split(".");
  const padded = `${whole}${fraction}`;
  const digits = padded.replace(/^0+/, "");
  const stripped = withoutZerosBehind(digits);
  return { digits: stripped, exponent: Number(power) - fraction.length + digits.length - stripped.length };
}

/** A pattern such as `0+$` would try each zero of a long number. */
function withoutZerosBehind(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}
