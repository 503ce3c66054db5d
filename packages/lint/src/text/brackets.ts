const quotationMark = 0x22;
const colon = 0x3a;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Where the first object or list begins that lies in more than `depth` others; undefined, if there is none. */
export function bracketBelow(depth: number, text: string): number | undefined {
  if (!hasMoreBrackets(text, depth)) return undefined;
  return outline(text, depth).tooDeep;
}

/** How many members the objects of a JSON text have, each counted as often as it stands there. */
export function countMembers(text: string): number {
  return outline(text, Number.POSITIVE_INFINITY).colons;
}

/** Whether more objects and lists begin in a text than that; it may take brackets in strings for such. */
function hasMoreBrackets(text: string, most: number): boolean {
  let count = 0;
  for (const bracket of ["{", "["])
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1))
      if (++count > most) return true;
  return false;
}

/** Goes through a text once, over its strings. What is no JSON need not be seen right, but never takes longer. */
function outline(text: string, most: number): { colons: number; tooDeep?: number } {
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
        if (++depth > most) return { colons, tooDeep: at };
        break;
      case closeBracket:
      case closeBrace:
        depth--;
        break;
    }
  }
  return { colons };
}

/** Where the string ends that begins there: at its closing quotation mark, or with the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before--;
    const isEscaped = (end - before) % 2 === 0;
    if (!isEscaped) return end;
  }
  return text.length;
}
