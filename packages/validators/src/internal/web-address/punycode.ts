/** Punycode, by which a label of a host name is written in ASCII: https://www.rfc-editor.org/rfc/rfc3492 */

const base = 36;
const [minThreshold, maxThreshold] = [1, 26];
const firstCodePoint = 0x80;
const firstBias = 72;

/** Writes a label without `xn--`. The time that it takes grows by the square of the length. */
export function encodePunycode(label: string): string {
  const codePoints = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const plain = codePoints.filter((codePoint) => codePoint < firstCodePoint);
  let written = String.fromCodePoint(...plain) + (plain.length > 0 ? "-" : "");
  let done = plain.length;
  let bias = firstBias;
  let delta = 0;
  let codePoint = firstCodePoint;
  while (done < codePoints.length) {
    const next = Math.min(...codePoints.filter((each) => each >= codePoint));
    delta += (next - codePoint) * (done + 1);
    codePoint = next;
    for (const each of codePoints) {
      if (each < codePoint) delta++;
      if (each !== codePoint) continue;
      written += encodeNumber(delta, bias);
      bias = adapt(delta, done + 1, done === plain.length);
      delta = 0;
      done++;
    }
    delta++;
    codePoint++;
  }
  return written;
}

/** Reads a label without its `xn--`, in small letters. Undefined, if it is not Punycode. */
export function decodePunycode(written: string): string | undefined {
  const end = written.lastIndexOf("-");
  const codePoints = Array.from(written.slice(0, Math.max(0, end)), (character) => character.charCodeAt(0));
  const plain = codePoints.length;
  let at = end + 1;
  let bias = firstBias;
  let codePoint = firstCodePoint;
  let index = 0;
  while (at < written.length) {
    const start = index;
    for (let weight = 1, place = base; ; place += base) {
      const digit = digits.indexOf(written.charAt(at++) || "none");
      if (digit < 0) return undefined;
      index += digit * weight;
      const threshold = thresholdOf(place, bias);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = codePoints.length + 1;
    bias = adapt(index - start, length, codePoints.length === plain);
    codePoint += Math.floor(index / length);
    index %= length;
    if (codePoint > 0x10ffff) return undefined;
    codePoints.splice(index++, 0, codePoint);
  }
  return String.fromCodePoint(...codePoints);
}

const digits = "abcdefghijklmnopqrstuvwxyz0123456789";

function encodeNumber(number: number, bias: number): string {
  let written = "";
  let left = number;
  for (let place = base; ; place += base) {
    const threshold = thresholdOf(place, bias);
    if (left < threshold) return written + digits.charAt(left);
    written += digits.charAt(threshold + ((left - threshold) % (base - threshold)));
    left = Math.floor((left - threshold) / (base - threshold));
  }
}

function thresholdOf(place: number, bias: number): number {
  return Math.min(maxThreshold, Math.max(minThreshold, place - bias));
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? 700 : 2));
  left += Math.floor(left / length);
  let bias = 0;
  for (; left > 455; bias += base) left = Math.floor(left / (base - minThreshold));
  return bias + Math.floor((36 * left) / (left + 38));
}
