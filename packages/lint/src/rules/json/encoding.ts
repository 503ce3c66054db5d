import type { Found, Rule } from "../../rule.js";
import type { EncodingFault, WideEncoding } from "../../text/decode.js";
import type { BadByte } from "../../text/utf8.js";
import { nodeInfo } from "../samples.js";

/** The bytes are no UTF-8. */
export const rule: Rule = {
  code: "json/encoding",
  severity: "error",
  summary: "The bytes are no UTF-8.",
  explanation:
    "JSON that is exchanged between programs is UTF-8, and no `charset` changes that. Some readers refuse any other bytes, and some show other characters than were written. Save the file as UTF-8, or make the server send it.",
  source: { name: "RFC 8259, section 8.1", url: "https://www.rfc-editor.org/rfc/rfc8259#section-8.1" },
  bad: { text: latin1(nodeInfo({ metadata: { nodeName: "Caf\xe9" } })), marks: "\ufffd" },
  good: { text: nodeInfo({ metadata: { nodeName: "Caf\xe9" } }) },
  documents: [],
};

/** The bytes of a text with one byte a character. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function foundEncoding(fault: EncodingFault): Found {
  return "wide" in fault ? foundWideText(fault.wide) : foundBadByte(fault.badByte, fault.start);
}

function foundWideText({ name, hasMark, byteOffset }: WideEncoding): Found {
  const sign = hasMark ? "byte order mark" : "zero";
  return {
    rule,
    path: [],
    span: { start: byteOffset, end: byteOffset + 1 },
    message: `The bytes are ${name}, as the ${sign} at byte ${byteOffset} (counted from 0) says, but JSON is sent as UTF-8. Save the text as UTF-8.`,
    args: { byteOffset, encoding: name },
  };
}

/** Of the bytes before the bad one, there are `start` characters. */
function foundBadByte({ byteOffset, byte, reason }: BadByte, start: number): Found {
  const shown = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  const isLatin1 = reason === "stray" && byte >= 0xa0;
  const why = isLatin1 ? whyLatin1(byte) : whys[reason];
  return {
    rule,
    path: [],
    span: { start, end: start + 1 },
    message: `Byte ${byteOffset} (counted from 0), ${shown}, is no UTF-8: ${why}. Save the text as UTF-8.`,
    args: { byteOffset, byte, reason: isLatin1 ? "latin1" : reason },
  };
}

const whys: Readonly<Record<BadByte["reason"], string>> = {
  overlong: "it writes a character with more bytes than that has",
  surrogate: "it begins half of a surrogate pair, as CESU-8 writes a character, and not the character",
  beyond: "it begins a character beyond U+10FFFF, and there is none",
  cut: "the character that it begins is cut off",
  stray: "no character begins with it",
};

function whyLatin1(byte: number): string {
  return `it stands by itself, as for ${String.fromCharCode(byte)} in Latin-1 (ISO 8859-1)`;
}
