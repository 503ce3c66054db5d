import type { Found, Rule } from "../../rule.js";
import type { EncodingFault, WideEncoding } from "../../text/decode.js";
import type { BadByte } from "../../text/utf8.js";
import { nodeInfo } from "../samples.js";

/** The input is not valid UTF-8. */
export const rule: Rule = {
  code: "json/encoding",
  severity: "error",
  summary: "The input is not valid UTF-8.",
  explanation:
    "JSON that programs exchange is UTF-8, regardless of `charset`. Some readers reject any other bytes, and some show the wrong characters. Save the file as UTF-8, or make the server send UTF-8.",
  source: { name: "RFC 8259, section 8.1", url: "https://www.rfc-editor.org/rfc/rfc8259#section-8.1" },
  bad: { text: latin1(nodeInfo({ metadata: { nodeName: "Caf\xe9" } })), marks: "\ufffd" },
  good: { text: nodeInfo({ metadata: { nodeName: "Caf\xe9" } }) },
  documents: [],
};

/** Encodes a text with one byte per character. */
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
    message: `The input is ${name}, as the ${sign} at byte ${byteOffset} (counting from 0) shows, but JSON must be UTF-8. Save the file as UTF-8.`,
    args: { byteOffset, encoding: name },
  };
}

/** `start` is the number of characters before the bad byte. */
function foundBadByte({ byteOffset, byte, reason }: BadByte, start: number): Found {
  const shown = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  const isLatin1 = reason === "stray" && byte >= 0xa0;
  const why = isLatin1 ? whyLatin1(byte) : whys[reason];
  return {
    rule,
    path: [],
    span: { start, end: start + 1 },
    message: `Byte ${byteOffset} (counting from 0) is ${shown}, which is not valid UTF-8 here${why}. Save the file as UTF-8.`,
    args: { byteOffset, byte, reason: isLatin1 ? "latin1" : reason },
  };
}

const whys: Readonly<Record<BadByte["reason"], string>> = {
  overlong: ": the character has more bytes than it needs",
  surrogate: ": it starts half of a surrogate pair, as in CESU-8",
  beyond: ": it starts a character beyond U+10FFFF, which does not exist",
  cut: ": the character that it starts is cut off",
  stray: ": no character starts with it",
};

function whyLatin1(byte: number): string {
  return `; it is ${String.fromCharCode(byte)} in Latin-1 (ISO 8859-1)`;
}
