const quotationMark = 0x22;
const colon = 0x3a;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** The start of the first object or array that is nested in more than `depth` others; undefined if there is none. */
export function bracketBelow(depth: number, text: string): number | undefined {
  if (!hasMoreBrackets(text, depth)) return undefined;
  return outline(text, depth).tooDeep;
}

/** Counts the properties of all objects in a JSON text, including duplicates. */
export function countProperties(text: string): number {
  return outline(text, Number.POSITIVE_INFINITY).colons;
}

/** Whether a text contains more opening brackets than `max`, including those in strings. */
function hasMoreBrackets(text: string, max: number): boolean {
  let count = 0;
  for (const bracket of ["{", "["])
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1))
      if (++count > max) return true;
  return false;
}

/** Scans a text once, skipping strings. The result is only reliable for JSON, but any input takes linear time. */
function outline(text: string, maxDepth: number): { colons: number; tooDeep?: number } {
  let [depth, colons] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quotationMark:
        at = endOfString(text, at);
        break;
      case colon:
        colons++;
        break;
      case openBracket:
      case openBrace:
        if (++depth > maxDepth) return { colons, tooDeep: at };
        break;
      case closeBracket:
      case closeBrace:
        depth--;
        break;
    }
  }
  return { colons };
}

/** The end of the string that starts at an offset: its closing quotation mark, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before--;
    const isEscaped = (end - before) % 2 === 0;
    if (!isEscaped) return end;
  }
  return text.length;
}
