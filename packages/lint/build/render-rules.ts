import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";

const folder = new URL("../src/rules/", import.meta.url);

/** Renders `src/generated/rules.ts`, the list of all rules: one for each file of the folder. */
export function renderRules(): string {
  const codes = globSync("*/*.ts", { cwd: fileURLToPath(folder), ignore: "**/*.test.ts" })
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
  const imports = codes.map((code) => `import { rule as ${nameOf(code)} } from "../rules/${code}.js";`);
  return `// Made from packages/lint/src/rules/ by "npm run generate". Do not edit.
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
