import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run-program.ts";
import type { Model } from "./model.ts";
import { install, python } from "./project.ts";
import { withFolder } from "./with-folder.ts";

/** The options of `datamodel-codegen` for every schema. */
const common = [
  "--input-file-type jsonschema --output-model-type pydantic_v2.BaseModel --target-python-version 3.10",
  "--use-title-as-name --use-subclass-enum --strict-types str bool",
  "--use-schema-description --use-field-description --use-attribute-docstrings --use-single-line-docstring",
  "--use-double-quotes --formatters builtin --disable-timestamp",
];

/** Returns the options of `datamodel-codegen` for a schema. */
export function pydanticOptions({ schema, profile }: Model): string[] {
  // Otherwise models drop the properties that the schema allows but does not define.
  const extra = schema.additionalProperties === false ? [] : ["--extra-fields allow"];
  // Annotated constraints would turn each empty array in a union into a class of its own.
  const constraints =
    profile === "strict"
      ? "--use-annotated"
      : "--collapse-root-models --use-non-positive-negative-number-constrained-types";
  return [...common, ...extra, constraints].flatMap((line) => line.split(" "));
}

/** Returns a Python module of pydantic models for each schema, made by datamodel-code-generator. */
export function pydanticModels(models: Model[]): string[] {
  const project = install(python);
  return withFolder((folder) => {
    const pathOf = ({ module }: Model, ending: string) => join(folder, `${module}.${ending}`);
    const jobs = models.map((model) => {
      writeFileSync(pathOf(model, "json"), JSON.stringify(model.schema));
      return [pathOf(model, "json"), pathOf(model, "py"), ...pydanticOptions(model)];
    });
    run(["python3", "generate.py"], { cwd: project, input: JSON.stringify(jobs) });
    return models.map((model) => readFileSync(pathOf(model, "py"), "utf8"));
  });
}
