import { moduleOf, runtimeOf } from "../module-names.js";
import type { SourceDocument } from "../source/documents.js";

/** Renders the module of one document: guard, validator, assertion and Standard Schema, strict and open. */
export function renderValidators(
  document: SourceDocument,
  imported: { types: string; runtime: string },
): string {
  const { id, name } = document;
  const here = `./${id.split("/").at(-1)}`;
  const types = moduleOf(imported.types, id);
  const runtime = runtimeOf(imported.runtime, id);
  return `
import type { ${name}, Open${name} } from "${types}";
export type { ${name}, Open${name} } from "${types}";
import { Faults } from "${runtime}faults.js";
import { assertValid, type Result, toResult, type ValidateOptions } from "${runtime}result.js";
import { type StandardSchema, standardSchema } from "${runtime}standard-schema.js";
import { explain as explainOpen, guard as guardOpen } from "${here}.open.js";
import { schemas as openSchemas } from "${here}.open-schemas.js";
import { explain, guard } from "${here}.strict.js";
import { schemas } from "${here}.strict-schemas.js";
export type { Issue, IssueCode } from "${runtime}issue.js";
export { type Result, type ValidateOptions, ValidationError } from "${runtime}result.js";
export type { StandardSchema } from "${runtime}standard-schema.js";

${renderProfile(document, name, "", `valid ${document.facts.standard} according to the standard (strict)`)}
${renderProfile(document, `Open${name}`, "Open", `${document.facts.standard} that a reader should accept (open)`)}`;
}

function renderProfile(
  { facts: { standard } }: SourceDocument,
  type: string,
  open: "" | "Open",
  /** The documents that it accepts, such as `valid NodeInfo 2.1 according to the standard (strict)`. */
  accepted: string,
): string {
  const schemas = open ? "openSchemas" : "schemas";
  return `/** Checks whether a value is ${accepted}. Stops at the first issue. */
export function is${type}(value: unknown): value is ${type} {
  return guard${open}(value);
}

/**
 * Checks whether a value is ${accepted}. Returns the same value, or its issues: at most
 * \`maxIssues\`, which is 1,000 by default.
 */
export function validate${type}(value: unknown, options?: ValidateOptions): Result<${type}> {
  const faults = new Faults(options?.maxIssues);
  explain${open}(value, faults);
  return toResult(value, faults);
}

/** Throws a \`ValidationError\` with the issues if a value is not ${accepted}. */
export function assert${type}(value: unknown): asserts value is ${type} {
  assertValid("${standard}", validate${type}(value));
}

/** A Standard Schema (https://standardschema.dev) that accepts ${accepted}. */
export const ${type}Schema: StandardSchema<${type}> = /* @__PURE__ */ standardSchema(validate${type}, ${schemas});
`;
}

/** Renders the package's root, where every name carries its version. */
export function renderIndex(documents: SourceDocument[], folder: string): string {
  const runtime = runtimeOf(folder, "index");
  const lines = documents.map(({ id, name, title }) => {
    const names = ["", "Open"].flatMap((open) =>
      ["is*", "validate*", "assert*", "*Schema"].map((shape) => {
        const [from, to] = [shape.replace("*", open + name), shape.replace("*", open + title)];
        return from === to ? from : `${from} as ${to}`;
      }),
    );
    return `export {\n  ${names.join(",\n  ")},\n} from "./${id}.js";`;
  });
  return `
export type { Issue, IssueCode } from "${runtime}issue.js";
export { type Result, type ValidateOptions, ValidationError } from "${runtime}result.js";
export type { StandardSchema } from "${runtime}standard-schema.js";
${lines.join("\n")}
`;
}

/** Renders the map from every ID to its validators, for tools that get the ID at run time. */
export function renderAll(documents: SourceDocument[], imported: { types: string; runtime: string }): string {
  const runtime = runtimeOf(imported.runtime, "all");
  const imports = documents.map(({ id }, index) => `import * as document${index} from "./${id}.js";`);
  const types = documents.map(
    ({ id, name }) =>
      `  readonly ${JSON.stringify(id)}: { readonly strict: Validator<types${variable(id)}.${name}>; readonly open: Validator<types${variable(id)}.Open${name}> };`,
  );
  const typeImports = documents.map(
    ({ id }) => `import type * as types${variable(id)} from "${moduleOf(imported.types, id, "all")}";`,
  );
  const entries = documents.map(({ id, name }, index) => {
    const entry = (type: string) =>
      `{ is: document${index}.is${type}, validate: document${index}.validate${type}, schema: document${index}.${type}Schema }`;
    return `  ${JSON.stringify(id)}: {\n    strict: ${entry(name)},\n    open: ${entry(`Open${name}`)},\n  },`;
  });
  return `
${typeImports.join("\n")}
import type { Result, ValidateOptions } from "${runtime}result.js";
import type { StandardSchema } from "${runtime}standard-schema.js";
${imports.join("\n")}

/** The validators of one document in one profile. */
export interface Validator<T> {
  readonly is: (value: unknown) => value is T;
  readonly validate: (value: unknown, options?: ValidateOptions) => Result<T>;
  readonly schema: StandardSchema<T>;
}

/** The validators of every document, by ID and profile. */
export const validators: {
${types.join("\n")}
} = {
${entries.join("\n")}
};
`;
}

function variable(id: string): string {
  return id.replace(/\W/g, "_");
}
