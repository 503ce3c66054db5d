import { type BadByte, badByteIn } from "./utf8.js";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Turns bytes into text. What is no UTF-8 has a fault, and its text is there to be shown: U+FFFD stands for what cannot be
 * read. A byte order mark stays.
 */
export function decode(bytes: Uint8Array): { text: string; fault?: EncodingFault } {
  // Bytes that were handed over to another thread are gone, and cannot even be decoded.
  if (bytes.byteLength === 0) return { text: "" };
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: leniently(bytes), fault: { wide } };
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return decodeBroken(new Uint8Array(bytes));
  }
}

/** The bytes are a copy: bytes that programs share cannot be decoded everywhere, and could change in between. */
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

/** Why bytes are not UTF-8. Of the text before a bad byte, there are `start` characters. */
export type EncodingFault =
  | { readonly wide: WideEncoding }
  | { readonly badByte: BadByte; readonly start: number };

/** An encoding of two bytes a character or four. */
export interface WideEncoding {
  readonly name: "UTF-16" | "UTF-32";
  readonly hasMark: boolean;
  /** Of the first byte that is no part of a text in UTF-8. */
  readonly byteOffset: number;
}

/**
 * Tells UTF-16 and UTF-32 by their byte order mark, or by the zeros that the first character of a JSON text has in them, which
 * is an ASCII one.
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
