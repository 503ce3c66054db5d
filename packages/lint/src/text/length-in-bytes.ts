/** Whether an input has more bytes than that: bytes, or a text as it is in UTF-8. */
export function isLongerThan(most: number, input: Uint8Array | string): boolean {
  if (typeof input !== "string") return input.byteLength > most;
  // A UTF-16 unit takes one byte to three.
  if (input.length > most) return true;
  if (input.length * 3 <= most) return false;
  return new TextEncoder().encode(input).byteLength > most;
}
