import { type BadByte, badByteIn } from "./utf8.js";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Decodes bytes as UTF-8. Invalid input has a fault, and its text is only for display, with U+FFFD for bytes that cannot be
 * read. A byte order mark is kept.
 */
export function decode(bytes: Uint8Array): { text: string; fault?: EncodingFault } {
  // A transferred buffer has no bytes left, and decoding it would throw.
  if (bytes.byteLength === 0) return { text: "" };
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: leniently(bytes), fault: { wide } };
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return decodeBroken(new Uint8Array(bytes));
  }
}

/** The bytes are a copy: shared memory cannot be decoded everywhere, and could change meanwhile. */
function decodeBroken(bytes: Uint8Array<ArrayBuffer>): { text: string; fault?: EncodingFault } {
  const text = lenient.decode(bytes);
  const badByte = badByteIn(bytes);
  if (badByte === undefined) return { text };
  const start = lenient.decode(bytes.subarray(0, badByte.byteOffset)).length;
  return { text, fault: { badByte, start } };
}

function leniently(bytes: Uint8Array): string {
  return lenient.decode(new Uint8Array(bytes));
}

/** The reason why bytes are not UTF-8. `start` is the number of characters before a bad byte. */
export type EncodingFault =
  | { readonly wide: WideEncoding }
  | { readonly badByte: BadByte; readonly start: number };

/** An encoding with two or four bytes per character. */
export interface WideEncoding {
  readonly name: "UTF-16" | "UTF-32";
  readonly hasMark: boolean;
  /** The offset of the first byte that is not valid UTF-8. */
  readonly byteOffset: number;
}

/**
 * Detects UTF-16 and UTF-32 by their byte order mark, or by the zero bytes of the first character, which is ASCII in JSON.
 */
function wideEncodingOf(bytes: Uint8Array): WideEncoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe)
    return { name: c === 0 && d === 0 ? "UTF-32" : "UTF-16", hasMark: true, byteOffset: 0 };
  if (a === 0xfe && b === 0xff) return { name: "UTF-16", hasMark: true, byteOffset: 0 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { name: "UTF-32", hasMark: true, byteOffset: 0 };
  if ((a !== 0 && b !== 0) || bytes.length % 2 !== 0 || bytes.every(isBlank)) return undefined;
  const byteOffset = a === 0 ? 0 : 1;
  return { name: b === 0 && c === 0 ? "UTF-32" : "UTF-16", hasMark: false, byteOffset };
}

function isBlank(byte: number): boolean {
  return byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
