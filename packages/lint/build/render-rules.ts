import { globSync } from "tinyglobby";
import { repository } from "../../codegen/src/source/documents.ts";

const folder = "packages/lint/src/rules/";

/** Writes the list of all rules of lint, which is its folder of rules. */
export function renderRules(): string {
  const codes = globSync("*/*.ts", { cwd: repository + folder, ignore: "**/*.test.ts" })
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
  const imports = codes.map((code) => `import { rule as ${nameOf(code)} } from "../rules/${code}.js";`);
  return `// Made from ${folder} by "npm run generate". Do not edit.
import type { Rule } from "../rule.js";
${imports.join("\n")}

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
${codes.map((code) => `  ${nameOf(code)},`).join("\n")}
];
`;
}

/** `json/duplicate-key` as a name in code. */
function nameOf(code: string): string {
  return code.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase());
}
