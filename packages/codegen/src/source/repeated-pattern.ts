/**
 * The pattern that repeats a `not` of characters: `^[a-z0-9-]+$` for `"not": { "type": "string", "pattern": "[^a-z0-9-]" }`, and
 * `^[^\\n]*$` for the `not` of a line feed. It rejects nothing more, in any language.
 */
export function repeatedPattern({
  not,
  minLength = 0,
}: {
  not?: { pattern?: string };
  minLength?: number;
}): string | undefined {
  const [, inverted, characters] = not?.pattern?.match(/^\[(\^?)(.+)\]$/s) ?? [];
  return characters && `^[${inverted ? "" : "^"}${characters}]${minLength > 0 ? "+" : "*"}$`;
}
