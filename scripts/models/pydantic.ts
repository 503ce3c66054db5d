import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "./model.ts";
import { install, python, run } from "./project.ts";
import { withFolder } from "./with-folder.ts";

/** The options of `datamodel-codegen`. */
const options = [
  "--input-file-type jsonschema --output-model-type pydantic_v2.BaseModel --target-python-version 3.10",
  "--use-title-as-name --use-annotated --use-subclass-enum --strict-types str bool",
  "--use-schema-description --use-field-description --use-attribute-docstrings --use-single-line-docstring",
  "--use-double-quotes --formatters builtin --disable-timestamp",
].flatMap((line) => line.split(" "));

/** Returns the options for a schema. Without `allow`, models drop the properties that an open schema does not define. */
export function pydanticOptions({ schema }: Model): string[] {
  return schema.additionalProperties === false ? options : [...options, "--extra-fields", "allow"];
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
    run(["python3", "generate.py"], project, JSON.stringify(jobs));
    return models.map((model) => readFileSync(pathOf(model, "py"), "utf8"));
  });
}
