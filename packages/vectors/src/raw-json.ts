/**
 * Takes JSON apart without parsing the values: a program must receive numbers such as `1.0` and `-0` as they are written.
 * The texts must be valid JSON.
 */

/** Splits an array into the texts of its items. */
export function itemTexts(array: string): string[] {
  return split(array.trim()).map(({ value }) => value);
}

/** Splits an object into the texts of its values, by name. */
export function valueTexts(object: string): Map<string, string> {
  return new Map(split(object.trim()).map(({ name, value }) => [JSON.parse(name), value]));
}

interface Entry {
  /** The text of a property's name. Empty for the item of an array. */
  readonly name: string;
  readonly value: string;
}

function split(text: string): Entry[] {
  const entries: Entry[] = [];
  let depth = 0;
  let start = 1;
  let colon = start - 1;
  const end = () => {
    const value = text.slice(colon + 1, position).trim();
    if (value !== "") entries.push({ name: text.slice(start, Math.max(start, colon)).trim(), value });
    start = position + 1;
    colon = position;
  };
  let position = 0;
  for (; position < text.length; position++) {
    const character = text[position];
    if (character === '"') position = endOfString(text, position);
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") {
      depth--;
      if (depth === 0) end();
    } else if (depth === 1 && character === ",") end();
    else if (depth === 1 && character === ":") colon = position;
  }
  return entries;
}

/** Returns the position of the quotation mark that ends the string. */
export function endOfString(text: string, start: number): number {
  let position = start + 1;
  while (position < text.length && text[position] !== '"') position += text[position] === "\\" ? 2 : 1;
  return position;
}
