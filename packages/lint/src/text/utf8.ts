/** The first byte that is not valid UTF-8. */
export interface BadByte {
  /** The offset of the byte, from 0. */
  readonly byteOffset: number;
  readonly byte: number;
  readonly reason: "overlong" | "surrogate" | "beyond" | "cut" | "stray";
}

/** Finds the first byte that is not part of a UTF-8 character (RFC 3629); undefined if all are. */
export function badByteIn(bytes: Uint8Array): BadByte | undefined {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = lengthOf(byte);
    const reason = length === 1 ? undefined : faultOf(bytes, at, length);
    if (reason !== undefined) return { byteOffset: at, byte, reason };
    at += length;
  }
  return undefined;
}

/** The number of bytes of the character that starts with this byte; 0 if none does. */
function lengthOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

function faultOf(bytes: Uint8Array, at: number, length: number): BadByte["reason"] | undefined {
  const [byte = 0, second = 0] = bytes.subarray(at, at + 2);
  const isContinued = second >= 0x80 && second < 0xc0;
  if (length === 0) {
    if (!isContinued) return "stray";
    if (byte === 0xc0 || byte === 0xc1) return "overlong";
    return byte >= 0xf5 ? "beyond" : "stray";
  }
  if (isContinued) {
    if ((byte === 0xe0 && second < 0xa0) || (byte === 0xf0 && second < 0x90)) return "overlong";
    if (byte === 0xed && second >= 0xa0) return "surrogate";
    if (byte === 0xf4 && second >= 0x90) return "beyond";
  }
  for (let next = at + 1; next < at + length; next++) {
    const following = bytes[next];
    if (following === undefined) return "cut";
    if (following < 0x80 || following >= 0xc0) return isContinued ? "cut" : "stray";
  }
  return undefined;
}
