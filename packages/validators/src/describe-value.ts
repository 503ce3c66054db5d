const maxExcerpt = 120;

/**
 * Describes a value for a message: `null`, `the string "12"`, `an empty array`, `a Date`, `missing`. Never reads the
 * properties of objects.
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

/** Describes an object by the name of its class. Objects of JSON have none. */
function describeObject(value: object): string {
  const prototype = Object.getPrototypeOf(value);
  // Another realm, such as a test runner's, has a different `Object.prototype`, which has no prototype either.
  if (!prototype || !Object.getPrototypeOf(prototype)) return "an object";
  const name = String(Object(prototype.constructor).name);
  if (!/^\w{1,50}$/.test(name)) return "an instance of a class";
  return `${/^[AEIO]/i.test(name) ? "an" : "a"} ${name}`;
}

/**
 * Quotes a string for a message: at most 120 characters of it, with invisible and misleading characters escaped
 * (control characters, line separators, direction marks).
 */
export function quote(text: string): string {
  if (isPlain(text)) return `"${text}"`;
  const excerpt = text.slice(0, maxExcerpt);
  const escaped = JSON.stringify(excerpt).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return excerpt.length < text.length ? `${escaped.slice(0, -1)}…"` : escaped;
}

/** Whether a string is short and needs no escapes: ASCII without control characters, quotes and backslashes. */
function isPlain(text: string): boolean {
  if (text.length > maxExcerpt) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) return false;
  }
  return true;
}
