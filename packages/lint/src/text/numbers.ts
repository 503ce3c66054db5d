/** A normalised decimal number: `digits` times ten to the power of `exponent`. */
interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** The number of digits that identify any double. */
const maxDigits = 17;

/**
 * Whether `JSON.parse` keeps a number as it is written, to the relevant precision: every digit of an integer, and
 * seventeen digits of other numbers.
 */
export function isKept(written: string): boolean {
  const value = Number(written);
  if (!Number.isFinite(value)) return false;
  const { digits, exponent } = decimalOf(written);
  if (digits === "") return true;
  if (value === 0 || digits.length > maxDigits) return false;
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return true;
  const kept = decimalOf(String(value));
  return kept.digits === digits && kept.exponent === exponent;
}

function decimalOf(written: string): Decimal {
  const [significand = "", power = "0"] = written.replace(/^-/, "").toLowerCase().split("e");
  const [whole = "", fraction = ""] = significand.split(".");
  const padded = `${whole}${fraction}`;
  const digits = padded.replace(/^0+/, "");
  const stripped = withoutTrailingZeros(digits);
  return { digits: stripped, exponent: Number(power) - fraction.length + digits.length - stripped.length };
}

/** Removes trailing zeros. A pattern such as `0+$` would take quadratic time. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}
