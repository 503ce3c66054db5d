const longestExcerpt = 120;

/**
 * Says what a value is, for a message: `null`, `the string "12"`, `an empty array`, `a Date`, `missing`. Never looks inside
 * objects.
 */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return isPlain(value) ? `the string "${value}"` : `the string ${quote(value)}`;
    case "number":
      return `the number ${Object.is(value, -0) ? "-0" : value}`;
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      if (!Array.isArray(value)) return describeObject(value);
      return value.length === 0 ? "an empty array" : "an array";
    case "undefined":
      return "missing";
    default:
      return `a ${typeof value}`;
  }
}

/** Says of which class an object is, by the name that the class has. What JSON has is of none. */
function describeObject(value: object): string {
  const prototype = Object.getPrototypeOf(value);
  // In another realm, such as a test runner's, `Object.prototype` is another, but has no prototype either.
  if (!prototype || !Object.getPrototypeOf(prototype)) return "an object";
  const name = String(Object(prototype.constructor).name);
  if (!/^\w{1,50}$/.test(name)) return "an instance of a class";
  return `${/^[AEIO]/i.test(name) ? "an" : "a"} ${name}`;
}

/**
 * Quotes a string for a message: at most 120 characters of it, with everything escaped that is not seen as it is
 * (control characters, line separators, marks that turn the direction of the text).
 */
export function quote(text: string): string {
  if (isPlain(text)) return `"${text}"`;
  const excerpt = text.slice(0, longestExcerpt);
  const escaped = JSON.stringify(excerpt).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return excerpt.length < text.length ? `${escaped.slice(0, -1)}…"` : escaped;
}

/** Whether a text is short and seen as it is: ASCII without control characters, quotation marks and backslashes. */
function isPlain(text: string): boolean {
  if (text.length > longestExcerpt) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) return false;
  }
  return true;
}
