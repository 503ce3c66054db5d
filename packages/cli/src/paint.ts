export type Style = "red" | "green" | "yellow" | "blue" | "cyan" | "dim" | "bold";

export type Paint = (style: Style, text: string) => string;

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

/** Returns what puts a text in a style of the terminal, or leaves it as it is. */
export function painter(colour: boolean): Paint {
  return (style, text) => {
    const [on, off] = codes[style];
    return colour && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
}
