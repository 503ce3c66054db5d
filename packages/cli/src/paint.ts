export type Paint = (style: "red" | "green" | "yellow" | "dim" | "bold", text: string) => string;

/** Returns what puts a text in a style of the terminal, or leaves it as it is. */
export function painter(colour: boolean): Paint {
  const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;
  return (style, text) => {
    const [on, off] = codes[style];
    return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
}
