import type { ErrorObject } from "ajv";

/** Formats ajv's errors, one line each, with the JSON Pointer of the place. `page` lists what is allowed. */
export function problemLines(
  errors: ErrorObject[] | null | undefined,
  page = "docs/decisions/0002-dialect.md",
): string[] {
  return (errors ?? [])
    .filter(({ keyword }) => keyword !== "anyOf")
    .map(({ instancePath, message, params }) => {
      const { additionalProperty, allowedValues } = params;
      if (additionalProperty !== undefined)
        return `${instancePath || "/"}: "${additionalProperty}" is not allowed here: remove it. ${page} lists what is allowed.`;
      return `${instancePath || "/"}: ${message}${allowedValues ? `: ${allowedValues.join(", ")}` : ""}.`;
    });
}
