import { rules } from "@nodeinfo-kit/lint";
import { whyNeverOff } from "../src/rule-codes.ts";

/** Puts the codes of the rules into the schema of the configuration. Everything else in it is written by hand. */
export function renderConfigSchema(schema: string): string {
  const codes = rules.map(({ code }) => `        ${JSON.stringify(code)}`);
  const neverOff = rules
    .filter(({ code }) => whyNeverOff(code) !== undefined)
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
