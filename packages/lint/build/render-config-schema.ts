import type { Rule } from "@nodeinfo-kit/lint";
import { isNeverOff } from "./never-off.ts";

/** Writes the codes of the rules into the schema of the configuration, of which all else is written by hand. */
export function renderConfigSchema(schema: string, rules: readonly Rule[]): string {
  const codes = rules.map(({ code }) => `        ${JSON.stringify(code)}`);
  const neverOff = rules
    .filter(isNeverOff)
    .map(({ code }) => `        ${JSON.stringify(code)}: { "$ref": "#/definitions/neverOff" }`);
  return replaceOnce(
    replaceOnce(schema, /(?<="code": \{\s+"enum": \[\n).*?(?=\n\s+\])/s, codes.join(",\n")),
    /(?<="propertyNames": \{ "\$ref": "#\/definitions\/code" \},\s+"properties": \{\n).*?(?=\n\s+\},\n\s+"additionalProperties")/s,
    neverOff.join(",\n"),
  );
}

function replaceOnce(text: string, place: RegExp, by: string): string {
  if (!place.test(text)) throw new Error(`packages/cli/config.schema.json has lost the place ${place}.`);
  return text.replace(place, () => by);
}
