/**
 * The pattern that repeats a `not` of characters: `^[a-z0-9-]+$` for `"not": { "type": "string", "pattern": "[^a-z0-9-]" }`. It
 * rejects nothing more, in any language. Undefined if `not` lists the characters that are not allowed: no set says which are.
 */
export function repeatedPattern({
  not,
  minLength = 0,
}: {
  not?: { pattern?: string };
  minLength?: number;
}): string | undefined {
  const [, allowed] = not?.pattern?.match(/^\[\^(.+)\]$/s) ?? [];
  return allowed && `^[${allowed}]${minLength > 0 ? "+" : "*"}$`;
}
