import { generateBuilders } from "./builders/generate-builders.js";
import type { Files } from "./files.js";
import type { HeaderOptions } from "./header.js";
import type { ModuleFolder } from "./module-names.js";
import { generateOpenApi } from "./openapi/generate-openapi.js";
import { generateSchemas } from "./schemas/generate-schemas.js";
import type { Sources } from "./source/sources.js";
import { generateTypes } from "./types/render-types.js";
import { generateValidators } from "./validators/generate-validators.js";
import { generateVectors } from "./vectors/render-vectors.js";

/** Everything that is generated from schemas, each with paths in its own folder. */
export interface Generated {
  schemas: Files;
  types: Files;
  validators: Files;
  builders: Files;
  vectors: Files;
  openApi: Files;
}

/** The imports of generated modules. */
export interface AllOptions extends HeaderOptions {
  types: ModuleFolder;
  validators: ModuleFolder;
  /** The run-time modules of validators. */
  validatorRuntime: ModuleFolder;
  /** The run-time modules of builders. */
  builderRuntime: ModuleFolder;
}

/**
 * Generates everything: schemas in every dialect and profile, types, validators, builders, vectors and OpenAPI descriptions.
 *
 * @example
 * const made = await generateAll(readSources("schemas"), {
 *   types: "@example/types",
 *   validators: "@example/validators",
 *   validatorRuntime: "..",
 *   builderRuntime: "..",
 * });
 * for (const [product, files] of Object.entries(made)) writeFiles(`generated/${product}`, files);
 */
export async function generateAll(
  sources: Sources,
  { validatorRuntime, builderRuntime, ...options }: AllOptions,
): Promise<Generated> {
  return {
    schemas: generateSchemas(sources),
    types: await generateTypes(sources, options),
    validators: generateValidators(sources, { ...options, runtime: validatorRuntime }),
    builders: generateBuilders(sources, { ...options, runtime: builderRuntime }),
    vectors: generateVectors(sources),
    openApi: generateOpenApi(sources),
  };
}
