/** Whether an input has more bytes than that: bytes, or a text as it is in UTF-8. */
export function isLongerThan(most: number, input: Uint8Array | string): boolean {
  if (typeof input !== "string") return input.byteLength > most;
  // A UTF-16 unit takes one byte to three.
  if (input.length > most) return true;
  if (input.length * 3 <= most) return false;
  return lengthInBytes(input) > most;
}

function lengthInBytes(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) length++;
    // The two halves of a pair take four bytes, which is what they have been given.
    if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) length++;
  }
  return length;
}
