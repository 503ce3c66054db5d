import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { walk } from "@nodeinfo-kit/codegen/internal";

/** Lists every property name and every enum or const value in a schema. */
export function namesAndValuesOf(schema: JsonSchema): string[] {
  const words = new Set<string>();
  for (const [, part] of walk(schema)) {
    for (const word of [...Object.keys(part.properties ?? {}), ...(part.enum ?? []), part.const ?? []].flat())
      words.add(word);
  }
  return [...words];
}
