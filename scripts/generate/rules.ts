import { renderRules } from "../../packages/lint/build/render-rules.ts";
import type { Generated } from "./generated.ts";

export async function rules(): Promise<Generated> {
  return { files: new Map([["packages/lint/src/generated/rules.ts", renderRules()]]), folders: [] };
}
