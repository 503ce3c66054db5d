import { changeSettled } from "../settled.js";
import { isNumeric, readIpv4, readIpv6 } from "./ip-address.js";
import { decodePunycode, encodePunycode } from "./punycode.js";

/** No name of a host is longer, and Punycode takes time by the square. */
const maxNameLength = 255;
const maxLabelLength = 63;

/**
 * Reads a host as browsers do, into the form that all its spellings have in common: small letters, Punycode, an IPv4 address in
 * four numbers. Undefined, if it is not one. The parsers of runtimes are not asked: they differ over `xn--`, and over what each
 * version of Unicode has.
 * @see https://url.spec.whatwg.org/#host-parsing
 */
export function readHost(written: string): string | undefined {
  if (written.startsWith("[")) {
    const address = written.endsWith("]") ? readIpv6(written.slice(1, -1)) : undefined;
    return address === undefined ? undefined : `[${address}]`;
  }
  const name = readName(written.includes("%") ? decoded(written) : written);
  if (name === undefined || name === "" || forbidden.test(name)) return undefined;
  return isNumeric(name) ? readIpv4(name) : name;
}

const forbidden = /[\0-\x20#%/:<>?@[\\\]^|\x7f]/;

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

function readName(written = ""): string | undefined {
  const isAscii = /^[\0-\x7f]*$/.test(written);
  if (!isAscii && (written.length > maxNameLength || disallowed.test(written))) return undefined;
  const labels = common(written).split(".").map(readLabel);
  return labels.every((label) => label !== undefined) ? labels.join(".") : undefined;
}

/** What is not seen, what is not a character, and a joiner that joins nothing. */
const disallowed =
  /[\s\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u061c\u200e-\u202e\u2061-\u206f\ufff9-\ufffd\u{e0000}-\u{e0fff}]|(?<![^\0-\x7f])[\u200c\u200d]/u;

/** The form of a name that all its spellings have in common. */
function common(name: string): string {
  const seen = name.replace(/[\u00ad\u200b\u2060]|[\ufe00-\ufe0f]/g, "").replace(/[\u3002\uff61]/g, ".");
  return changeSettled(seen, (part) =>
    // Letter by letter: at the end of a word, a small sigma is another one.
    part
      .normalize("NFKC")
      .replace(/./gsu, (character) => character.toLowerCase())
      .normalize("NFKC"),
  );
}

function readLabel(label: string): string | undefined {
  if (!label.startsWith("xn--")) return /[^\0-\x7f]/.test(label) ? `xn--${encodePunycode(label)}` : label;
  const meant = label.length > maxLabelLength ? undefined : decodePunycode(label.slice("xn--".length));
  const isRight =
    meant !== undefined &&
    !meant.startsWith("xn--") &&
    !disallowed.test(meant) &&
    common(meant) === meant &&
    `xn--${encodePunycode(meant)}` === label &&
    /[^\0-\x7f]/.test(meant);
  return isRight ? label : undefined;
}
