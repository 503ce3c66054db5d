import type { Result } from "./result.js";

/**
 * A validator in the form that other libraries take: Standard Schema 1.1 and Standard JSON Schema 1.1.
 * @see https://standardschema.dev
 */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "nodeinfo-kit";
    /** Never a promise, and never a copy: a valid value comes back as it is. */
    readonly validate: (value: unknown) => Result<T>;
    /** Only for TypeScript to infer from; there is nothing here at run time. */
    readonly types?: { readonly input: T; readonly output: T };
    readonly jsonSchema: {
      /** The JSON Schema, for the targets `draft-2020-12` and `draft-07`. Throws on any other. */
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      /** The same as `input`: validating changes nothing. */
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** Makes the JSON Schema that a validator was generated from, by target. Each call makes a new one. */
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
      throw new Error(
        `There is no JSON Schema for the target "${target}". Ask for "draft-2020-12" or "draft-07".`,
      );
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
