import { Ajv } from "ajv";
import standaloneModule from "ajv/dist/standalone/index.js";
import { isOpenEnum, type JsonSchema, mapSchema } from "../source/json-schema.ts";
import type { Engine } from "./engine.ts";
import { expectationsOf } from "./expectation.ts";

// A CommonJS module whose default export is nested once more when imported from ESM.
const standaloneCode = standaloneModule.default;

/** Writes the checks with ajv's standalone code, made free of imports from ajv. */
export const ajvEngine: Engine = {
  guard(schema, runtime) {
    const { imports, code, name } = compile(schema, runtime, false);
    return `// @ts-nocheck
${imports}
${code}
export function guard(value: unknown): boolean {
  return ${name}(value);
}
`;
  },

  explain(schema, runtime) {
    const { imports, code, name } = compile(schema, runtime, true);
    return `// @ts-nocheck
${imports}import { issuesFromAjv } from "${runtime}ajv-issues.js";
import type { Issue } from "${runtime}issue.js";
${code}
const expectations = ${JSON.stringify(expectationsOf(bare(schema)), null, 1)};

export function explain(value: unknown): Issue[] {
  return ${name}(value) ? [] : issuesFromAjv(${name}.errors, value, expectations);
}
`;
  },
};

function compile(
  schema: JsonSchema,
  runtime: string,
  allErrors: boolean,
): { imports: string; code: string; name: string } {
  const ajv = new Ajv({
    allErrors,
    messages: false,
    ownProperties: true,
    strict: true,
    strictTypes: false,
    strictRequired: true,
    code: { source: true, esm: true, lines: true },
  });
  const emitted = standaloneCode(ajv, ajv.compile(bare(schema)));
  const [, name] = emitted.match(/export const validate = (\w+);/) ?? [];
  if (!name) throw new Error("ajv's standalone code no longer exports `validate` as it did.");
  const code = emitted
    .replace('"use strict";', "")
    .replace(/export (const validate =|default) \w+;/g, "")
    .replace('require("ajv/dist/runtime/ucs2length").default', "codePointLength");
  if (code.includes("require(")) throw new Error("ajv's standalone code needs a module that is not ours.");
  const imports = code.includes("codePointLength")
    ? `import { codePointLength } from "${runtime}code-point-length.js";\n`
    : "";
  return { imports, code, name };
}

/** The schema without what does not decide anything: its code would carry it along. */
function bare(schema: JsonSchema): JsonSchema {
  const { $schema, $id, ...rest } = mapSchema(schema, (part) => {
    const { title, description, ...deciding } = part;
    if (!isOpenEnum(part)) return deciding;
    const nullable = part.anyOf?.some((branch) => branch.type === "null");
    return { type: nullable ? ["string", "null"] : "string" };
  });
  return rest;
}
