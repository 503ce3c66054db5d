import type { Result } from "./result.js";

/**
 * A validator in the form that other libraries accept: Standard Schema 1.1 and Standard JSON Schema 1.1.
 * @see https://standardschema.dev
 */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "nodeinfo-kit";
    /** Validates a value. Returns neither a promise nor a copy: a valid value is returned unchanged. */
    readonly validate: (value: unknown) => Result<T>;
    /** For type inference only; absent at run time. */
    readonly types?: { readonly input: T; readonly output: T };
    readonly jsonSchema: {
      /** Returns the JSON Schema, for the targets `draft-2020-12` and `draft-07`. Throws for any other target. */
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      /** The same as `input`: validation changes nothing. */
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** Makes the JSON Schema that a validator was generated from, by target. Each call returns a new one. */
export type JsonSchemaByTarget = Readonly<
  Record<"draft-2020-12" | "draft-07", () => Record<string, unknown>>
>;

/** Gives a validating function the form of a Standard Schema. */
export function standardSchema<T>(
  validate: (value: unknown) => Result<T>,
  schemas: JsonSchemaByTarget,
): StandardSchema<T> {
  const jsonSchema = ({ target }: { readonly target: string }) => {
    if (target !== "draft-2020-12" && target !== "draft-07")
      throw new Error(`Unsupported JSON Schema target "${target}". Use "draft-2020-12" or "draft-07".`);
    return schemas[target]();
  };
  return {
    "~standard": {
      version: 1,
      vendor: "nodeinfo-kit",
      validate,
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}
