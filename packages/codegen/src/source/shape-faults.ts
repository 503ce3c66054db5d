import type { ErrorObject } from "ajv";

/** Puts ajv's errors into lines, each with the JSON Pointer of the place. `page` is where it says what is allowed. */
export function faultLines(
  errors: ErrorObject[] | null | undefined,
  page = "docs/decisions/0002-dialect.md",
): string[] {
  return (errors ?? [])
    .filter(({ keyword }) => keyword !== "anyOf")
    .map(({ instancePath, message, params }) => {
      const { additionalProperty, allowedValues } = params;
      if (additionalProperty !== undefined)
        return `${instancePath || "/"}: "${additionalProperty}" is not allowed here: take it out. What is allowed is in ${page}.`;
      return `${instancePath || "/"}: ${message}${allowedValues ? `: ${allowedValues.join(", ")}` : ""}.`;
    });
}
